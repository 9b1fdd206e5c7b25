"""Makes pictures of the windows: python -m tools.screenshots [FOLDER]

Without a folder: those that the README shows, in docs/images. With one: every window in every look, to see at
once what a change has done to them. They are drawn without a screen, so they look alike everywhere.
"""

import os
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from captioner.description.explore import PARTS
from captioner.resources import resource
from desktop_app import messages
from desktop_app.about import about
from desktop_app.actions import spec_of
from desktop_app.announcing.engines import all_engines
from desktop_app.appearance import Appearance
from desktop_app.bound_actions import bind_keys, make_actions
from desktop_app.history import Entry, History
from desktop_app.library_messages import say_of_picture
from desktop_app.messages import say
from desktop_app.settings import Settings
from desktop_app.windows.explore_dialog import ExploreDialog
from desktop_app.windows.key_rules import refusal
from desktop_app.windows.keys_dialog import KeyPrompt, KeysDialog
from desktop_app.windows.main_window import MainWindow
from desktop_app.windows.region_dialog import RegionDialog
from desktop_app.windows.settings_dialog import SettingsDialog
from desktop_app.windows.text_dialog import TextDialog

PHOTO = resource("samples", "photographer.png")
LOOKS = {
    "light": ("light", 100),
    "dark": ("dark", 100),
    "high-contrast": ("high_contrast", 100),
    "200-percent": ("light", 200),
    "300-percent": ("light", 300),
}
IN_README = {
    "window-light": "window-light",
    "window-dark": "window-dark",
    "window-high-contrast": "window-high-contrast",
    "window-200-percent": "window-200-percent",
    "settings-light": "settings",
    "keys-light": "keys",
}
IMAGES = Path(__file__).parents[1] / "docs" / "images"
COLOURS = 256  # enough for letters with smooth edges, and a third of the bytes


class Windows:
    """Makes each window with something in it. caption: what the shipped model says of the sample photo."""

    def __init__(self, home: Path, caption: str, parent: QObject) -> None:
        self._caption = caption
        self._parent = QMainWindow()
        self._settings = Settings(home / "settings.json", _fail)
        self._history = History(home / "history.json", 10, False, _fail)
        self._history.add(Entry(datetime(2026, 11, 21, 9, tzinfo=UTC), PHOTO.name, caption))
        self._actions = make_actions(parent)
        bind_keys(self._actions, {})
        self.makers: dict[str, Callable[[], QWidget]] = {
            "window": self._window,
            "notice": self._notice,
            "settings": lambda: SettingsDialog(self._parent, self._settings, all_engines(), _ignore, _ignore),
            "keys": lambda: KeysDialog(self._parent, {}, _ignore),
            "key-prompt": self._key_prompt,
            "region": self._region,
            "explore": self._explore,
            "text": self._text_found,
            "about": lambda: self._text(messages.ABOUT_TITLE, say(messages.ABOUT_LABEL), about()),
            "own-text": lambda: self._text(
                messages.OWN_TEXT_TITLE, say(messages.OWN_TEXT_LABEL, text=caption), caption, writable=True
            ),
        }

    def _window(self) -> MainWindow:
        window = MainWindow(self._actions, self._history)
        window.show_text(self._caption)
        return window

    def _notice(self) -> MainWindow:
        window = self._window()
        window.show_notice(f"{say(messages.NO_VOICE)} {say(messages.NO_VOICE_HINT_LINUX)}")
        return window

    def _key_prompt(self) -> KeyPrompt:
        spec = spec_of("repeat")
        prompt = KeyPrompt(self._parent, spec, lambda key: refusal(key, spec, {}), _ignore)
        prompt.show()
        field = prompt.focusWidget()
        assert field is not None
        QTest.keySequence(field, QKeySequence("Ctrl+O"))
        return prompt

    def _region(self) -> RegionDialog:
        dialog = RegionDialog(QImage(str(PHOTO)), is_screen=False)
        dialog.show()
        QTest.keyClick(dialog, Qt.Key.Key_5)
        return dialog

    def _explore(self) -> ExploreDialog:
        names = [say_of_picture(part.name).capitalize() for part in PARTS]
        dialog = ExploreDialog(self._parent, names)
        dialog.show_parts([f"{name}: {self._caption}" for name in names])
        return dialog

    def _text_found(self) -> TextDialog:
        label = say(messages.TEXT_FOUND_LABEL, name="letter.png")
        lines = "Dear Ms Miller,\nthe meeting begins at noon.\nQR code: https://example.org/meeting"
        return TextDialog(self._parent, say(messages.TEXT_TITLE), label, lines, tell=_ignore)

    def _text(self, title: object, label: str, text: str, writable: bool = False) -> TextDialog:
        return TextDialog(self._parent, say(title), label, text, writable)


def main(folder: Path | None) -> None:
    """Draw every window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    appearance = Appearance(application)
    described = [str(Path(sysconfig.get_path("scripts"), "captioner")), "describe", str(PHOTO)]
    caption = subprocess.run(described, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    with tempfile.TemporaryDirectory() as home:
        windows = Windows(Path(home), caption, application)
        for look, (theme, percent) in LOOKS.items():
            appearance.apply(theme, percent)
            for name, make in windows.makers.items():
                drawn = f"{name}-{look}"
                if folder is not None:
                    _save(application, make, folder / f"{drawn}.png")
                elif drawn in IN_README:
                    _save(application, make, IMAGES / f"{IN_README[drawn]}.png")


def _save(application: QApplication, make: Callable[[], QWidget], file: Path) -> None:
    window = make()
    window.show()
    application.processEvents()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(file)):
        raise SystemExit(f"{file} could not be written.")
    window.close()
    window.deleteLater()
    Image.open(file).convert("RGB").quantize(COLOURS).save(file, optimize=True)


def _fail(error: Exception) -> None:
    raise error


def _ignore(*_: object) -> None:
    """Nothing is told here."""


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
