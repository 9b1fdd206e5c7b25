"""The log file, and the net under everything: no failure, wherever it happens, goes unnoticed.

Captions, recognised text and pictures are never logged. Every record is cut short, so that no picture gets in
by way of somebody else's message either.
"""

import logging
import logging.handlers
import sys
import threading
import time
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)

from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.messages import say
from desktop_app.stored import Report, StorageError, open_private, reason

BYTES = 512 * 1024  # of the file, and again of the one before it
LONGEST_RECORD = 4000  # characters
SECONDS_BETWEEN_SAME = 5.0  # a failure that a timer repeats would else bury the program under dialogs
STATUS_INTERRUPTED = 130

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")


class Log(QObject):
    """From now until close(), what goes wrong is written down, and what nobody handled is reported too.

    report is called in the thread that made this object. CaptionerErrors come as they are, others in words
    that can be read aloud.
    """

    _caught = Signal(object)

    def __init__(self, path: Path, report: Report) -> None:
        super().__init__()
        self._report = report
        self._last: tuple[object, float] = (None, 0.0)
        self._caught.connect(self._tell)
        self._root = logging.getLogger()
        self._old_level = self._root.level
        self._handler = _handler(path, report)
        self._root.addHandler(self._handler)
        self._root.setLevel(logging.INFO)
        self._old_hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = _unraisable
        self._old_qt_handler = qInstallMessageHandler(_qt_message)

    def close(self) -> None:
        """Leave everything as it was found."""
        qInstallMessageHandler(self._old_qt_handler)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._old_hooks
        self._root.removeHandler(self._handler)
        self._root.setLevel(self._old_level)
        self._handler.close()

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):  # Ctrl+C in the terminal the program was started from
            QCoreApplication.exit(STATUS_INTERRUPTED)
            return
        _log.error("Nobody handled this:", exc_info=(kind, error, traceback))
        self._caught.emit(error)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        same = (type(error), str(error))
        before, when = self._last
        now = time.monotonic()
        if same == before and now - when < SECONDS_BETWEEN_SAME:
            return
        self._last = same, now
        if not isinstance(error, CaptionerError):
            title = say(messages.UNFORESEEN, what=type(error).__name__)
            error = CaptionerError(title, say(messages.UNFORESEEN_HINT))
        try:
            self._report(error)
        except Exception:
            _log.exception("This could not be reported:")


class _RotatingFile(logging.handlers.RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        return cast(TextIOWrapper, open_private(self.baseFilename, self.mode))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """A full disk must not stop the program, nor fill the terminal."""


class _CutFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        if len(text) <= LONGEST_RECORD:
            return text
        return f"{text[: LONGEST_RECORD // 2]} […] {text[-LONGEST_RECORD // 2 :]}"


def _handler(path: Path, report: Report) -> logging.Handler:
    handler: logging.Handler
    try:
        handler = _RotatingFile(path, maxBytes=BYTES, backupCount=1)
    except OSError as error:
        hint = say(messages.LOG_UNWRITABLE_HINT, why=reason(error))
        report(StorageError(say(messages.LOG_UNWRITABLE, file=path), hint))
        handler = logging.NullHandler()
    handler.setFormatter(_CutFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    category = cast(str | None, context.category)
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s: %s", category or "default", message)


def _unraisable(args: Any) -> None:
    where = f"{args.err_msg or 'Ignored'}: {args.object!r:.200}"
    _log.error(where, exc_info=(args.exc_type, args.exc_value, args.exc_traceback))
