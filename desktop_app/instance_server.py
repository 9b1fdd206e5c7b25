"""The one running program hears what later starts are asked to do. one_instance.py is the other side."""

import json
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from captioner.errors import CaptionerError
from desktop_app import messages, paths
from desktop_app.messages import say
from desktop_app.one_instance import ACTIVATION_VARIABLE, HEARD, forward
from desktop_app.stored import reason

LONGEST_MESSAGE = 1 << 20  # bytes; some ten thousand paths
MS_TO_SPEAK = 5000
SECONDS_TO_START = 5.0

_log = logging.getLogger(__name__)


class InstanceServer(QObject):
    """Holds the place of the one running program."""

    # The arguments, a list[str], and the folder they are meant in, a str. As objects, because Qt's own texts
    # cannot hold every file name.
    arrived = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._lock: BinaryIO | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def start(self, arguments: Sequence[str]) -> bool:
        """Become the one that runs; False when another was quicker, which has then heard the arguments.

        Raises: CaptionerError when neither can be had.
        """
        if self.listen():
            return True
        if forward(arguments, wait=SECONDS_TO_START):
            return False
        if self.listen():  # the other ended meanwhile
            return True
        raise CaptionerError(say(messages.INSTANCE_UNANSWERED), say(messages.INSTANCE_UNANSWERED_HINT))

    def listen(self) -> bool:
        """Listen, unless another does. Raises: CaptionerError when the system does not let us."""
        try:
            self._lock = _locked(paths.instance_lock())
        except OSError as error:
            raise _deaf(reason(error)) from error
        if self._lock is None:
            return False
        address = paths.instance_address()
        QLocalServer.removeServer(address)  # what a crash left; nobody is behind it, as we hold the lock
        if not self._server.listen(address):
            why = self._server.errorString()
            self.close()
            raise _deaf(why)
        return True

    def close(self) -> None:
        """Give the place free."""
        self._server.close()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
            connection.readyRead.connect(lambda connection=connection: self._read(connection))
            QTimer.singleShot(MS_TO_SPEAK, connection, connection.abort)

    def _read(self, connection: QLocalSocket) -> None:
        if not connection.canReadLine():
            if connection.bytesAvailable() > LONGEST_MESSAGE:
                connection.abort()
            return
        try:
            message = json.loads(bytes(connection.readLine().data()))
            arguments, directory = message["arguments"], message["directory"]
            activation = message["activation"]
            if not all(isinstance(text, str) for text in (*arguments, directory, activation)):
                raise TypeError("only texts are expected")
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            _log.warning("A later start could not be understood: %r", error)
            connection.abort()
            return
        connection.write(HEARD)
        connection.flush()
        connection.disconnectFromServer()
        if activation:
            os.environ[ACTIVATION_VARIABLE] = activation  # Qt takes it when a window asks for the front
        self.arrived.emit(arguments, directory)


def _locked(path: Path) -> BinaryIO | None:
    """The file, locked until it is closed or this process ends in any way; None where another has it."""
    file = open(path, "ab", opener=lambda name, flags: os.open(name, flags, 0o600))  # noqa: SIM115 - stays open
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


def _deaf(why: str) -> CaptionerError:
    return CaptionerError(say(messages.INSTANCE_DEAF), say(messages.INSTANCE_DEAF_HINT, why=why))
