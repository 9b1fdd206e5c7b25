"""Themes that can be read by who sees little."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from desktop_app.appearance import THEMES, Appearance


def contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2.2, 1 to 21."""

    def luminance(colour: str) -> float:
        parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_letters_focus_and_frames_stand_out(name: str) -> None:
    theme = THEMES[name]
    assert contrast(theme.letters, theme.ground) >= 7
    assert contrast(theme.letters, theme.field) >= 7
    assert contrast(theme.on_focus, theme.focus) >= 7
    for ground in (theme.ground, theme.field):
        assert contrast(theme.focus, ground) >= 3
        assert contrast(theme.lines, ground) >= 3
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_theme_and_size_take_effect_and_go_back(qapp: QApplication) -> None:
    appearance = Appearance(qapp)
    before, size = qapp.palette().window().color(), qapp.font().pointSizeF()
    appearance.apply("dark", 200)
    try:
        assert qapp.palette().window().color() == QColor(THEMES["dark"].ground)
        assert qapp.font().pointSizeF() == pytest.approx(2 * size)
    finally:
        appearance.apply("system", 100)
        qapp.setStyleSheet("")
    assert qapp.palette().window().color() == before
    assert qapp.font().pointSizeF() == pytest.approx(size)


@pytest.mark.parametrize("name", THEMES)
def test_an_empty_check_box_and_a_full_one_can_be_seen(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    appearance = Appearance(qapp)
    appearance.apply(name, 200)
    try:
        box = QCheckBox()
        qtbot.addWidget(box)
        box.resize(60, 60)
        seen = {}
        for checked in (False, True):
            box.setChecked(checked)
            image = box.grab().toImage()
            colours = [image.pixelColor(x, y).name() for x in range(60) for y in range(60)]
            seen[checked] = colours.count(THEMES[name].letters)
        assert seen[False] > 60
        assert seen[True] > 2 * seen[False]
    finally:
        appearance.apply("system", 100)
        qapp.setStyleSheet("")
