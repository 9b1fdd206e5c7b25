"""Pictures dropped on a window."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_app.picture import Picture, SourceError
from desktop_app.sources.mime import DROP, pictures_from

_DRAG = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class DropTarget(QObject):
    """Lets a window take drops. What is no picture is taken too, so that it can be refused aloud."""

    dropped = Signal(object)  # list[Picture]
    refused = Signal(object)  # SourceError

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what is dropped on the window."""
        if event.type() not in _DRAG or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        # Never a move: the program where the drag began would delete its file.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._take(event.mimeData())
        return True

    def _take(self, data: QMimeData) -> None:
        try:
            pictures = pictures_from(data, DROP)
        except SourceError as error:
            self._later(None, error)
        else:
            self._later(pictures, None)

    def _later(self, pictures: list[Picture] | None, error: SourceError | None) -> None:
        # The other program waits until this event is over, whatever a listener does.
        QTimer.singleShot(0, self, lambda: self.refused.emit(error) if error else self.dropped.emit(pictures))
