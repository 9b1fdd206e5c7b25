"""Controls with everything a screen reader asks for: one way to make them, so that none lacks anything."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QPushButton, QWidget


def name(widget: QWidget, title: str, help: str = "") -> None:
    """What a screen reader says of a control: title is its name, help what it is for."""
    widget.setAccessibleName(title.replace("&", ""))
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


def reading_box(lines: int) -> QPlainTextEdit:
    """Text to be read with the arrow keys; Tab leaves it. lines: how many are seen at least."""
    box = QPlainTextEdit()
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    # Without a cursor that moves, a screen reader could not read it line by line or word by word.
    keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
    box.setTextInteractionFlags(box.textInteractionFlags() | keyboard)
    box.setMinimumHeight(lines * box.fontMetrics().lineSpacing() + 4 * box.frameWidth())
    return box


def button_for(action: QAction) -> QPushButton:
    """A button that does what an action does, and is called like it."""
    button = QPushButton()

    def follow() -> None:
        button.setText(action.text())
        name(button, action.text().removesuffix("…"), action.statusTip())
        button.setToolTip(action.toolTip())

    follow()
    action.changed.connect(follow)
    button.clicked.connect(action.trigger)
    return button
