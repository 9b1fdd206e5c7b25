"""The process a camera is read in, so that it can be killed when the camera hangs for ever.

It never imports Qt or anything else of this program. Started as a script; its argument is a JSON object, see
Plan. On standard output it writes messages: a line with a JSON object, then as many bytes as that says:
    {"what": "open"}                                          the camera was opened
    {"what": "frame", "width": w, "height": h, "bytes": n}    luma of a small picture, w * h bytes
    {"what": "picture", "width": w, "height": h, "bytes": n}  answer to a request, RGB
    {"what": "trouble", "trouble": name}                      see Trouble
On standard input a line with a number asks for the newest frame, no side longer than that. The end of
standard input ends the process.

One thread reads the camera and keeps nothing but the newest frame, another writes. So a window that stands
still makes no queue of old frames. A third listens to standard input.
"""

import json
import os
import sys
import threading
import time
from dataclasses import dataclass
from enum import Enum
from typing import Any, BinaryIO

_TIMEOUT_SHARE = 0.9  # a call that failed after this share of its time limit has hit it


class Trouble(Enum):
    """Why there are no pictures."""

    GONE = "gone"  # unplugged, or nobody answers at the address
    BUSY = "busy"  # there, but cannot be opened
    FORBIDDEN = "forbidden"  # there, but its file may not be read
    HANGING = "hanging"  # open, but gives nothing
    MISSING = "missing"  # a file that is not there
    UNREADABLE = "unreadable"  # a file that is no film
    ENDED = "ended"  # a film has no more frames
    BLACK = "black"  # nothing but black; the window sees that, not this process


@dataclass(frozen=True)
class Plan:
    """What to read and how.

    address: a device, a file, a pattern of numbered pictures, or a web address. kind: "device", "file" or
    "web". backend: OpenCV's name for what reads it. rate: at most so many frames a second. width, height: of
    the small picture in pixels. patience: seconds after which a camera that gives nothing counts as hanging.
    retry: seconds between two attempts to open it.
    """

    address: str | int
    kind: str
    backend: str
    rate: float
    width: int
    height: int
    patience: float
    retry: float


class Newest:
    """A slot for the newest frame and what is to be told, between the threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._frame: Any = None
        self._is_new = False
        self._told: list[dict[str, object]] = []
        self._wanted: list[int] = []

    def put(self, frame: Any) -> None:
        """Replace the frame, whether anybody saw it or not."""
        with self._changed:
            self._frame, self._is_new = frame, True
            self._changed.notify()

    def tell(self, **message: object) -> None:
        """Have a message written. No picture of before may be asked for any more."""
        with self._changed:
            self._told.append(message)
            self._frame, self._is_new = None, False
            self._changed.notify()

    def want(self, longest: int) -> None:
        """Have the newest frame written, as soon as there is one."""
        with self._changed:
            self._wanted.append(longest)
            self._changed.notify()

    def take(self) -> tuple[list[dict[str, object]], Any, bool, list[int]]:
        """Wait for something to write: messages, the frame, whether it is new, the sizes somebody wants."""
        with self._changed:
            self._changed.wait_for(lambda: self._told or self._is_new or self._can_answer())
            told, is_new, wanted = self._told, self._is_new, self._wanted if self._can_answer() else []
            self._told, self._is_new = [], False
            if wanted:
                self._wanted = []
            return told, self._frame, is_new, wanted

    def _can_answer(self) -> bool:
        return bool(self._wanted) and self._frame is not None


def read_camera(plan: Plan, newest: Newest) -> None:
    """Open the source, again and again, and keep its newest frame. Returns when a file is at its end."""
    import cv2

    cv2.setNumThreads(1)
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    limit = round(plan.patience * 1000)
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, limit, cv2.CAP_PROP_READ_TIMEOUT_MSEC, limit]
    if plan.kind != "web":  # the other backends refuse what they do not know
        limits = []
    while True:
        began = time.monotonic()
        capture = cv2.VideoCapture(plan.address, getattr(cv2, plan.backend), limits)
        if not capture.isOpened():
            trouble = _why_closed(plan, time.monotonic() - began)
        else:
            capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)  # where the backend knows it: no old frames
            newest.tell(what="open")
            trouble = _read(cv2, capture, plan, newest)
        capture.release()
        newest.tell(what="trouble", trouble=trouble.value)
        if plan.kind == "file":
            return
        time.sleep(plan.retry)


def _read(cv2: Any, capture: Any, plan: Plan, newest: Newest) -> Trouble:
    """Keep the newest frame until there are no more; why there are none."""
    interval, due = 1 / plan.rate, 0.0
    began, frames = time.monotonic(), 0
    rate = capture.get(cv2.CAP_PROP_FPS)
    while True:
        asked = time.monotonic()
        if not capture.grab():
            if plan.kind == "file":
                return Trouble.ENDED if frames else Trouble.UNREADABLE
            waited = time.monotonic() - asked
            return Trouble.HANGING if waited > _TIMEOUT_SHARE * plan.patience else Trouble.GONE
        frames += 1
        if plan.kind == "file":  # a film comes as fast as it can be read
            passed = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000 or frames / (rate if rate > 1 else plan.rate)
            time.sleep(max(0.0, began + passed - time.monotonic()))
        now = time.monotonic()
        if now < due:
            continue  # more frames than anybody looks at: this one need not be decoded
        due = max(due + interval, now - interval)
        read, frame = capture.retrieve()
        if read and frame is not None and frame.size:
            newest.put(frame)


def _why_closed(plan: Plan, seconds: float) -> Trouble:
    if plan.kind == "file":
        there = "%" in str(plan.address) or os.path.exists(str(plan.address))  # noqa: PTH110
        return Trouble.UNREADABLE if there else Trouble.MISSING
    if seconds > _TIMEOUT_SHARE * plan.patience:
        return Trouble.HANGING
    if plan.kind == "web":
        return Trouble.GONE
    device = str(plan.address)
    if device.startswith("/dev/"):
        if not os.path.exists(device):  # noqa: PTH110 - pathlib would only cost time here
            return Trouble.GONE
        if not os.access(device, os.R_OK | os.W_OK):
            return Trouble.FORBIDDEN
    return Trouble.BUSY


def write(plan: Plan, newest: Newest, out: BinaryIO) -> None:
    """Write what comes, until nobody reads it any more."""
    while True:
        told, frame, is_new, wanted = newest.take()
        for message in told:
            _write(out, message)
        if is_new:
            import cv2

            small = cv2.resize(frame, (plan.width, plan.height), interpolation=cv2.INTER_AREA)
            luma = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY) if small.ndim == 3 else small
            _write(out, {"what": "frame", "width": plan.width, "height": plan.height}, luma.tobytes())
        for longest in wanted:
            height, width, rgb = _picture(frame, longest)
            _write(out, {"what": "picture", "width": width, "height": height}, rgb)


def _picture(frame: Any, longest: int) -> tuple[int, int, bytes]:
    """Height, width and RGB bytes of a frame, no side longer than asked."""
    import cv2

    scale = longest / max(frame.shape[:2])
    if scale < 1:
        size = max(1, round(frame.shape[1] * scale)), max(1, round(frame.shape[0] * scale))
        frame = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    rgb = cv2.cvtColor(frame, cv2.COLOR_BGR2RGB if frame.ndim == 3 else cv2.COLOR_GRAY2RGB)
    return rgb.shape[0], rgb.shape[1], rgb.tobytes()


def _write(out: BinaryIO, message: dict[str, object], content: bytes = b"") -> None:
    out.write(json.dumps({**message, "bytes": len(content)}).encode() + b"\n" + content)
    out.flush()


def _main(plan: Plan) -> None:
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever libraries print
    newest = Newest()

    def obey() -> None:
        for line in os.fdopen(0, encoding="ascii"):
            newest.want(int(line))
        os._exit(0)  # the window is gone; a thread that hangs in a camera must not keep this alive

    def deliver() -> None:
        try:
            write(plan, newest, out)
        except OSError:
            os._exit(0)

    for work in (obey, deliver):
        threading.Thread(target=work, daemon=True).start()
    read_camera(plan, newest)
    threading.Event().wait()  # until what is left has been written, and standard input ends


if __name__ == "__main__":
    _main(Plan(**json.loads(sys.argv[1])))
