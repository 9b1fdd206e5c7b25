"""What stands in the middle of a window: editors, tables, trees, lists, forms, settings, pictures."""

import html
from collections.abc import Callable

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tools.pictures.drawings import drawing
from tools.pictures.fonts import font
from tools.pictures.painting import colour, to_qt
from tools.pictures.screens.controls import Making, form
from tools.pictures.themes import hue, mix


def editor(making: Making) -> QWidget:
    """A text editor with prose, or with code in colours."""
    rng, write, look = making.rng, making.write, making.look
    edit = QTextEdit()
    mono = font(write, rng.randint(11, 18) * making.scale, "mono")
    many = rng.choice((rng.randint(0, 12), rng.randint(10, 70)))
    sort = rng.choice(("prose", "code", "code", "log"))
    if sort == "prose":
        plain = QPlainTextEdit("\n".join(write.paragraph() for _ in range(many // 4)))
        if rng.random() < 0.6:
            plain.setFont(font(write, rng.randint(11, 20) * making.scale, "any"))
        return plain
    white = (255, 255, 255) if look.dark else (0, 0, 0)
    tones = [colour(mix(hue(rng, (0.4, 1), (0.4, 0.9)), white, 0.35)).name() for _ in range(4)]
    lines = []
    for number, line in enumerate(
        write.code(many) if sort == "code" else [f"{write.time()} {write.sentence()}" for _ in range(many)], 1
    ):
        words = html.escape(line).replace("  ", "&nbsp;&nbsp;").split(" ")
        if sort == "code":
            words = [
                f'<span style="color:{rng.choice(tones)}">{word}</span>' if rng.random() < 0.5 else word
                for word in words
            ]
        lines.append(
            f'<span style="color:{colour(look.muted).name()}">{number:4}</span>&nbsp; ' + " ".join(words)
        )
    edit.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
    edit.setFont(mono)
    edit.setHtml("<br>".join(lines))
    return edit


def table(making: Making) -> QWidget:
    """A table: a list of files, of mails, of numbers; or a spreadsheet."""
    rng, write = making.rng, making.write
    sheet = rng.random() < 0.35
    columns, rows = (rng.randint(8, 16), 40) if sheet else (rng.randint(2, 7), rng.randint(2, 32))
    grid = QTableWidget(rows, columns)
    if not sheet:
        grid.setHorizontalHeaderLabels([write.label() for _ in range(columns)])
        grid.horizontalHeader().setStretchLastSection(True)
        grid.setShowGrid(rng.random() < 0.4)
        grid.setAlternatingRowColors(rng.random() < 0.5)
        grid.verticalHeader().setVisible(rng.random() < 0.3)
        grid.setColumnWidth(0, rng.randint(120, 320))
    filled = rng.uniform(0.1, 0.9) if sheet else 1
    numeric = [rng.random() < 0.4 for _ in range(columns)]
    for row in range(rows):
        for column in range(columns):
            if rng.random() < filled and not (sheet and row > rows * filled):
                item = QTableWidgetItem(
                    write.number()
                    if numeric[column]
                    else rng.choice((write.title(1, 3), write.file_name(), write.date()))
                )
                if column == 0 and not sheet and making.icons:
                    item.setIcon(rng.choice(making.icons))
                if sheet and rng.random() < 0.04:
                    item.setBackground(colour(hue(rng, (0.1, 0.5), (0.6, 1))))
                grid.setItem(row, column, item)
    if rng.random() < 0.6:
        grid.selectRow(rng.randrange(rows))
    return grid


def tree(making: Making) -> QWidget:
    """A tree of folders or parts."""
    rng, write = making.rng, making.write
    columns = rng.choice((1, 1, 3, 4))
    view = QTreeWidget()
    view.setColumnCount(columns)
    view.setHeaderLabels([write.label() for _ in range(columns)])
    view.setHeaderHidden(columns == 1 and rng.random() < 0.6)
    for _ in range(rng.randint(2, 12)):
        top = QTreeWidgetItem([write.title(1, 2), *(write.number() for _ in range(columns - 1))])
        top.setIcon(0, rng.choice(making.icons))
        view.addTopLevelItem(top)
        for _ in range(rng.randint(0, 7)):
            child = QTreeWidgetItem([write.file_name(), *(write.date() for _ in range(columns - 1))])
            child.setIcon(0, rng.choice(making.icons))
            top.addChild(child)
        top.setExpanded(rng.random() < 0.5)
    view.setColumnWidth(0, rng.randint(150, 300))
    if rng.random() < 0.6:
        view.setCurrentItem(view.topLevelItem(0))
    return view


def icons(making: Making) -> QWidget:
    """Icons with names, as in a file manager."""
    rng, write = making.rng, making.write
    view = QListWidget()
    view.setViewMode(QListView.ViewMode.IconMode)
    side = round(rng.choice((32, 48, 64, 96)) * making.scale)
    view.setIconSize(QSize(side, side))
    view.setGridSize(QSize(round(side * 1.6) + 30, side + round(40 * making.scale)))
    view.setWordWrap(True)
    thumbnails = rng.random() < 0.35
    few = [rng.choice(making.icons) for _ in range(rng.randint(1, 4))]
    for _ in range(rng.randint(3, 50)):
        icon = rng.choice(few)
        if thumbnails and rng.random() < 0.5:
            icon = QIcon(
                QPixmap.fromImage(to_qt(making.photos.photo(rng, side, side * rng.choice((0.7, 1)))))
            )
        view.addItem(QListWidgetItem(icon, rng.choice((write.file_name(), write.label()))))
    if rng.random() < 0.5:
        view.setCurrentRow(rng.randrange(view.count()))
    return view


def items(making: Making) -> QWidget:
    """A plain list."""
    rng, write = making.rng, making.write
    view = QListWidget()
    for _ in range(rng.randint(3, 35)):
        item = QListWidgetItem(write.title(1, 6))
        if rng.random() < 0.6:
            item.setIcon(rng.choice(making.icons))
        view.addItem(item)
    view.setCurrentRow(rng.randrange(view.count()))
    view.setAlternatingRowColors(rng.random() < 0.3)
    return view


def settings(making: Making) -> QWidget:
    """Pages at the left, a form at the right."""
    both = QSplitter()
    left = items(making)
    left.setMaximumWidth(round(240 * making.scale))
    both.addWidget(left)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(form(making))
    area.setFrameShape(QFrame.Shape.NoFrame)
    both.addWidget(area)
    return both


def tabs(making: Making) -> QWidget:
    """Pages behind tabs."""
    book = QTabWidget()
    for number in range(making.rng.randint(2, 7)):
        content = making.rng.choice(SIMPLE)(making) if number == 0 else QWidget()
        book.addTab(content, making.rng.choice((making.write.label(), making.write.file_name())))
    return book


def split(making: Making) -> QWidget:
    """Two or three parts side by side or one above the other, as in mail programs and file managers."""
    rng = making.rng
    both = QSplitter(
        rng.choice((Qt.Orientation.Horizontal, Qt.Orientation.Horizontal, Qt.Orientation.Vertical))
    )
    parts = [rng.choice((tree, items))(making), rng.choice(SIMPLE)(making)]
    if rng.random() < 0.4:
        parts.append(rng.choice(SIMPLE)(making))
    for part in parts:
        both.addWidget(part)
    both.setSizes([rng.randint(150, 260), *(rng.randint(300, 700) for _ in parts[1:])])
    return both


def keypad(making: Making) -> QWidget:
    """Many buttons, as of a calculator or a keyboard."""
    rng = making.rng
    page = QWidget()
    outer = QVBoxLayout(page)
    shown = QLineEdit(making.write.number())
    shown.setFont(font(making.write, rng.randint(20, 44) * making.scale))
    shown.setAlignment(Qt.AlignmentFlag.AlignRight)
    outer.addWidget(shown)
    grid = QGridLayout()
    across, down = rng.randint(3, 12), rng.randint(3, 6)
    signs = "789456123+-*/=0.()√π%^" if rng.random() < 0.7 else "qwertyuiopasdfghjklzxcvbnm"
    for place in range(across * down):
        button = QPushButton(rng.choice(signs))
        button.setMinimumSize(16, 26)
        policy = button.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Expanding)
        button.setSizePolicy(policy)
        grid.addWidget(button, place // across, place % across)
    outer.addLayout(grid, 1)
    return page


def calendar(making: Making) -> QWidget:
    """A month."""
    month = QCalendarWidget()
    month.setSelectedDate(
        QDate(making.rng.randint(1990, 2035), making.rng.randint(1, 12), making.rng.randint(1, 28))
    )
    month.setGridVisible(making.rng.random() < 0.5)
    return month


def message(making: Making) -> QWidget:
    """A question or a warning with an icon."""
    rng, write = making.rng, making.write
    page = QWidget()
    layout = QHBoxLayout(page)
    sign = QLabel()
    side = round(48 * making.scale)
    sign.setPixmap(rng.choice(making.icons).pixmap(side, side))
    layout.addWidget(sign)
    words = QLabel(f"<b>{write.title(2, 8)}</b><br><br>{write.paragraph(1, 2)}")
    words.setWordWrap(True)
    layout.addWidget(words, 1)
    return page


def picture(making: Making) -> QWidget:
    """A photo in a window, never more than about half of it."""
    rng = making.rng
    page = QLabel()
    page.setAlignment(Qt.AlignmentFlag.AlignCenter)
    across, down = (side * rng.uniform(0.3, 0.7) for side in making.size)
    page.setPixmap(QPixmap.fromImage(to_qt(making.photos.photo(rng, across, down))))
    if rng.random() < 0.5:
        page.setStyleSheet(
            f"background: {colour(rng.choice(((0, 0, 0), (60, 60, 60), making.look.base))).name()}"
        )
    return page


def artwork(making: Making) -> QWidget:
    """A drawing in a program for drawings, charts or maps."""
    rng = making.rng
    page = QLabel()
    page.setAlignment(Qt.AlignmentFlag.AlignCenter)
    drawn = drawing(rng, making.photos)
    drawn.thumbnail(
        (round(making.size[0] * rng.uniform(0.3, 0.8)), round(making.size[1] * rng.uniform(0.4, 0.8)))
    )
    page.setPixmap(QPixmap.fromImage(to_qt(drawn)))
    return page


SIMPLE: tuple[Callable[[Making], QWidget], ...] = (editor, editor, table, tree, icons, items, form)
CONTENTS = (*SIMPLE, split, split, settings, tabs, keypad, calendar, message, picture, artwork, editor, table)
