"""What a screen reader gets to know, read over its own bus (AT-SPI): windows, controls, announcements."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from jeepney import DBusAddress, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, Properties

from tests.end_to_end.desktop.processes import LIMIT, wait_until

T = TypeVar("T")

_PREFIX = "org.a11y.atspi."
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_STATES = {  # numbers of the bits; those that tests ask for
    1: "active",
    4: "checked",
    7: "editable",
    8: "enabled",
    11: "focusable",
    12: "focused",
    16: "modal",
    23: "selected",
    25: "showing",
    43: "read only",
}
_RENAMED_ROLES = {"push button": "button"}  # older names


class Announcement(NamedTuple):
    """Something that a program asks screen readers to say. at: when it came, as of time.monotonic()."""

    text: str
    assertive: bool
    at: float


class Accessibility:
    """The accessibility services of a session, over connections of their own."""

    def __init__(self, session_address: str) -> None:
        with open_dbus_connection(session_address, auth_timeout=LIMIT) as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _ask(session, new_method_call(bus, "GetAddress"))
        self._bus = open_dbus_connection(address, auth_timeout=LIMIT)
        self._events = open_dbus_connection(address, auth_timeout=LIMIT)
        self._announced: list[Announcement] = []
        self._received: deque[Message] = deque()
        # Programs send only those events that somebody registered for.
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _PREFIX + "Registry")
        register = new_method_call(registry, "RegisterEvent", "sass", ("object:announcement", [], ""))
        _ask(self._events, register)
        rule = MatchRule(type="signal", interface=_PREFIX + "Event.Object", member="Announcement")
        self._events.filter(rule, queue=self._received)
        _ask(self._events, message_bus.AddMatch(rule))

    def close(self) -> None:
        """Let go of the connections."""
        self._bus.close()
        self._events.close()

    def programs(self) -> list[Node]:
        """The programs with an accessibility tree."""
        return Node(self._bus, _REGISTRY, _ROOT).children

    def window(self, title: str) -> Node | None:
        """The window in front, if a title is in its name."""
        return _if_there(lambda: next((w for w in self._in_front() if title in w.name), None))

    def focused(self, name: str) -> Node | None:
        """The control that has the keyboard, if a text is in its name.

        The chosen item of every closed combo box says that it has the keyboard too.
        """
        nodes = (node for window in self._in_front() for node in window.walk())
        return _if_there(
            lambda: next((node for node in nodes if "focused" in node.states and name in node.name), None)
        )

    def outlines(self) -> list[str]:
        """The trees of all programs as text."""
        return [outline for program in self.programs() if (outline := _if_there(program.outline))]

    def announcements(self, wait: float = 0.0) -> list[Announcement]:
        """All announcements so far; waits some seconds for another one, if none has just come."""
        end = time.monotonic() + wait
        while True:
            try:
                self._events.recv_messages(timeout=max(end - time.monotonic(), 0))
            except TimeoutError:
                return self._announced
            while self._received:
                _, politeness, _, (_, text), *_ = self._received.popleft().body
                self._announced.append(Announcement(text, politeness == 2, time.monotonic()))
                end = 0.0

    def _in_front(self) -> Iterator[Node]:
        windows = (window for program in self.programs() for window in program.children)
        return (window for window in windows if "active" in window.states)


@dataclass(frozen=True)
class Node:
    """A window or control, as a screen reader sees it. Each question is asked anew."""

    connection: DBusConnection
    program: str
    path: str

    @property
    def name(self) -> str:
        """The accessible name."""
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        """The accessible description."""
        return str(self._property("Accessible", "Description"))

    @property
    def role(self) -> str:
        """What kind of control it is: "button", "text", "frame"."""
        role = str(self._ask("Accessible", "GetRoleName"))
        return _RENAMED_ROLES.get(role, role)

    @property
    def states(self) -> set[str]:
        """What is true of it: "focused", "checked", "active" (of a window: it is in front)."""
        low, high = self._ask("Accessible", "GetState")
        return {name for bit, name in _STATES.items() if (low | high << 32) >> bit & 1}

    @property
    def text(self) -> str:
        """The text in a field."""
        return str(self._ask("Text", "GetText", "ii", (0, -1)))

    @property
    def centre(self) -> tuple[int, int]:
        """Where its middle is on the screen."""
        left, top, width, height = self._ask("Component", "GetExtents", "u", (0,))
        return left + width // 2, top + height // 2

    @property
    def children(self) -> list[Node]:
        """What is directly inside it."""
        return [Node(self.connection, *child) for child in self._ask("Accessible", "GetChildren")]

    def walk(self) -> Iterator[Node]:
        """Itself and everything inside it, in the order of the tree."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role: str, name: str = "") -> Node:
        """Wait for the first control inside it that has this role, and a text in its name."""

        def found() -> Node | None:
            return next((node for node in self.walk() if node.role == role and name in node.name), None)

        return wait_until(lambda: _if_there(found), f"a {role} {name!r} in {self.name!r}")

    def press(self) -> None:
        """Press it as a screen reader does, without mouse or keyboard."""
        names = [action[0] for action in self._ask("Action", "GetActions")]
        self._ask("Action", "DoAction", "i", (names.index("Press"),))

    def focus(self) -> None:
        """Give it the keyboard."""
        self._ask("Component", "GrabFocus")

    def outline(self, depth: int = 0) -> str:
        """The tree from here on as lines, for people who look for a mistake."""
        text = f" containing {self.text!r}" if self.role == "text" else ""
        line = f"{'  ' * depth}{self.role} {self.name!r}{text} {', '.join(sorted(self.states))}"
        return "\n".join([line, *(child.outline(depth + 1) for child in self.children)])

    def _ask(self, interface: str, method: str, signature: str = "", body: tuple[int, ...] = ()) -> Any:
        address = DBusAddress(self.path, self.program, _PREFIX + interface)
        reply = _ask(self.connection, new_method_call(address, method, signature or None, body))
        return reply[0] if len(reply) == 1 else reply

    def _property(self, interface: str, name: str) -> object:
        address = DBusAddress(self.path, self.program, _PREFIX + interface)
        ((_, value),) = _ask(self.connection, Properties(address).get(name))
        return value


def _if_there(question: Callable[[], T]) -> T | None:
    """The answer; None if something it asks about has just gone, as controls do while one looks at them."""
    try:
        return question()
    except DBusErrorResponse:
        return None


def _ask(connection: DBusConnection, message: Message) -> Any:
    reply = connection.send_and_get_reply(message, timeout=LIMIT)
    if reply.header.message_type is MessageType.error:
        raise DBusErrorResponse(reply)
    return reply.body
