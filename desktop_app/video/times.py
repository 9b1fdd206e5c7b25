"""Times of a video in words."""


def clock(seconds: float) -> str:
    """A time as people read it: 0:05, 12:30, 1:02:03. What is left of a second is dropped."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
