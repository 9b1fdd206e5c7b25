"""The composition root: everything is made here, in order, and given what it needs."""

import logging
import signal
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from captioner.description.description import Parts, Wording
from captioner.errors import CaptionerError
from captioner.resources import resource
from desktop_app import actions, bound_actions, messages, paths, settings, translation
from desktop_app.announcing import Manner
from desktop_app.announcing.announcer import Announcer, Mode
from desktop_app.announcing.engines import all_engines
from desktop_app.announcing.quiet_keys import QuietKeys
from desktop_app.announcing.screen_reader import ScreenReaderRoute
from desktop_app.appearance import Appearance
from desktop_app.captioning import Captioning
from desktop_app.commands.camera import CameraCommands
from desktop_app.commands.descriptions import DescriptionCommands
from desktop_app.commands.entries import HistoryCommands
from desktop_app.commands.pictures import PictureCommands
from desktop_app.commands.program import ProgramCommands
from desktop_app.commands.videos import VideoCommands
from desktop_app.global_key import GlobalKey
from desktop_app.history import History
from desktop_app.instance_server import InstanceServer
from desktop_app.jobs import Jobs
from desktop_app.logs import Log
from desktop_app.looks import Looks
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.picture import Picture
from desktop_app.reports import Reports
from desktop_app.settings import Settings
from desktop_app.sounds import Sounds
from desktop_app.sources import Source
from desktop_app.sources.active_window import WindowSource
from desktop_app.sources.camera import Camera
from desktop_app.sources.cameras import Cameras
from desktop_app.sources.clipboard import ClipboardSource
from desktop_app.sources.drop import DropTarget
from desktop_app.sources.files import VIDEOS, FileDialogSource
from desktop_app.sources.region import PartSource, RegionSource
from desktop_app.sources.screen import ScreenGrabber, ScreenSource
from desktop_app.start import build_parser
from desktop_app.tray import Tray
from desktop_app.video.service import VideoService
from desktop_app.watching import Watching
from desktop_app.windows.main_window import MainWindow
from desktop_app.windows.monitor_menu import MonitorMenu
from desktop_app.work import ReadingWork, SeeingWork
from desktop_app.worker import Worker

# The others are given to those who need them when these are made.
APPLIED_AT_START = (
    settings.ANNOUNCING,
    settings.ENGINE,
    settings.VOICE,
    settings.LEVEL,
    settings.READ_TEXT,
    settings.VERBOSITY,
    settings.STILL_SAME,
    settings.PREVIEW,
    settings.THEME,
    settings.KEYS,
    settings.GLOBAL_KEY,
)
WELCOME_KEYS = ("open", "paste", "screen", "keys")  # of the actions that the first text names

log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Be the running program until the user ends it; the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("LookAloud")
    application.setDesktopFileName("lookaloud")
    application.setQuitOnLastWindowClosed(False)
    server, reports = InstanceServer(), Reports()
    try:
        if not server.start(arguments):
            return 0  # another was quicker, and does what was asked
    except CaptionerError as error:
        reports(error)  # a program that cannot be reached by shortcuts is better than none
    program = Program(application, server, reports)
    listening = _listen_to_signals(application)
    program.follow(list(arguments), str(Path.cwd()))
    status = application.exec()
    program.close()
    listening.close()
    return status


def _listen_to_signals(application: QApplication) -> socket.socket:
    """Let Ctrl+C and SIGTERM end the program in order; while Qt waits, Python would not hear of them.

    Returns what must stay open meanwhile. Both become KeyboardInterrupt, which the log's hook makes an exit.
    """
    read, write = socket.socketpair()
    write.setblocking(False)
    signal.set_wakeup_fd(write.detach(), warn_on_full_buffer=False)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    notifier = QSocketNotifier(read.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: read.recv(1))  # any Python at all lets the signal's handler run
    return read


class Program:
    """All parts of the running program."""

    def __init__(self, application: QApplication, server: InstanceServer, reports: Reports) -> None:
        self._application, self._server, self._reports = application, server, reports
        translation.install(application, "system")  # for what goes wrong before the settings are known
        self._log = Log(paths.log_file(), self._reports)
        self._settings = Settings(paths.settings_file(), self._reports)
        get = self._settings.get

        translation.install(application, get(settings.LANGUAGE))
        self._appearance = Appearance(application)
        self._icon = QIcon(str(resource("icons", "lookaloud.svg")))
        application.setWindowIcon(self._icon)

        self._history = History(
            paths.history_file(), get(settings.HISTORY_LENGTH), get(settings.KEEP_HISTORY), self._reports
        )
        self._actions = bound_actions.make_actions(application)
        self.window = MainWindow(self._actions, self._history)

        self._jobs = Jobs()
        self._reading_jobs = Jobs()  # which no caption waits for
        self.model = Worker(SeeingWork(device=get(settings.DEVICE)), messages.MODEL_ENDED)
        self.reader = Worker(ReadingWork(), messages.READER_ENDED)
        seeing, reading = Looks(self._jobs, self.model), Looks(self._reading_jobs, self.reader)
        self.captioning = Captioning(seeing, reading, get(settings.UNLOAD_MINUTES))
        self.videos = VideoService(seeing, lambda: self.captioning.parts)
        self.announcer = Announcer(all_engines(), ScreenReaderRoute(self.window))
        self._sounds = Sounds(paths.sounds_folder(), get(settings.SOUNDS), get(settings.SOUND_VOLUME))
        self._quiet_keys = QuietKeys(application, self.announcer)
        self._narrator = Narrator(self.captioning, self.announcer, self._sounds, self._history, self.window)
        self.camera = Camera()
        self.watching = Watching(
            self.camera,
            self.captioning,
            self.announcer,
            self._narrator,
            self._sounds,
            lambda: say(messages.CAMERA_IS_OFF_HINT, key=self._key_of("camera")),
        )
        self.watching.stopped.connect(lambda: self.window.show_preview(None))
        self._side_jobs = Jobs()  # what need not wait for the model
        self._portal_jobs = Jobs()  # what need not wait for either
        self._grabber = ScreenGrabber(self._portal_jobs)
        self._connect_commands()
        self._global_key = GlobalKey()
        self._global_key.pressed.connect(self._actions["screen"].trigger)
        self._global_key.lost.connect(self._reports)
        self._tray = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = Tray(self._icon, self._actions, self.window)

        for setting in APPLIED_AT_START:
            self._apply(setting)
        self._settings.changed.connect(self._apply)
        self._settings.changed.connect(self._tell_restart)
        application.styleHints().colorSchemeChanged.connect(lambda _: self._apply(settings.THEME))
        server.arrived.connect(self.follow)
        self._reports.go_to(self._narrator.notice_error)
        self._welcome()

    def follow(self, arguments: list[str], folder: str) -> None:
        """Do what a command line asks: describe pictures, trigger actions, or else show the window."""
        options = build_parser().parse_args(arguments)
        if not options.asked:
            self.window.bring_to_front()
        if options.pictures:
            self._pictures.describe_paths([Path(folder, picture) for picture in options.pictures])
        for spec in actions.ACTIONS:
            if spec.option in options.asked:
                self._actions[spec.id].trigger()

    def close(self) -> None:
        """Let go of everything, in reverse. At once, for the eyes: what is under way may take a moment."""
        self.window.hide()
        self._server.close()
        if self._tray is not None:
            self._tray.close()
        self._global_key.close()
        self.watching.stop()
        self.camera.close()
        self._videos.close()
        self.videos.cancel()
        self.captioning.cancel()
        for worker in (self.model, self.reader):
            worker.kill()  # its answer is not waited for
        self._sounds.close()
        self.announcer.close()
        self._portal_jobs.close()
        self._side_jobs.close()
        self._reading_jobs.close()
        self._jobs.close()
        self.captioning.close()
        self.window.deleteLater()
        self._log.close()

    def _connect_commands(self) -> None:
        captioning, narrator, window = self.captioning, self._narrator, self.window

        def part_of(picture: Picture) -> Source:
            return PartSource(self._side_jobs, picture, narrator.tell, window)

        self._videos = VideoCommands(
            self.videos, captioning, narrator, self.announcer, FileDialogSource(window, asked=VIDEOS), window
        )
        self._pictures = PictureCommands(
            captioning, narrator, self._jobs, self._sources(), part_of, self._videos.describe
        )
        texts = DescriptionCommands(captioning, narrator, self.announcer, window, self._videos.cancel)
        entries = HistoryCommands(self._history, narrator, window)
        program = ProgramCommands(
            captioning,
            narrator,
            self.announcer,
            self._settings,
            self._side_jobs,
            window,
            self._application.exit,
        )
        camera = CameraCommands(self.watching, Cameras(), narrator, self._settings, window)
        callbacks = [
            part.callbacks() for part in (self._pictures, camera, self._videos, texts, entries, program)
        ]
        bound_actions.connect(self._actions, {name: do for part in callbacks for name, do in part.items()})
        window.closing.connect(program.close_window)
        grabber = self._grabber
        self._monitors = MonitorMenu(
            lambda monitor: self._pictures.describe_from(ScreenSource(grabber, monitor))
        )
        window.add_menu("picture", self._monitors)
        drops = DropTarget(window)
        drops.dropped.connect(self._pictures.describe)
        drops.refused.connect(narrator.tell_error)

    def _sources(self) -> dict[str, Source]:
        grabber = self._grabber
        return {
            "open": FileDialogSource(self.window),
            "paste": ClipboardSource(),
            "screen": ScreenSource(grabber),
            "window": WindowSource(grabber),
            "region": RegionSource(grabber, self._narrator.tell),
            "now": self.watching,
        }

    def _apply(self, setting: object) -> None:
        get = self._settings.get
        match setting:
            case settings.ANNOUNCING:
                self.announcer.mode = Mode(get(settings.ANNOUNCING))
            case settings.ENGINE:
                self.announcer.engine = get(settings.ENGINE)
            case settings.VOICE | settings.RATE | settings.PITCH | settings.VOLUME:
                self.announcer.manner = Manner(
                    get(settings.VOICE), get(settings.RATE), get(settings.PITCH), get(settings.VOLUME)
                )
            case settings.LEVEL | settings.NEUTRAL:
                self._narrator.wording = Wording(get(settings.LEVEL), get(settings.NEUTRAL))
            case (
                settings.READ_TEXT
                | settings.READ_CODES
                | settings.TELL_KIND
                | settings.TELL_QUALITY
                | settings.TELL_CONFIDENCE
            ):
                self.captioning.parts = self._parts()
            case settings.VERBOSITY:
                self.watching.verbosity = get(settings.VERBOSITY)
            case settings.STILL_SAME:
                self.watching.tells_same = get(settings.STILL_SAME)
            case settings.PREVIEW:
                self._show_preview(get(settings.PREVIEW))
            case settings.SOUNDS:
                self._sounds.enabled = get(settings.SOUNDS)
            case settings.SOUND_VOLUME:
                self._sounds.volume = get(settings.SOUND_VOLUME)
            case settings.THEME | settings.FONT_SIZE:
                self._appearance.apply(get(settings.THEME), get(settings.FONT_SIZE))
            case settings.KEEP_HISTORY:
                self._history.set_kept(get(settings.KEEP_HISTORY))
            case settings.HISTORY_LENGTH:
                self._history.set_length(get(settings.HISTORY_LENGTH))
            case settings.UNLOAD_MINUTES:
                self.captioning.set_unload_minutes(get(settings.UNLOAD_MINUTES))
            case settings.DEVICE:
                self.captioning.set_device(get(settings.DEVICE))
            case settings.KEYS:
                bound_actions.bind_keys(self._actions, get(settings.KEYS))
            case settings.GLOBAL_KEY:
                self._set_global_key(get(settings.GLOBAL_KEY))

    def _parts(self) -> Parts:
        get = self._settings.get
        return Parts(
            kind=get(settings.TELL_KIND),
            quality=get(settings.TELL_QUALITY),
            confidence=get(settings.TELL_CONFIDENCE),
            text=get(settings.READ_TEXT),
            codes=get(settings.READ_CODES),
        )

    def _show_preview(self, is_shown: bool) -> None:
        self.watching.preview = self.window.show_preview if is_shown else None
        if not is_shown:
            self.window.show_preview(None)

    def _tell_restart(self, setting: object) -> None:
        if setting is settings.LANGUAGE:
            self._narrator.notice(say(messages.AFTER_RESTART))

    def _set_global_key(self, key: str) -> None:
        try:
            self._global_key.set_key(key)
        except CaptionerError as error:
            self._reports(error)

    def _welcome(self) -> None:
        self.window.show_hint(say(messages.WELCOME, **{name: self._key_of(name) for name in WELCOME_KEYS}))

    def _key_of(self, action_id: str) -> str:
        """The key of an action as the user has it, or where it has none its title."""
        key = bound_actions.native_key(action_id, self._settings.get(settings.KEYS))
        return key or actions.plain_title(actions.spec_of(action_id))
