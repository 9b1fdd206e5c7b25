"""Windows make room for letters of another size, whenever it is set."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app import messages
from desktop_app.appearance import Appearance
from desktop_app.bound_actions import make_actions
from desktop_app.history import History
from desktop_app.messages import say
from desktop_app.widgets.reading_box import ReadingBox
from desktop_app.windows.main_window import LISTED, MainWindow
from tests.desktop_app.recording import Reports


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    appearance = Appearance(qapp)
    yield appearance
    appearance.apply("system", 100)
    qapp.setStyleSheet("")


@pytest.fixture
def window(appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Made before the settings are applied, as the program does it."""
    parent = QObject()
    window = MainWindow(make_actions(parent), History(tmp_path / "history.json", 10, False, Reports()))
    qtbot.addWidget(window)
    yield window
    parent.deleteLater()


def box(window: MainWindow, label: object) -> QPlainTextEdit:
    return next(b for b in window.findChildren(QPlainTextEdit) if b.accessibleName() == say(label))


def seen_lines(box: QPlainTextEdit) -> float:
    room = box.viewport().height() - 2 * box.document().documentMargin()
    return room / box.fontMetrics().lineSpacing()


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_boxes_and_the_history_keep_their_lines(
    appearance: Appearance, window: MainWindow, qtbot: QtBot, percent: int
) -> None:
    small = window.fontMetrics().lineSpacing()
    for step in (percent, 100, percent):
        appearance.apply("light", step)
        window.show()
        qtbot.waitExposed(window)
        window.show_notice("Two lines\nto tell.")
        notices, text = box(window, messages.NOTICES_LABEL), box(window, messages.TEXT_LABEL)
        (entries,) = window.findChildren(QListWidget)
        letters = notices.fontMetrics().lineSpacing()
        assert letters == pytest.approx(small * step / 100, abs=2)
        qtbot.waitUntil(lambda: 2 <= seen_lines(notices) < 2.5)  # noqa: B023 - at once
        assert notices.verticalScrollBar().maximum() == 0
        assert seen_lines(text) >= 4
        assert entries.minimumHeight() == LISTED * letters


def test_the_window_is_as_large_as_its_letters_want(
    appearance: Appearance, window: MainWindow, qtbot: QtBot
) -> None:
    first = window.size()
    appearance.apply("light", 300)
    window.show()
    qtbot.waitExposed(window)
    assert window.screen().availableGeometry().size().expandedTo(window.size()) == (
        window.screen().availableSize()
    ), "it does not fit on the screen"
    assert window.height() > first.height() or first.height() == window.screen().availableSize().height()
    assert window.width() > first.width()
    appearance.apply("light", 100)
    qtbot.waitUntil(lambda: window.size() == first)


def test_the_users_own_size_outlasts_other_colours(
    appearance: Appearance, window: MainWindow, qtbot: QtBot
) -> None:
    appearance.apply("light", 100)
    window.show()
    qtbot.waitExposed(window)
    window.resize(700, 500)
    appearance.apply("dark", 100)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (700, 500)


def test_a_box_that_grows_has_no_upper_limit(qtbot: QtBot) -> None:
    growing, fixed = ReadingBox(lines=2), ReadingBox(lines=2, grows=False)
    for each in (growing, fixed):
        qtbot.addWidget(each)
    assert growing.maximumHeight() > 10_000
    assert fixed.maximumHeight() == fixed.minimumHeight() == growing.minimumHeight()
