import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QRubberBand, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.jobs import Cancelled, Jobs
from desktop_app.picture import Part, Picture
from desktop_app.sources import Found, grid
from desktop_app.sources.region import PartSource
from desktop_app.windows.region_dialog import _HOW_TO_DELAY_MS, RegionDialog
from tests.desktop_app.sources.contract import pictures

Key = Qt.Key


class Opened:
    """An open dialog and what it told."""

    def __init__(self, qtbot: QtBot, size: tuple[int, int] = (900, 600), *, is_screen: bool = True) -> None:
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(QColor("teal"))
        self.dialog = RegionDialog(image, is_screen=is_screen)
        qtbot.addWidget(self.dialog)
        self.told: list[str] = []
        self.taken: list[Part] = []
        self.dialog.position_told.connect(self.told.append)
        self.dialog.taken.connect(self.taken.append)
        self.dialog.open()
        qtbot.waitUntil(self.dialog.isActiveWindow)
        qtbot.waitUntil(lambda: self.frame().height() > 300)  # laid out
        box = self.dialog.findChild(QPlainTextEdit)
        assert box is not None
        self.box = box

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key, modifier)
        return self.told[-1] if self.told else ""

    def frame(self) -> QRubberBand:
        band = self.dialog.findChild(QRubberBand)
        assert band is not None
        return band


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot)


def test_it_says_how_to_use_it_and_again_on_f1(qtbot: QtBot, opened: Opened) -> None:
    qtbot.waitUntil(lambda: bool(opened.told))
    (how_to,) = opened.told
    assert "1 to 9 zoom in" in how_to
    assert opened.press(Key.Key_F1) == how_to


def test_who_presses_a_key_first_is_not_interrupted(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_5)
    qtbot.wait(_HOW_TO_DELAY_MS + 50)  # longer than the instructions are held back
    assert opened.told == ["centre, a ninth of the screen"]


def test_the_box_has_the_keyboard_and_holds_what_is_told(opened: Opened) -> None:
    assert QApplication.focusWidget() is opened.box
    assert opened.box.accessibleName() == "Chosen part"
    assert opened.box.toPlainText() == "the whole screen"
    assert opened.press(Key.Key_1) == opened.box.toPlainText() == "top left, a ninth of the screen"
    assert opened.box.accessibleName() == "Chosen part"
    assert opened.box.accessibleDescription() == "F1 tells the keys."  # as before: a new one would be spoken


def test_the_number_row_as_one_reads_and_the_keypad_by_its_places(opened: Opened) -> None:
    keypad = Qt.KeyboardModifier.KeypadModifier
    on_keypad = [7, 8, 9, 4, 5, 6, 1, 2, 3]
    for cell, number in enumerate(on_keypad, 1):
        opened.press(Qt.Key(Key.Key_0 + cell))
        assert opened.dialog.part() == grid.zoom_in(grid.WHOLE, cell)
        opened.press(Key.Key_Backspace)
        opened.press(Qt.Key(Key.Key_0 + number), modifier=keypad)
        assert opened.dialog.part() == grid.zoom_in(grid.WHOLE, cell)
        opened.press(Key.Key_Minus)
        assert opened.dialog.part() == grid.WHOLE


@pytest.mark.parametrize("modifier", ["ControlModifier", "AltModifier", "MetaModifier"])
def test_numbers_with_other_keys_belong_to_somebody_else(opened: Opened, modifier: str) -> None:
    opened.press(Key.Key_3, modifier=Qt.KeyboardModifier[modifier])
    assert opened.dialog.part() == grid.WHOLE


def test_layouts_with_letters_on_the_number_row(opened: Opened) -> None:
    # The French key with 3 on it gives a quotation mark; X11 calls its place 12.
    press = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_QuoteDbl, Qt.KeyboardModifier.NoModifier, 12, 0, 0, '"', False, 1
    )
    QApplication.sendEvent(opened.box, press)
    assert opened.told[-1] == "top right, a ninth of the screen"


def test_arrows_move_and_the_border_is_told(opened: Opened) -> None:
    opened.press(Key.Key_1)
    assert opened.press(Key.Key_Right, Key.Key_Right) == "top, a ninth of the screen"
    assert opened.press(Key.Key_Down, Key.Key_Down) == "centre, a ninth of the screen"
    assert opened.press(Key.Key_Left, Key.Key_Left, Key.Key_Left) == "Border. left, a ninth of the screen"
    assert opened.press(Key.Key_Up, Key.Key_Up) == "top left, a ninth of the screen"


def test_it_never_gets_too_small_to_show_anything(opened: Opened) -> None:
    for _ in range(3):
        opened.press(Key.Key_5)
    assert opened.press(Key.Key_5) == "It cannot get smaller."
    part = opened.dialog.part()
    assert part.width * 900 >= 16
    assert part.height * 600 >= 16
    for _ in range(3):
        opened.press(Key.Key_Backspace)
    assert opened.press(Key.Key_Backspace) == "This is already everything."


def test_a_tiny_picture_can_only_be_taken_whole(qtbot: QtBot) -> None:
    opened = Opened(qtbot, (40, 40), is_screen=False)
    assert opened.press(Key.Key_5) == "It cannot get smaller."
    opened.press(Key.Key_Return)
    assert opened.taken == [grid.WHOLE]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_takes_it(qtbot: QtBot, opened: Opened, key: Qt.Key) -> None:
    with qtbot.assertNotEmitted(opened.dialog.rejected):
        opened.press(Key.Key_9, key)
    assert opened.taken == [grid.zoom_in(grid.WHOLE, 9)]
    assert not opened.dialog.isVisible()


def test_escape_leaves(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_9)
    with qtbot.waitSignal(opened.dialog.rejected):
        opened.press(Key.Key_Escape)
    assert not opened.taken


def test_buttons_are_reached_with_tab_and_numbers_work_there_too(opened: Opened) -> None:
    opened.press(Key.Key_Tab)
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "&Take this part"
    assert opened.press(Key.Key_4) == "left, a ninth of the screen"
    opened.press(Key.Key_Return)
    assert opened.taken == [grid.zoom_in(grid.WHOLE, 4)]


def drag(opened: Opened, start: tuple[int, int], end: tuple[int, int]) -> None:
    """start: not (0, 0), which QTest takes for the middle."""
    picture = opened.frame().parentWidget()
    assert picture is not None
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(picture, button, none, QPoint(*start))
    QTest.mouseMove(picture, QPoint(*end))
    QTest.mouseRelease(picture, button, none, QPoint(*end))


def test_the_mouse_drags_a_rectangle(opened: Opened) -> None:
    whole = opened.frame().size()
    drag(opened, (1, 1), (whole.width() // 2, whole.height() // 2))
    assert opened.told[-1] == "top left, a quarter of the screen"
    assert abs(opened.frame().width() - whole.width() // 2) <= 1
    drag(opened, (whole.width() // 2, whole.height() // 2), (0, whole.height() + 300))
    assert opened.told[-1] == "bottom left, a quarter of the screen"


def test_a_click_or_a_tremble_chooses_nothing(opened: Opened) -> None:
    opened.press(Key.Key_5)
    part, frame = opened.dialog.part(), opened.frame().geometry()
    told = len(opened.told)
    drag(opened, (100, 100), (100, 100))
    assert len(opened.told) == told
    drag(opened, (100, 100), (104, 103))
    assert opened.told[-1] == "It cannot get smaller."
    assert opened.dialog.part() == part
    assert opened.frame().geometry() == frame


def test_the_frame_follows_the_size_of_the_dialog(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_9)
    for size in ((500, 400), (1200, 300), (400, 900)):
        opened.dialog.resize(*size)
        qtbot.waitUntil(lambda size=size: (opened.dialog.width(), opened.dialog.height()) == size)
        picture = opened.frame().parentWidget()
        assert picture is not None
        assert picture.rect().contains(opened.frame().geometry())
        assert opened.frame().width() > 0


def test_a_part_of_a_part_is_a_part_of_the_whole(qtbot: QtBot) -> None:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    picture = Picture("cat.jpg", image, Part(0.5, 0, 0.5, 1))
    window, jobs = QWidget(), Jobs()
    qtbot.addWidget(window)
    window.show()
    told: list[str] = []
    answers: list[Found] = []
    for keys in ((Key.Key_1, Key.Key_Return), (Key.Key_Escape,)):
        PartSource(jobs, picture, told.append, window).fetch(answers.append)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), RegionDialog))
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key)
    jobs.close()
    (part,) = pictures(answers[0])
    assert part == Picture("cat.jpg", image, Part(0.5, 0, 1 / 6, 1 / 3))
    assert told[-1] == "top left, a ninth of the picture"
    assert answers[1:] == [Cancelled()]
