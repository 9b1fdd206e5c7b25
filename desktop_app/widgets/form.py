"""Controls with everything a screen reader asks for: one way to make them, so that none lacks anything."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QPushButton, QWidget


def name(widget: QWidget, title: str, help: str = "") -> None:
    """What a screen reader says of a control: title, without mnemonic and dots, is its name, help its use."""
    widget.setAccessibleName(title.replace("&", "").removesuffix("…").rstrip())
    widget.setAccessibleDescription(help)
    widget.setToolTip(help)


def label_for(widget: QWidget, title: str, help: str = "") -> QLabel:
    """A visible label which points to its control, and gives it its name."""
    label = QLabel(title)
    label.setBuddy(widget)
    label.setWordWrap(True)
    name(widget, title, help)
    return label


def add_row(form: QFormLayout, widget: QWidget, title: str, help: str = "") -> None:
    """A control with its label, as one row of a form."""
    form.addRow(label_for(widget, title, help), widget)


def resize_to_letters(window: QWidget, letters: int, lines: int = 0) -> None:
    """Make a window so many letters wide and lines high, else as high as it likes; it fits on the screen."""
    metrics = window.fontMetrics()
    height = lines * metrics.lineSpacing() or window.sizeHint().height()
    wanted = QSize(letters * metrics.averageCharWidth(), height)
    window.resize(wanted.boundedTo(window.screen().availableSize()))


def choice_box(tell: Callable[[str], None]) -> QComboBox:
    """A box to choose from. tell: speaks each choice; Qt does not let screen readers know of it on Linux."""
    box = QComboBox()
    box.textActivated.connect(tell)  # by the user, not by the program
    return box


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog without waiting for it; when it is closed, nothing of it stays."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # What the window below can always do, such as stop speaking, the dialog can do too.
    if parent := dialog.parentWidget():
        dialog.addActions(parent.actions())
    dialog.open()


def button_for(action: QAction) -> QPushButton:
    """A button that does what an action does, and is called like it."""
    button = QPushButton()

    def follow() -> None:
        button.setText(action.text())
        name(button, action.text(), action.statusTip())
        button.setToolTip(action.toolTip())

    follow()
    action.changed.connect(follow)
    button.clicked.connect(action.trigger)
    return button
