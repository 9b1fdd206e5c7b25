"""Every window in every language, walked through as a screen reader would: all has name, role and place."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QMainWindow,
    QTabBar,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.actions import spec_of
from desktop_app.announcing.espeak import Espeak
from desktop_app.appearance import Appearance
from desktop_app.bound_actions import make_actions
from desktop_app.history import History
from desktop_app.settings import Settings
from desktop_app.video.playback import Playback
from desktop_app.video.player import Player
from desktop_app.windows.camera_dialog import CameraChoice, CameraDialog
from desktop_app.windows.explore_dialog import ExploreDialog
from desktop_app.windows.keys_dialog import KeyPrompt, KeysDialog
from desktop_app.windows.main_window import MainWindow
from desktop_app.windows.player_dialog import PlayerDialog
from desktop_app.windows.region_dialog import RegionDialog
from desktop_app.windows.settings_dialog import SettingsDialog
from desktop_app.windows.text_dialog import TextDialog
from tests.desktop_app.video.films import write_film

pytestmark = pytest.mark.usefixtures("language")

Make = Callable[[QObject, Path], QWidget]


def ignore(*_: object) -> None:
    """Nothing is told here."""


def main_window(parent: QObject, folder: Path) -> QWidget:
    return MainWindow(make_actions(parent), History(folder / "history.json", 10, False, ignore))


def settings_dialog(parent: QObject, folder: Path) -> QWidget:
    return SettingsDialog(None, Settings(folder / "settings.json", ignore), [Espeak()], ignore, ignore)  # type: ignore[arg-type]


def player_dialog(_: QObject, folder: Path) -> QWidget:
    playback = Playback(Player(write_film(folder / "film.mp4", [0.2], ["camera"])), lambda: False, ignore)
    dialog = PlayerDialog(None, "film.mp4", playback)  # type: ignore[arg-type]
    dialog.destroyed.connect(playback.close)
    return dialog


WINDOWS: dict[str, Make] = {
    "main": main_window,
    "settings": settings_dialog,
    "keys": lambda _, __: KeysDialog(None, {}, ignore),  # type: ignore[arg-type]
    "key prompt": lambda _, __: KeyPrompt(None, spec_of("open"), lambda _: "", ignore),  # type: ignore[arg-type]
    "reading": lambda _, __: TextDialog(None, "About", "About this", "text"),  # type: ignore[arg-type]
    "writing": lambda _, __: TextDialog(None, "Own", "Own text", "text", writable=True),  # type: ignore[arg-type]
    "copying": lambda _, __: TextDialog(None, "Text", "Text found", "text", tell=ignore),  # type: ignore[arg-type]
    "camera": lambda _, __: CameraDialog(None, ["Webcam"], CameraChoice("Old one", "", False), ignore),  # type: ignore[arg-type]
    "explore": lambda _, __: ExploreDialog(None, [f"Place {number}" for number in range(1, 10)]),  # type: ignore[arg-type]
    "player": player_dialog,
    "region": lambda _, __: RegionDialog(QImage(640, 480, QImage.Format.Format_RGB32), is_screen=True),
    "part": lambda _, __: RegionDialog(QImage(640, 480, QImage.Format.Format_RGB32), is_screen=False),
}


@pytest.fixture(params=WINDOWS, ids=str)
def window(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[QWidget]:
    parent = QObject()
    window = WINDOWS[request.param](parent, tmp_path)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    parent.deleteLater()


def controls(window: QWidget) -> list[QWidget]:
    """What the keyboard can reach."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _inner(widget)
    ]


def _inner(widget: QWidget) -> bool:
    """Parts of one control, such as the line in a spin box, which stand for themselves nowhere."""
    return widget.objectName().startswith("qt_")


def test_every_control_has_a_name_and_a_role(window: QWidget) -> None:
    assert window.windowTitle()
    assert controls(window)
    for control in controls(window):
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client), control
        assert interface.text(QAccessible.Text.Name).strip(), control


def test_every_control_but_a_dialogs_own_buttons_is_described(window: QWidget) -> None:
    for control in controls(window):
        if not isinstance(control.parent(), QDialogButtonBox):
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface.text(QAccessible.Text.Description).strip(), control


def test_every_control_has_a_visible_label_that_points_to_it(window: QWidget) -> None:
    labelled = [label.buddy() for label in window.findChildren(QLabel)]
    for control in controls(window):
        assert isinstance(control, QAbstractButton) or control in labelled, control


def test_tab_reaches_every_control_in_reading_order(window: QWidget, qtbot: QtBot) -> None:
    window.resize(1200, 4000)  # so that nothing is scrolled out of its place
    qtbot.waitUntil(lambda: window.height() == 4000)
    wanted = controls(window)
    first = wanted[0]
    first.setFocus()
    window.activateWindow()
    reached = [first]
    while True:
        window.focusNextChild()
        focus = window.focusWidget()
        if focus is first:
            break
        assert focus not in reached, "Tab goes round in a part of the window"
        assert focus is not None
        reached.append(focus)
    assert set(wanted) <= set(reached)
    tops = [(_place(window, each).y(), _place(window, each).x()) for each in reached if each in wanted]
    for (top, left), (next_top, next_left) in pairwise(tops):
        assert next_top > top - 8 or next_left > left, "Tab goes up"


def _place(window: QWidget, widget: QWidget):  # type: ignore[no-untyped-def]
    return widget.mapTo(window, widget.rect().topLeft())


def test_the_first_focus_is_on_a_control(window: QWidget) -> None:
    assert window.focusWidget() in controls(window)


def test_mnemonics_do_not_clash(window: QWidget) -> None:
    texts = [button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()]
    texts += [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    if isinstance(window, QMainWindow):
        texts += [action.text() for action in window.menuBar().actions()]
    letters = [text[text.index("&") + 1].upper() for text in texts if "&" in text]
    assert [letter for letter, count in Counter(letters).items() if count > 1] == []


def test_nothing_is_used_that_screen_readers_read_badly(window: QWidget) -> None:
    assert not window.findChildren(QTreeView)
    assert not [box for box in window.findChildren(QComboBox) if box.isEditable()]
    for entries in window.findChildren(QListWidget):
        for row in range(entries.count()):
            assert not entries.item(row).data(Qt.ItemDataRole.CheckStateRole)
    for child in window.findChildren(QWidget):
        own = type(child).__module__.startswith("desktop_app")
        assert not (own and "paintEvent" in type(child).__dict__), f"{type(child)} paints itself"


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_no_text_is_cut_off_at_any_size_of_letters(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, percent: int
) -> None:
    appearance = Appearance(qapp)
    appearance.apply("light", percent)
    try:
        for name, make in WINDOWS.items():
            parent = QObject()
            window = make(parent, tmp_path)
            qtbot.addWidget(window)
            window.resize(1280, 720)
            window.show()
            qtbot.waitExposed(window)
            for button in window.findChildren(QAbstractButton):
                if button.isVisible() and button.text() and not isinstance(button.parent(), QTabBar):
                    needed = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
                    assert button.width() >= needed.width(), f"{name}: {button.text()}"
                    assert button.height() >= needed.height(), f"{name}: {button.text()}"
            assert window.width() <= 1280, f"{name} does not fit"
    finally:
        appearance.apply("system", 100)
        qapp.setStyleSheet("")
