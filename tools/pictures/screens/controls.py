"""Forms and rows of buttons: labels, fields, boxes to tick, sliders."""

from dataclasses import dataclass, field
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from tools.pictures.fonts import font
from tools.pictures.photos import Photos
from tools.pictures.themes import Theme
from tools.pictures.words import Writer


@dataclass
class Making:
    """What a window is made from. scale: of letters and icons; size: of the window in pixels."""

    rng: Random
    photos: Photos
    look: Theme
    write: Writer
    scale: float
    size: tuple[int, int]
    icons: list[QIcon] = field(default_factory=list)


def control(making: Making) -> QWidget:
    """Any one control."""
    rng, write = making.rng, making.write
    sort = rng.choice(("line", "line", "combo", "spin", "check", "slider", "bar", "button", "radio"))
    if sort == "line":
        made = QLineEdit(write.words(1, 3) if rng.random() < 0.6 else "")
        made.setPlaceholderText(write.label())
        return made
    if sort == "combo":
        choice = QComboBox()
        choice.addItem(write.title(1, 3))
        return choice
    if sort == "spin":
        number = QSpinBox()
        number.setMaximum(9999)
        number.setValue(rng.randint(0, 999))
        return number
    if sort in ("check", "radio"):
        tick = (QCheckBox if sort == "check" else QRadioButton)(write.title(1, 5))
        tick.setChecked(rng.random() < 0.5)
        return tick
    if sort == "slider":
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setValue(rng.randint(0, 99))
        return slider
    if sort == "bar":
        bar = QProgressBar()
        bar.setValue(rng.randint(0, 100))
        return bar
    return QPushButton(write.label())


def form(making: Making) -> QWidget:
    """Labels and controls, in groups or not."""
    rng, write = making.rng, making.write
    page = QWidget()
    outer = QVBoxLayout(page)
    if rng.random() < 0.3:
        head = QLabel(write.title(1, 5))
        head.setFont(font(write, rng.randint(18, 30) * making.scale, "sans", True))
        outer.addWidget(head)
    if rng.random() < 0.35:
        words = QLabel(write.paragraph(1, 3))
        words.setWordWrap(True)
        outer.addWidget(words)
    for _ in range(rng.randint(1, 3)):
        group = QGroupBox(write.title(1, 2)) if rng.random() < 0.6 else QFrame()
        rows = QFormLayout(group)
        for _ in range(rng.randint(1, 6)):
            if rng.random() < 0.8:
                rows.addRow(write.title(1, 3) + ":", control(making))
            else:
                rows.addRow(control(making))
        outer.addWidget(group)
    outer.addStretch()
    return page


def buttons(making: Making) -> QHBoxLayout:
    """The row of buttons at the foot of a dialog."""
    row = QHBoxLayout()
    row.addStretch()
    for number in range(making.rng.randint(1, 4)):
        button = QPushButton(making.write.label())
        button.setDefault(number == 0)
        row.addWidget(button)
    return row
