"""What a finished model still has to learn: kinds of pictures, and how far to trust its own captions."""
