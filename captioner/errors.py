"""What can go wrong, said so that it can be read aloud.

Every error a user can meet has a title (what happened) and a hint (what cures it). The same two
sentences serve the terminal, a dialog and the voice.
"""

from typing import Any


class Message(str):
    """A sentence for people, with its values filled in.

    It keeps what it was made of, so that a program can say it in another language. pattern: the sentence with
    names in braces. values: what takes their place, as text. Without values there is nothing to fill in: the
    sentence stays as it is, and may have any braces.
    """

    pattern: str
    values: dict[str, str]

    def __new__(cls, pattern: str, /, **values: object) -> "Message":
        """Fill in the values."""
        message = super().__new__(cls, pattern.format(**values) if values else pattern)
        message.pattern = pattern
        message.values = {name: str(value) for name, value in values.items()}
        return message

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str]]:
        return (self.pattern,), self.values


class CaptionerError(Exception):
    """A failure with a cause and a cure a person can act on.

    title: one sentence, what happened. hint: one sentence, what to do about it. Both become Messages, with
    the same values. What the desktop program may meet is listed for translation in its library_messages.py.
    """

    def __init__(self, title: str, hint: str, /, **values: object) -> None:
        self.title = Message(title, **values)
        self.hint = Message(hint, **values)
        super().__init__(f"{self.title} {self.hint}")

    def __reduce__(self) -> tuple[type["CaptionerError"], tuple[str, str], dict[str, Any]]:
        # Else pickling, on the way out of a worker process, would call the class with one joined message.
        return type(self), (self.title, self.hint), vars(self)


class ImageError(CaptionerError):
    """The picture cannot be read."""


class VideoError(CaptionerError):
    """The video cannot be read, or not to its end."""


class PackError(CaptionerError):
    """The model pack is missing, damaged, incomplete or of an unknown version."""


class DataError(CaptionerError):
    """Annotations and pictures do not fit together, or cannot be read."""


class ConfigError(CaptionerError):
    """A setting is missing, unknown or out of range."""


class DeviceError(CaptionerError):
    """The device asked for is not there or cannot do the work."""


class Cancelled(Exception):  # noqa: N818 - not a failure: the caller asked for it
    """The caller's should_stop() answered yes."""
