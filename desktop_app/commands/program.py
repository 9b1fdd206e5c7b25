"""What concerns the program as a whole."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from desktop_app import messages
from desktop_app.about import about
from desktop_app.announcing import Manner
from desktop_app.announcing.announcer import Announcer
from desktop_app.captioning import Captioning
from desktop_app.commands import Callbacks
from desktop_app.diagnose import find_devices, report
from desktop_app.jobs import Err, Jobs, Ok, Outcome
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.settings import KEEP_RUNNING, KEYS, TOLD_KEEP_RUNNING, Settings
from desktop_app.widgets.form import open_dialog
from desktop_app.windows.keys_dialog import KeysDialog
from desktop_app.windows.main_window import MainWindow
from desktop_app.windows.settings_dialog import SettingsDialog
from desktop_app.windows.text_dialog import TextDialog


class ProgramCommands:
    """Settings, keys, help, hiding and leaving. quit: ends the program."""

    def __init__(
        self,
        captioning: Captioning,
        narrator: Narrator,
        announcer: Announcer,
        settings: Settings,
        jobs: Jobs,
        window: MainWindow,
        quit: Callable[[], None],
    ) -> None:
        self._captioning, self._narrator, self._announcer = captioning, narrator, announcer
        self._settings, self._jobs, self._window, self._quit = settings, jobs, window, quit

    def callbacks(self) -> Callbacks:
        """What to call for each action."""
        return {
            "settings": self.settings,
            "unload": self.unload,
            "hide": self.hide,
            "quit": self._quit,
            "keys": self.keys,
            "diagnose": self.diagnose,
            "about": self.about,
        }

    def settings(self) -> None:
        """Open the settings."""
        if _is_open(self._window, SettingsDialog):
            return
        engines, tell = self._announcer.engines, self._narrator.tell
        open_dialog(SettingsDialog(self._window, self._settings, engines, self._test_voice, tell))

    def _test_voice(self, engine: str, manner: Manner) -> None:
        self._announcer.stop()
        for each in self._announcer.engines:
            if engine in ("automatic", each.id) and each.is_available():
                each.speak(say(messages.TEST_SENTENCE), manner, self._narrator.notice_error)
                return
        self._narrator.tell(say(messages.TEST_SENTENCE))  # by whatever way there is

    def unload(self) -> None:
        """Give the model's memory back."""
        self._captioning.unload(lambda: self._narrator.tell(say(messages.UNLOADED)))

    def hide(self) -> None:
        """Go on without a window."""
        self._window.hide()
        self._narrator.tell(say(messages.HIDDEN))

    def close_window(self) -> None:
        """End the program, or hide the window where the user wants it to go on."""
        if not self._settings.get(KEEP_RUNNING):
            self._quit()
            return
        self._window.hide()
        if not self._settings.get(TOLD_KEEP_RUNNING):
            self._narrator.tell(say(messages.STILL_RUNNING))
            self._settings.set(TOLD_KEEP_RUNNING, True)

    def keys(self) -> None:
        """List the keys, and let them be changed."""
        if _is_open(self._window, KeysDialog):
            return
        dialog = KeysDialog(self._window, self._settings.get(KEYS), self._narrator.tell)
        dialog.changed.connect(lambda keys: self._settings.set(KEYS, keys))
        open_dialog(dialog)

    def diagnose(self) -> None:
        """Show what was found on this computer."""

        def show(devices: Outcome[str]) -> None:
            if isinstance(devices, Err):
                self._narrator.notice_error(devices.error)
            elif isinstance(devices, Ok):
                title, label = say(messages.DIAGNOSE_TITLE), say(messages.DIAGNOSE_LABEL)
                open_dialog(TextDialog(self._window, title, label, report(devices.value)))

        self._narrator.tell(say(messages.ONE_MOMENT))
        self._jobs.run(find_devices, show)

    def about(self) -> None:
        """Tell version, licence and the model's origin."""
        open_dialog(TextDialog(self._window, say(messages.ABOUT_TITLE), say(messages.ABOUT_LABEL), about()))


def _is_open(window: MainWindow, kind: type[QDialog]) -> bool:
    """Bring a dialog of this kind to the front, if there is one: two would overwrite each other's changes."""
    for dialog in window.findChildren(kind):
        dialog.activateWindow()
        return True
    return False
