"""Keys that make the program's own voice fall silent, as people are used to from screen readers."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from desktop_app.announcing.announcer import Announcer


class QuietKeys(QObject):
    """Control alone stops the voice. While a screen reader runs, every key in our windows does.

    Else it would go on over the words with which the screen reader answers that key.
    """

    def __init__(self, application: QGuiApplication, announcer: Announcer) -> None:
        super().__init__(application)
        self._announcer = announcer
        application.focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        # Not the application: every event of every object would then wait for Python.
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Listen to every key before it does its work, and never take one."""
        # Not KeyPress: on Linux, Qt asks the accessibility bus about each, and may deliver that of Control
        # only after Ctrl+D has done its work. The key would then silence the answer to itself.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.isAutoRepeat()
        ):
            is_control = event.key() == Qt.Key.Key_Control
            if self._announcer.is_speaking() and (is_control or self._announcer.screen_reader_runs()):
                self._announcer.stop()
        return False
