"""What is told about a picture: caption, and what speaks for or against it, composed to one sentence."""

from captioner.description.compose import compose
from captioner.description.description import Alternative, Description

__all__ = ["Alternative", "Description", "compose"]
