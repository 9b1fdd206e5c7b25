"""The window, the voice and the keys around the captioner. Uses captioner; captioner never uses this."""
