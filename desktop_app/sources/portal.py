"""Pictures of the screen from the desktop portal, the only way that Wayland leaves open.

Described at https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Screenshot.html
"""

import secrets
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from PySide6.QtGui import QImage

from captioner.errors import Cancelled
from desktop_app import messages
from desktop_app.jobs import ShouldStop
from desktop_app.messages import say
from desktop_app.picture import SourceError

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

LIMIT_SECONDS = 10  # a portal may never answer
_LOOK_UP_SECONDS = 0.1  # how often should_stop is asked
_PATH = "/org/freedesktop/portal/desktop"
_NAME = "org.freedesktop.portal.Desktop"
_REQUEST = "org.freedesktop.portal.Request"


def screenshot(should_stop: ShouldStop, limit_seconds: float = LIMIT_SECONDS) -> QImage:
    """All monitors in one picture. To be run in Jobs: it waits for the desktop.

    Blocking, with jeepney, rather than with QtDBus: the file that comes must be read and decoded outside the
    window's thread anyway, and one function that reads from top to bottom does it all.

    Raises: SourceError, Cancelled.
    """
    # Needed on Wayland alone.
    from jeepney.io.blocking import open_dbus_connection

    try:
        connection = open_dbus_connection("SESSION")
    except (OSError, LookupError, ValueError, StopIteration) as error:
        raise _error(messages.PORTAL_MISSING, messages.PORTAL_MISSING_HINT) from error
    with connection:
        try:
            uri = _Screenshot(connection, time.monotonic() + limit_seconds, should_stop).uri()
        except TimeoutError as error:
            title = say(messages.PORTAL_SILENT, seconds=round(limit_seconds))
            raise SourceError(title, say(messages.PORTAL_SILENT_HINT)) from error
        except (OSError, ValueError) as error:  # the bus went away, or speaks in riddles
            raise _error(messages.SCREEN_UNREADABLE, messages.SCREEN_UNREADABLE_HINT) from error
    return _read_and_remove(Path(unquote(urlsplit(uri).path)))


class _Screenshot:
    """One request to the portal."""

    def __init__(self, connection: "DBusConnection", deadline: float, should_stop: ShouldStop) -> None:
        self._connection = connection
        self._deadline = deadline
        self._should_stop = should_stop
        token = "lookaloud_" + secrets.token_hex(8)
        sender = connection.unique_name.removeprefix(":").replace(".", "_")
        self._token = token
        # Where the answer will come from, told in advance so that it cannot come too early.
        self._request = f"{_PATH}/request/{sender}/{token}"

    def uri(self) -> str:
        """The address of the file that the portal wrote. Raises: TimeoutError, SourceError, Cancelled."""
        call = self._call()
        try:
            while True:
                answer = self._answer_in(self._next_message(), call)
                if answer is not None:
                    return answer
        except (TimeoutError, Cancelled):
            self._close()
            raise

    def _call(self) -> int:
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call

        rule = MatchRule(type="signal", interface=_REQUEST, member="Response", path=self._request)
        self._connection.send(message_bus.AddMatch(rule))
        portal = DBusAddress(_PATH, _NAME, "org.freedesktop.portal.Screenshot")
        options = {"interactive": ("b", False), "handle_token": ("s", self._token)}
        serial: int = next(self._connection.outgoing_serial)
        call = new_method_call(portal, "Screenshot", "sa{sv}", ("", options))
        self._connection.send(call, serial=serial)
        return serial

    def _next_message(self) -> Any:
        while not self._should_stop():
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            with suppress(TimeoutError):
                return self._connection.receive(timeout=min(left, _LOOK_UP_SECONDS))
        raise Cancelled

    def _answer_in(self, message: Any, call: int) -> str | None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        kind = message.header.message_type
        if kind is MessageType.error and fields.get(HeaderFields.reply_serial) == call:
            raise _refusal(str(fields.get(HeaderFields.error_name)))
        if kind is not MessageType.signal or fields.get(HeaderFields.path) != self._request:
            return None
        code, results = message.body
        if code != 0:  # 1: the person said no; 2: it ended in another way, GNOME's word for a standing no
            raise _error(messages.SCREEN_FORBIDDEN, messages.SCREEN_FORBIDDEN_HINT)
        return str(results["uri"][1])

    def _close(self) -> None:
        """Withdraw the request, so that no picture is made any more and no question stays on the screen."""
        from jeepney import DBusAddress, new_method_call

        self._connection.send(new_method_call(DBusAddress(self._request, _NAME, _REQUEST), "Close"))


def _refusal(name: str) -> SourceError:
    if name.endswith((".AccessDenied", ".NotAllowed")):
        return _error(messages.SCREEN_FORBIDDEN, messages.SCREEN_FORBIDDEN_HINT)
    if name.endswith((".ServiceUnknown", ".UnknownMethod", ".UnknownInterface", ".UnknownObject")):
        return _error(messages.PORTAL_MISSING, messages.PORTAL_MISSING_HINT)
    return _error(messages.SCREEN_UNREADABLE, messages.SCREEN_UNREADABLE_HINT)


def _read_and_remove(path: Path) -> QImage:
    """Read the picture; nobody asked for a picture of their screen to stay behind on the disk."""
    try:
        image = QImage.fromData(path.read_bytes())
    except OSError:
        image = QImage()
    with suppress(OSError):  # not ours to remove, or gone already
        path.unlink()
    if image.isNull():
        raise _error(messages.SCREEN_UNREADABLE, messages.SCREEN_UNREADABLE_HINT)
    return image


def _error(title: object, hint: object) -> SourceError:
    return SourceError(say(title), say(hint))
