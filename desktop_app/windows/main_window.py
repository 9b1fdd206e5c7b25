"""The window: the description, the history, and a button and a menu entry for everything."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QImage, QPixmap
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QMainWindow,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app import messages
from desktop_app.actions import ACTIONS, MENUS, translated
from desktop_app.history import Entry, History
from desktop_app.messages import say
from desktop_app.widgets.button_group import ButtonGroup
from desktop_app.widgets.form import button_for, label_for, name, resize_to_letters
from desktop_app.widgets.menu import Menu
from desktop_app.widgets.reading_box import ReadingBox

WIDTH, HEIGHT = 90, 54  # letters and lines, where the screen is large enough
LISTED = 5  # lines of the history, at least


class MainWindow(QMainWindow):
    """What the user meets. It only shows; what is done stands in the actions.

    closing: the user asked to close it; whoever listens hides it or ends the program.
    """

    closing = Signal()

    def __init__(self, actions: Mapping[str, QAction], history: History) -> None:
        super().__init__()
        self.setWindowTitle("LookAloud")
        self._history = history
        self._is_hint = False
        self._fitted_to = 0  # pixels a line of letters was high
        self._text = ReadingBox(lines=4)
        self._notices = ReadingBox(lines=2, grows=False)
        self._entries = QListWidget()
        self._entries.setWordWrap(True)
        self._preview = QLabel()  # which takes no keyboard: there is nothing to do in it
        self._preview.hide()
        name(self._preview, say(messages.PREVIEW))
        self.addAction(actions["stop"])  # in dialogs too, see open_dialog
        for own in ("delete_entry", "edit_entry"):  # their keys are the list's alone
            actions[own].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._entries.addAction(actions[own])
        self._lay_out(actions)
        self._make_menus(actions)
        self.show_notice("")
        for position, entry in enumerate(history.entries()):
            self._entries.insertItem(position, _line(entry))
        self._entries.setCurrentRow(0)
        history.inserted.connect(self._insert)
        history.removed.connect(lambda position: self._entries.takeItem(position))
        history.replaced.connect(self._replace)
        self._fit()
        self._text.setFocus()

    def add_menu(self, menu_id: str, menu: QMenu) -> None:
        """Put another menu into one of the menus, see actions.MENUS."""
        outer = self.menuBar().findChild(QMenu, menu_id)
        assert isinstance(outer, QMenu)
        outer.addMenu(menu)

    def show_text(self, text: str) -> None:
        """Replace the text of the description box."""
        self._text.setPlainText(text)
        self._is_hint = False

    def show_hint(self, text: str) -> None:
        """Show something in the description box that is no description."""
        self._text.setPlainText(text)
        self._is_hint = True

    def text(self) -> str:
        """What the description box tells of a picture."""
        return "" if self._is_hint else self._text.toPlainText()

    def show_notice(self, text: str) -> None:
        """Show something that is not about the picture; nothing takes the box away."""
        self._notices.setPlainText(text)
        self._notices.setVisible(bool(text))
        self._notices_label.setVisible(bool(text))

    def show_preview(self, image: QImage | None) -> None:
        """Show what the camera sees; None: nothing any more."""
        self._preview.setVisible(image is not None)
        self._preview.setPixmap(QPixmap.fromImage(image) if image else QPixmap())

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

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Make room for letters of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the listener what closing means."""
        event.ignore()
        self.closing.emit()

    def _fit(self) -> None:
        letter = self.fontMetrics()
        if letter.lineSpacing() == self._fitted_to:  # the same again, and the user may have sized the window
            return
        self._fitted_to = letter.lineSpacing()
        self._entries.setMinimumHeight(LISTED * letter.lineSpacing())
        if not self.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            resize_to_letters(self, WIDTH, HEIGHT)

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        self._notices_label = label_for(
            self._notices, say(messages.NOTICES_LABEL), say(messages.NOTICES_HELP)
        )
        for box in (self._text, self._entries):  # they take what the buttons leave, and ask for no more
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(label_for(self._text, say(messages.TEXT_LABEL), say(messages.TEXT_HELP)))
        column.addWidget(self._text, stretch=2)
        column.addWidget(self._notices_label)
        column.addWidget(self._notices)
        column.addWidget(self._preview)
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
            shown = Menu(translated(menu.title), self.menuBar())
            self.menuBar().addMenu(shown)
            shown.setObjectName(menu.id)
            shown.addActions([actions[spec.id] for spec in ACTIONS if spec.menu == menu.id])

    def _insert(self, position: int) -> None:
        self._entries.insertItem(position, _line(self._history.entries()[position]))
        if not self._entries.hasFocus():  # who comes to the list comes to the newest, and hears it
            self._entries.setCurrentRow(0)

    def _replace(self, position: int) -> None:
        self._entries.item(position).setText(_line(self._history.entries()[position]))


def _line(entry: Entry) -> str:
    """An entry as it is read in the list: what it says first."""
    told = entry.own_text or entry.spoken
    time = entry.time.strftime("%H:%M")
    return say(messages.HISTORY_LINE, text=told, source=entry.source, time=time)
