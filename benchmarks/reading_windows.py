"""Windows of a real toolkit whose whole text is known: editor, table, form and more, in light and dark."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QWidget,
)

from benchmarks.reading_pictures import ENGLISH, GERMAN, Sample

PIXELS = 13
FILES = ("Budget", "Einkaufsliste", "Garden", "Letters", "Meeting notes", "Projects", "Rezepte", "Travel")
PEOPLE = (
    ("Name", "City", "Ordered", "Price"),
    ("Anna Weber", "Hamburg", "2 lamps", "49.90"),
    ("Tom Fischer", "Lübeck", "1 chair", "120.00"),
    ("Grace Hill", "London", "4 plates", "32.50"),
    ("Jörg Groß", "Köln", "1 table", "310.00"),
    ("Marie Blanc", "Lyon", "3 towels", "27.80"),
)
CODE = """
import sys

def total(prices, rate=0.19):
    # Sum of all prices, with tax.
    amount = 0
    for price in prices:
        amount += price * (1 + rate)
    return round(amount, 2)

if __name__ == "__main__":
    values = [float(value) for value in sys.argv[1:]]
    print("Total:", total(values))
"""


def windows() -> Iterator[Sample]:
    """Each window in light and in dark colours."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    before = application.palette(), application.font()
    for ground, palette in (("light window", _palette(False)), ("dark window", _palette(True))):
        application.setPalette(palette)
        for make in (editor, full_page, table, form, program, article):
            yield _sample(make, ground)
    application.setPalette(before[0])
    application.setFont(before[1])


def screenshot(make: Callable[[], tuple[QWidget, str]]) -> Sample:
    """One of the windows, in light colours."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    return _sample(make, "light window")


def editor() -> tuple[QWidget, str]:
    """Menus, a list of files, a text that fills the rest, a status bar."""
    window, menus = QMainWindow(), ("File", "Edit", "View", "Search", "Help")
    for menu in menus:
        window.menuBar().addMenu(menu)
    files, text = QListWidget(), _text_edit()
    files.addItems(FILES)
    lines = _lines(1000, 38, text.font())
    text.setPlainText("\n".join(lines))
    parts = QSplitter()
    parts.addWidget(files)
    parts.addWidget(text)
    parts.setSizes([180, 1080])
    window.setCentralWidget(parts)
    window.statusBar().showMessage("38 lines, UTF-8, not saved")
    told = [*menus, *FILES, *lines, "38 lines, UTF-8, not saved"]
    return window, "\n".join(told)


def full_page() -> tuple[QWidget, str]:
    """Nothing but lines from edge to edge: the most text that such a screen holds."""
    text = _text_edit()
    lines = _lines(1240, 44, text.font())
    text.setPlainText("\n".join(lines))
    return text, "\n".join(lines)


def table() -> tuple[QWidget, str]:
    """Rows of short cells."""
    cells = QTableWidget(len(PEOPLE) - 1, len(PEOPLE[0]))
    cells.setHorizontalHeaderLabels(PEOPLE[0])
    cells.verticalHeader().hide()
    for row, person in enumerate(PEOPLE[1:]):
        for column, value in enumerate(person):
            cells.setItem(row, column, QTableWidgetItem(value))
    cells.horizontalHeader().setDefaultSectionSize(220)
    return cells, "\n".join(" ".join(row) for row in PEOPLE)


def form() -> tuple[QWidget, str]:
    """Labels with their fields, a tick, a button."""
    window = QWidget()
    layout = QFormLayout(window)
    fields = (
        ("First name", "Käthe"),
        ("Family name", "Müller"),
        ("Street", "Große Bleiche 14"),
        ("Town", "Mainz"),
    )
    for label, value in fields:
        layout.addRow(label, QLineEdit(value))
    layout.addRow(QCheckBox("Send me the newsletter every month"))
    layout.addRow(QPushButton("Save and close"))
    told = [f"{label} {value}" for label, value in fields]
    return window, "\n".join([*told, "Send me the newsletter every month", "Save and close"])


def program() -> tuple[QWidget, str]:
    """A program's source in a fixed-width font."""
    text = _text_edit("DejaVu Sans Mono")
    text.setPlainText(CODE.strip())
    return text, CODE.strip()


def article() -> tuple[QWidget, str]:
    """A heading across two columns."""
    english, german = ENGLISH.split("\n")[3:7], GERMAN.split("\n")[3:7]
    text = QTextBrowser()
    cells = "".join(f"<td width='50%'>{'<p>'.join(column)}</td>" for column in (english, german))
    text.setHtml(
        f"<h1>News from the harbour</h1><table width='100%' cellspacing='24'><tr>{cells}</tr></table>"
    )
    return text, "\n".join(["News from the harbour", *english, *german])


def _text_edit(family: str = "DejaVu Sans") -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    letters = QFont(family)
    letters.setPixelSize(PIXELS)
    text.setFont(letters)
    return text


def _lines(width: int, count: int, letters: QFont) -> list[str]:
    words = (ENGLISH + GERMAN).split() * 20
    measure, lines = QFontMetrics(letters), [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if measure.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        elif len(lines) < count:
            lines.append(word)
        else:
            break
    return lines


def _sample(make: Callable[[], tuple[QWidget, str]], ground: str) -> Sample:
    letters = QFont("DejaVu Sans")
    letters.setPixelSize(PIXELS)
    QApplication.setFont(letters)
    window, text = make()
    window.resize(QSize(1280, 800))
    window.ensurePolished()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(picture.constBits())
    image = Image.frombytes(
        "RGB", (picture.width(), picture.height()), data, "raw", "RGB", picture.bytesPerLine()
    )
    return Sample(f"{ground}, {make.__name__.replace('_', ' ')}", image, text, PIXELS, ground)


def _palette(dark: bool) -> QPalette:
    if not dark:
        return QApplication.style().standardPalette()
    palette = QPalette(QColor(53, 53, 53), QColor(42, 42, 42))
    for role, colour in (
        ("WindowText", "#eeeeee"),
        ("Text", "#dddddd"),
        ("ButtonText", "#eeeeee"),
        ("Base", "#232323"),
    ):
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    return palette
