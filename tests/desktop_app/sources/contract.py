"""What every source promises, inherited by the tests of each."""

from abc import ABC, abstractmethod

from pytestqt.qtbot import QtBot

from captioner.errors import CaptionerError
from desktop_app.jobs import Cancelled, Err, Ok
from desktop_app.picture import Picture, SourceError
from desktop_app.sources import Found, Source


def fetched(qtbot: QtBot, source: Source) -> Found:
    """What the source came to; fails when it answers twice, or not at all."""
    answers: list[Found] = []
    source.fetch(answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.wait(1)  # whatever is still queued
    assert len(answers) == 1
    return answers[0]


def pictures(found: Found) -> list[Picture]:
    assert isinstance(found, Ok)
    return found.value


def error(found: Found) -> CaptionerError:
    assert isinstance(found, Err)
    assert isinstance(found.error, CaptionerError)
    return found.error


class SourceContract(ABC):
    """Inherit, and give a source that has a picture, and one that has none."""

    @abstractmethod
    def source_with_a_picture(self) -> Source: ...

    @abstractmethod
    def source_without(self) -> Source: ...

    def test_a_picture_is_delivered_once_and_has_a_name(self, qtbot: QtBot) -> None:
        found = pictures(fetched(qtbot, self.source_with_a_picture()))
        assert found
        assert all(isinstance(each, Picture) and each.name for each in found)

    def test_what_is_missing_is_told_with_a_cure(self, qtbot: QtBot) -> None:
        missing = fetched(qtbot, self.source_without())
        if isinstance(missing, Cancelled):  # where there is nothing to choose but to leave
            return
        told = error(missing)
        assert isinstance(told, SourceError)
        assert told.title.endswith(".")
        assert told.hint.endswith(".")
