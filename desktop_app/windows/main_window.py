"""The window: the description, the history, and a button and a menu entry for everything."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QListWidget, QMainWindow, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop_app import messages
from desktop_app.actions import ACTIONS, MENUS, translated
from desktop_app.history import Entry, History
from desktop_app.messages import say
from desktop_app.widgets.button_group import ButtonGroup
from desktop_app.widgets.form import button_for, label_for, reading_box

WIDTH, HEIGHT = 90, 46  # letters and lines, where the screen is large enough


class MainWindow(QMainWindow):
    """What the user meets. It only shows; what is done stands in the actions.

    closing: the user asked to close it; whoever listens hides it or ends the program.
    """

    closing = Signal()

    def __init__(self, actions: Mapping[str, QAction], history: History) -> None:
        super().__init__()
        self.setWindowTitle("LookAloud")
        self._history = history
        self._text = reading_box(lines=4)
        self._notices = reading_box(lines=2, grows=False)
        self._entries = QListWidget()
        self._entries.setMinimumHeight(4 * self._entries.fontMetrics().lineSpacing())
        self._entries.setWordWrap(True)
        self.addAction(actions["stop"])  # in dialogs too, see open_dialog
        self._lay_out(actions)
        self._make_menus(actions)
        self.show_notice("")
        for position, entry in enumerate(history.entries()):
            self._entries.insertItem(position, _line(entry))
        history.inserted.connect(self._insert)
        history.removed.connect(lambda position: self._entries.takeItem(position))
        history.replaced.connect(self._replace)
        letter = self.fontMetrics()
        wanted = QSize(WIDTH * letter.averageCharWidth(), HEIGHT * letter.lineSpacing())
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self._text.setFocus()

    def add_menu(self, menu_id: str, menu: QMenu) -> None:
        """Put another menu into one of the menus, see actions.MENUS."""
        outer = self.menuBar().findChild(QMenu, menu_id)
        assert isinstance(outer, QMenu)
        outer.addMenu(menu)

    def show_text(self, text: str) -> None:
        """Replace the text of the description box."""
        self._text.setPlainText(text)

    def text(self) -> str:
        """What the description box holds."""
        return self._text.toPlainText()

    def show_notice(self, text: str) -> None:
        """Show something that is not about the picture; nothing takes the box away."""
        self._notices.setPlainText(text)
        self._notices.setVisible(bool(text))
        self._notices_label.setVisible(bool(text))

    def chosen_entries(self) -> list[int]:
        """Positions of the history's chosen entry, or none."""
        row = self._entries.currentRow()
        return [row] if row >= 0 else []

    def bring_to_front(self) -> None:
        """Show it, from hidden or minimised, and give it the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the listener what closing means."""
        event.ignore()
        self.closing.emit()

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        self._notices_label = label_for(
            self._notices, say(messages.NOTICES_LABEL), say(messages.NOTICES_HELP)
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(label_for(self._text, say(messages.TEXT_LABEL), say(messages.TEXT_HELP)))
        column.addWidget(self._text, stretch=2)
        column.addWidget(self._notices_label)
        column.addWidget(self._notices)
        column.addWidget(label_for(self._entries, say(messages.HISTORY_LABEL), say(messages.HISTORY_HELP)))
        column.addWidget(self._entries, stretch=3)
        for menu in MENUS:
            buttons = [
                button_for(actions[spec.id]) for spec in ACTIONS if spec.menu == menu.id and spec.button
            ]
            if buttons:
                column.addWidget(ButtonGroup(translated(menu.title).replace("&", ""), buttons))
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setCentralWidget(area)

    def _make_menus(self, actions: Mapping[str, QAction]) -> None:
        for menu in MENUS:
            shown = self.menuBar().addMenu(translated(menu.title))
            shown.setObjectName(menu.id)
            shown.addActions([actions[spec.id] for spec in ACTIONS if spec.menu == menu.id])

    def _insert(self, position: int) -> None:
        self._entries.insertItem(position, _line(self._history.entries()[position]))

    def _replace(self, position: int) -> None:
        self._entries.item(position).setText(_line(self._history.entries()[position]))


def _line(entry: Entry) -> str:
    """An entry as it is read in the list: what it says first."""
    told = entry.own_text or entry.spoken
    time = entry.time.strftime("%H:%M")
    return say(messages.HISTORY_LINE, text=told, source=entry.source, time=time)
