"""Where pictures come from: each source is one file, all behind one protocol."""

from collections.abc import Callable
from typing import Protocol

from desktop_app.jobs import Cancelled, Err, Ok
from desktop_app.picture import Picture

Found = Ok[list[Picture]] | Err | Cancelled


class Source(Protocol):
    """One place that pictures can be had from."""

    def fetch(self, done: Callable[[Found], None]) -> None:
        """Get pictures, now or later; done is called once, in the window's thread.

        Ok holds at least one picture. Err holds a SourceError whose title says what is missing and whose hint
        names the cure. Cancelled: the user changed their mind.
        """
        ...
