"""What the about dialog tells."""

from importlib.metadata import version

from captioner.resources import resource
from desktop_app import messages
from desktop_app.messages import say

PROGRAM = "lookaloud"


def about() -> str:
    """Version, licence and the card of the shipped model, as plain text."""
    card = resource("packs", "default", "MODEL_CARD.md")
    text = card.read_text("utf-8") if card.exists() else ""
    return say(messages.ABOUT_TEXT, version=version(PROGRAM), model_card=text)
