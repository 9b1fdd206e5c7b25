"""Makes the pictures of the windows that the README shows: python -m tools.screenshots [FOLDER]

They are drawn without a screen, so they look alike everywhere.
"""

import os
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

ENTRIES = (
    ("photographer.png", "A man is standing in front of a camera."),
    ("the screen", "A brown dog is running through the grass."),
    ("the clipboard", "Two children are playing in the snow."),
)
LOOKS = (
    ("window-light", "light", 100),
    ("window-dark", "dark", 100),
    ("window-high-contrast", "high_contrast", 100),
    ("window-200-percent", "light", 200),
)


def main(folder: Path) -> None:
    """Draw every window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])

    def save(window: QWidget, name: str) -> None:
        window.show()
        application.processEvents()
        if not window.grab().save(str(folder / f"{name}.png")):
            raise SystemExit(f"{folder / name}.png could not be written.")
        window.close()

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        _draw(application, Path(home), save)


def _draw(application, home: Path, save) -> None:  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QMainWindow

    from desktop_app import actions
    from desktop_app.announcing.engines import all_engines
    from desktop_app.appearance import Appearance
    from desktop_app.history import Entry, History
    from desktop_app.settings import Settings
    from desktop_app.windows.keys_dialog import KeysDialog
    from desktop_app.windows.main_window import MainWindow
    from desktop_app.windows.settings_dialog import SettingsDialog

    def fail(error: Exception) -> None:
        raise error

    history = History(home / "history.json", 10, False, fail)
    for number, (source, spoken) in enumerate(reversed(ENTRIES)):
        history.add(Entry(datetime(2026, 11, 21, 9, tzinfo=UTC) + timedelta(minutes=number), source, spoken))
    its_actions = actions.make_actions(application)
    actions.bind_keys(its_actions, {})
    appearance = Appearance(application)
    for name, theme, percent in LOOKS:
        appearance.apply(theme, percent)
        window = MainWindow(its_actions, history)
        window.show_text(ENTRIES[0][1])
        save(window, name)
    appearance.apply("light", 100)
    parent = QMainWindow()
    settings = Settings(home / "settings.json", fail)
    save(SettingsDialog(parent, settings, all_engines(), lambda *_: None), "settings")
    save(KeysDialog(parent, {}, lambda _: None), "keys")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "docs" / "images")
