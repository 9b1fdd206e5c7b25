"""Where words go: the screen reader, a voice of our own, or nowhere."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from captioner.errors import CaptionerError

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class SpeechError(CaptionerError):
    """Nothing can be heard by this way."""


@dataclass(frozen=True)
class VoiceChoice:
    """A voice that an engine offers. id: the engine's name for it. name: as the user reads it."""

    id: str
    name: str


@dataclass(frozen=True)
class Manner:
    """How a voice speaks. voice: a VoiceChoice's id, "" for the engine's default.

    rate, pitch: -100 to 100, 0 is the engine's own. volume: 0 to 100.
    """

    voice: str = ""
    rate: int = 0
    pitch: int = 0
    volume: int = 100


class Engine(Protocol):
    """Something that speaks aloud. None of its methods holds the window up."""

    id: str

    @property
    def name(self) -> str:
        """What the user calls it."""
        ...

    @property
    def voices_found(self) -> "SignalInstance":
        """Emitted when voices() has come to know more than it told."""
        ...

    def is_available(self) -> bool:
        """Whether it is installed here; asked when it is needed, so it must be quick."""
        ...

    def voices(self) -> list[VoiceChoice]:
        """What it can speak with, as far as it is known. Asking makes it find out: see voices_found."""
        ...

    def speak(self, text: str, manner: Manner, failed: Callable[[SpeechError], None]) -> None:
        """Speak after what is being spoken. failed is called, perhaps later, when it cannot be heard.

        A voice in manner that it does not have is passed over. After stop(), failed is called no more.
        """
        ...

    def stop(self) -> None:
        """Be silent at once; what waits is dropped."""
        ...

    def is_speaking(self) -> bool:
        """Whether something is being spoken or waits to be."""
        ...

    def close(self) -> None:
        """Be silent and let go of sockets and processes."""
        ...
