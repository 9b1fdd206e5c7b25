"""More about a picture, in sentences."""

from captioner.description.compose import tell
from captioner.description.description import Description, Wording
from desktop_app import messages
from desktop_app.library_messages import say_of_picture
from desktop_app.messages import say


def details(description: Description, neutral: bool) -> str:
    """All that is known, the description first. neutral: see Wording."""
    told = tell(description, Wording("full", neutral), say_of_picture)
    return "\n".join(filter(None, (told, _confidence(description))))


def _confidence(description: Description) -> str:
    if description.confidence is None or description.caption is None:
        return ""
    right = round(10 * description.confidence)
    if right >= 10:
        return say(messages.NEARLY_ALWAYS_RIGHT)
    return say(messages.SO_OFTEN_RIGHT, count=right) if right else say(messages.HARDLY_EVER_RIGHT)
