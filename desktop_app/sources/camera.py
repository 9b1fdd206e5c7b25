"""A camera, a film or a stream, read in a process that can be killed. docs/adr/008 says why.

Qt's event loop drives the process; the window needs no thread for it, and never waits for it.
"""

import json
import sys
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.picture import SourceError
from desktop_app.sources.camera_health import BLACK_SECONDS, STEADY_SECONDS, Health
from desktop_app.sources.camera_process import Plan, Trouble
from desktop_app.sources.cameras import View

_SCRIPT = Path(__file__).with_name("camera_process.py")
SMALL = (128, 96)  # pixels of the small picture that every frame gives, wide and high
_ENDINGS = (Trouble.ENDED, Trouble.MISSING, Trouble.UNREADABLE)  # which are not tried again
# OpenCV hands these to FFmpeg. A file must not lead into the net, nor an address to another one.
_FFMPEG = {
    "file": "protocol_whitelist;file|threads;1",
    "web": "protocol_whitelist;http,https,tls,tcp,udp,rtp,rtsp|max_redirects;0|fflags;nobuffer"
    "|probesize;200000|analyzeduration;500000|threads;1",
    "device": "threads;1",
}


@dataclass(frozen=True)
class Pace:
    """Numbers of a camera. rate: frames a second, at most. The others are seconds.

    patience: without a frame, until it counts as hanging. retry: between two attempts to open it. kill: more
    than patience, until a process that tells nothing is ended. start: a new process may take to begin.
    """

    rate: float = 15.0
    patience: float = 3.0
    retry: float = 1.0
    kill: float = 2.0
    start: float = 20.0
    black: float = BLACK_SECONDS
    steady: float = STEADY_SECONDS


@dataclass(frozen=True)
class Frame:
    """A small grey picture of what the camera sees. luma: width * height bytes, row by row."""

    width: int
    height: int
    luma: bytes


class Camera(QObject):
    """Reads one view at a time, until it is stopped; what fails is told once and tried again.

    frame: Frame, of good pictures only. failed: Trouble, SourceError. recovered: after failed, all is well
    again. ended: the film is over, or cannot be read, which was told by failed.
    """

    frame = Signal(object)
    failed = Signal(object, object)
    recovered = Signal()
    ended = Signal()

    def __init__(self, pace: Pace = Pace(), clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._pace, self._clock = pace, clock
        self._view: View | None = None
        self._process: QProcess | None = None
        self._health = Health()
        self._buffer = bytearray()
        self._message: dict[str, object] | None = None
        self._wanted: deque[Callable[[QImage], None]] = deque()
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self._hung)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._launch)

    @property
    def view(self) -> View | None:
        """What is being read; None while it is off."""
        return self._view

    @property
    def trouble(self) -> Trouble | None:
        """What was told and is not over."""
        return self._health.trouble

    @property
    def has_picture(self) -> bool:
        """Whether there is something to look at."""
        return self._health.is_well

    @property
    def process_id(self) -> int | None:
        """Number of the process that reads; None while there is none."""
        return self._process.processId() if self._process else None

    def start(self, view: View) -> None:
        """Read this, in place of what was read."""
        self.stop()
        self._view = view
        self._health = Health(self._pace.black, self._pace.steady)
        self._launch()

    def move(self, view: View) -> None:
        """The same camera has another address now, since it was plugged in elsewhere."""
        self._kill()
        self._view = view
        self._launch()

    def unplugged(self) -> None:
        """Whoever knows what is plugged in tells that this camera is not."""
        self._fail(Trouble.GONE)

    def stop(self) -> None:
        """Let go of it."""
        self._again.stop()
        self._kill()
        self._view = None

    def close(self) -> None:
        """Stop, and wait until nothing is left of it."""
        self.stop()
        for process in self.findChildren(QProcess):
            process.waitForFinished(1000)

    def picture(self, longest: int, done: Callable[[QImage], None]) -> None:
        """Get the newest frame, no side longer than that many pixels. done is not called if it is stopped."""
        if self._process:
            self._wanted.append(done)
            self._process.write(b"%d\n" % longest)

    def _launch(self) -> None:
        assert self._view is not None
        view, pace = self._view, self._pace
        plan = Plan(view.address, view.kind, view.backend, pace.rate, *SMALL, pace.patience, pace.retry)
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("OPENCV_FFMPEG_CAPTURE_OPTIONS", _FFMPEG[view.kind])
        environment.insert("OPENCV_FFMPEG_LOGLEVEL", "-8")  # quiet
        environment.insert("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", str(max(1, round(pace.patience))))
        environment.insert(
            "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0"
        )  # opening would take half a minute
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._crashed)
        # -P: modules beside the script are no top-level modules.
        process.start(sys.executable, ["-P", str(_SCRIPT), json.dumps(asdict(plan))])
        self._watchdog.start(round(pace.start * 1000))

    def _kill(self) -> None:
        process, self._process = self._process, None
        self._watchdog.stop()
        self._buffer.clear()
        self._message = None
        self._wanted.clear()
        if process:
            process.readyReadStandardOutput.disconnect()
            process.finished.disconnect()
            process.finished.connect(process.deleteLater)
            process.kill()

    def _hung(self) -> None:
        """Nothing came for too long: only a new process helps."""
        self._kill()
        self._again.start(round(self._pace.retry * 1000))
        self._fail(Trouble.HANGING)

    def _crashed(self) -> None:
        if self._process:
            self._process.deleteLater()
            self._process = None
        self._kill()
        self._again.start(round(self._pace.retry * 1000))
        self._fail(Trouble.HANGING)

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        self._buffer += process.readAllStandardOutput().data()
        self._watchdog.start(round((self._pace.patience + self._pace.kill) * 1000))
        while process is self._process:
            if self._message is None:
                end = self._buffer.find(b"\n")
                if end < 0:
                    return
                self._message = json.loads(self._buffer[:end])
                del self._buffer[: end + 1]
            size = self._message["bytes"]
            assert isinstance(size, int)
            if len(self._buffer) < size:
                return
            message, content = self._message, bytes(self._buffer[:size])
            del self._buffer[:size]
            self._message = None
            self._take(message, content)

    def _take(self, message: dict[str, object], content: bytes) -> None:
        match message:
            case {"what": "frame", "width": int(width), "height": int(height)}:
                self._take_frame(Frame(width, height, content))
            case {"what": "picture", "width": int(width), "height": int(height)}:
                image = QImage(content, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
                self._wanted.popleft()(image)
            case {"what": "trouble", "trouble": name}:
                self._fail(Trouble(name))

    def _take_frame(self, frame: Frame) -> None:
        trouble, is_over = self._health.frame(self._clock(), frame.luma)
        if trouble:
            self._tell(trouble)
        elif is_over:
            self.recovered.emit()
        if self._health.is_well:
            self.frame.emit(frame)

    def _fail(self, trouble: Trouble) -> None:
        told = self._health.failed(trouble)
        ends = trouble in _ENDINGS
        if ends:
            self._watchdog.stop()
        if told and trouble is not Trouble.ENDED:
            self._tell(told)
        if ends:
            self.ended.emit()

    def _tell(self, trouble: Trouble) -> None:
        assert self._view is not None
        self.failed.emit(trouble, error_of(self._view, trouble))


def error_of(view: View, trouble: Trouble) -> SourceError:
    """What the user hears of a trouble, with its cure."""
    title, hint = (_WEB_WORDS if view.kind == "web" else {}).get(trouble) or _WORDS[trouble]
    name = Path(view.name).name if view.kind == "file" else view.name
    return SourceError(say(title, name=name), say(hint))


_WORDS = {
    Trouble.GONE: (messages.CAMERA_GONE, messages.CAMERA_GONE_HINT),
    Trouble.BUSY: (messages.CAMERA_BUSY, messages.CAMERA_BUSY_HINT),
    Trouble.FORBIDDEN: (
        messages.CAMERA_FORBIDDEN,
        messages.CAMERA_FORBIDDEN_HINT_LINUX
        if sys.platform.startswith("linux")
        else messages.CAMERA_FORBIDDEN_HINT,
    ),
    Trouble.HANGING: (messages.CAMERA_HANGING, messages.CAMERA_HANGING_HINT),
    Trouble.BLACK: (messages.CAMERA_BLACK, messages.CAMERA_BLACK_HINT),
    Trouble.MISSING: (messages.FILE_NOT_FOUND, messages.CAMERA_MISSING_HINT),
    Trouble.UNREADABLE: (messages.CAMERA_UNREADABLE, messages.CAMERA_UNREADABLE_HINT),
}
_WEB_WORDS = {
    Trouble.GONE: (messages.CAMERA_SILENT, messages.CAMERA_SILENT_HINT),
    Trouble.HANGING: (messages.CAMERA_HANGING, messages.CAMERA_WEB_HANGING_HINT),
}
