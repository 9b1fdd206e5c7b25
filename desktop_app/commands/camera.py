"""What can be done with the camera."""

from desktop_app import messages
from desktop_app.commands import Callbacks
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.picture import SourceError
from desktop_app.settings import CAMERA, OTHER_SOURCE, PREVIEW, USE_OTHER_SOURCE, Settings
from desktop_app.sources.camera import error_of
from desktop_app.sources.camera_process import Trouble
from desktop_app.sources.cameras import Cameras, Permission, View, other_view
from desktop_app.watching import Watching
from desktop_app.widgets.form import open_dialog
from desktop_app.windows.camera_dialog import CameraChoice, CameraDialog
from desktop_app.windows.main_window import MainWindow


class CameraCommands:
    """Starts and stops the camera, chooses it, shows what it sees. Describe now is a source, see app.py."""

    def __init__(
        self,
        watching: Watching,
        cameras: Cameras,
        narrator: Narrator,
        settings: Settings,
        window: MainWindow,
    ) -> None:
        self._watching, self._cameras, self._narrator = watching, cameras, narrator
        self._settings, self._window, self._permission = settings, window, Permission()
        self._starting: View | None = None  # while the system asks the user
        cameras.changed.connect(self._plugged)

    def callbacks(self) -> Callbacks:
        """What to call for each action."""
        return {
            "camera": self.start,
            "camera_off": self.stop,
            "choose_camera": self.choose,
            "preview": self.toggle_preview,
        }

    def start(self) -> None:
        """Watch what was chosen."""
        if self._watching.view:
            self._narrator.tell(say(messages.CAMERA_ON_ALREADY, name=self._watching.view.name))
            return
        self._narrator.tell(say(messages.ONE_MOMENT))
        try:
            view = self._chosen()
        except SourceError as error:
            self._narrator.notice_error(error)
            return
        if view.kind == "device":
            self._starting = view
            self._permission.ask(self._start_if_allowed)
        else:
            self._watching.start(view)

    def stop(self) -> None:
        """Let go of the camera."""
        was_on, self._starting = self._watching.view or self._starting, None
        self._watching.stop()
        self._narrator.tell(say(messages.CAMERA_OFF if was_on else messages.CAMERA_OFF_ALREADY))

    def choose(self) -> None:
        """Let the user choose a camera or another source."""
        get = self._settings.get
        choice = CameraChoice(get(CAMERA), get(OTHER_SOURCE), get(USE_OTHER_SOURCE))
        dialog = CameraDialog(self._window, self._cameras.names(), choice, self._narrator.tell)
        dialog.chosen.connect(self._choose)
        open_dialog(dialog)

    def toggle_preview(self) -> None:
        """Show what the camera sees, or hide it."""
        shown = not self._settings.get(PREVIEW)
        self._settings.set(PREVIEW, shown)
        self._narrator.tell(say(messages.PREVIEW_SHOWN if shown else messages.PREVIEW_HIDDEN))

    def _choose(self, choice: CameraChoice) -> None:
        for setting, value in ((CAMERA, choice.camera), (OTHER_SOURCE, choice.other)):
            self._settings.set(setting, value)
        self._settings.set(USE_OTHER_SOURCE, choice.uses_other)
        name = choice.other if choice.uses_other else choice.camera or say(messages.CAMERA_OF_SYSTEM)
        self._narrator.tell(say(messages.CAMERA_CHOSEN, name=name))
        if self._watching.view:
            self._watching.stop()
            self.start()

    def _chosen(self) -> View:
        if self._settings.get(USE_OTHER_SOURCE):
            return other_view(self._settings.get(OTHER_SOURCE))
        name = self._settings.get(CAMERA)
        view = self._cameras.find(name)
        if view is None:
            title = say(messages.CAMERA_NOT_FOUND, name=name) if name else say(messages.NO_CAMERA)
            raise SourceError(title, say(messages.NO_CAMERA_HINT))
        return view

    def _start_if_allowed(self, is_allowed: bool) -> None:
        view, self._starting = self._starting, None
        if view and is_allowed:
            self._watching.start(view)
        elif view:
            self._narrator.notice_error(error_of(view, Trouble.FORBIDDEN))

    def _plugged(self) -> None:
        if self._watching.view:
            self._watching.plugged(self._cameras.find(self._watching.view.name))
