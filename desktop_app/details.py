"""More about a picture, in sentences."""

from captioner.description import Description
from desktop_app import messages
from desktop_app.messages import say


def details(description: Description) -> str:
    """All that is known, one thing a line, the description first."""
    lines = [description.spoken]
    others = [other.caption for other in description.alternatives if other.caption != description.caption]
    if others:
        lines.append(say(messages.ALTERNATIVES, captions="; ".join(others)))
    lines.append(say(messages.SIZE, width=description.width, height=description.height))
    return "\n".join(lines)
