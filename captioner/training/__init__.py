"""Training: from captioned pictures to a checkpoint, and from the checkpoint to a model pack."""
