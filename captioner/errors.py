"""What can go wrong, said so that it can be read aloud.

Every error a user can meet has a title (what happened) and a hint (what cures it). The same two
sentences serve the terminal, a dialog and the voice.
"""


class CaptionerError(Exception):
    """A failure with a cause and a cure a person can act on.

    title: one sentence, what happened. hint: one sentence, what to do about it.
    """

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(f"{title} {hint}")
        self.title = title
        self.hint = hint

    def __reduce__(self) -> tuple[type["CaptionerError"], tuple[str, str]]:
        # Else pickling, on the way out of a worker process, would call the class with one joined message.
        return type(self), (self.title, self.hint)


class ImageError(CaptionerError):
    """The picture cannot be read."""


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
