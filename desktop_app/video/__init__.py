"""Videos in the window: described shot by shot, and played with their descriptions."""
