"""What the value of a setting can be."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop_app import messages
from desktop_app.messages import say

T = TypeVar("T")


class Kind(ABC):
    """What a setting's value can be."""

    @abstractmethod
    def accepts(self, value: object) -> bool:
        """Whether it is such a value."""

    @abstractmethod
    def hint(self) -> str:
        """What can be set instead, for who set something else."""


@dataclass(frozen=True)
class Switch(Kind):
    """On or off."""

    def accepts(self, value: object) -> bool:
        """True and False."""
        return isinstance(value, bool)

    def hint(self) -> str:
        """See Kind."""
        return say(messages.SETTING_SWITCH_HINT)


@dataclass(frozen=True)
class Number(Kind):
    """A whole number from low to high. unit: message behind it. lowest: message instead of the lowest."""

    low: int
    high: int
    step: int = 1
    unit: object = ""
    lowest: object = ""

    def accepts(self, value: object) -> bool:
        """Numbers within the range; True and False, which Python counts among them, are none."""
        return isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high

    def hint(self) -> str:
        """See Kind."""
        return say(messages.SETTING_NUMBER_HINT, low=self.low, high=self.high)


@dataclass(frozen=True)
class Choice(Kind):
    """One of some values, each with the message that the user reads."""

    options: tuple[tuple[str, object], ...]

    def accepts(self, value: object) -> bool:
        """The values of the options."""
        return value in [option for option, _ in self.options]

    def hint(self) -> str:
        """See Kind."""
        return say(messages.SETTING_CHOICE_HINT, options=", ".join(say(label) for _, label in self.options))


@dataclass(frozen=True)
class Text(Kind):
    """What only turns out right or wrong when it is used, such as a voice's name."""

    def accepts(self, value: object) -> bool:
        """Any text."""
        return isinstance(value, str)

    def hint(self) -> str:
        """See Kind."""
        return say(messages.SETTING_TEXT_HINT)


@dataclass(frozen=True)
class Key(Text):
    """A key in Qt's portable writing, such as "Ctrl+Alt+D"; "" is none."""


@dataclass(frozen=True)
class KeyTable(Kind):
    """Action ids, each with its keys in Qt's portable writing; no keys: the action has none."""

    def accepts(self, value: object) -> bool:
        """A dict of lists of texts."""
        return isinstance(value, dict) and all(
            isinstance(action, str) and isinstance(keys, list) and all(isinstance(key, str) for key in keys)
            for action, keys in value.items()
        )

    def hint(self) -> str:
        """See Kind."""
        return say(messages.SETTING_KEYS_HINT)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One thing to set. title, help, section: messages. Without a section, the dialog leaves it out."""

    key: str
    default: T
    kind: Kind
    title: object
    help: object = ""
    section: object = ""
