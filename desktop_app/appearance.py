"""How the windows look: theme, size of the letters, and a focus that cannot be overlooked."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

# Focus is told by a thick frame, not by colour alone. A frame of the same thickness is there without focus,
# so that nothing moves.
_STYLE = """
QPushButton, QPlainTextEdit, QListWidget, QComboBox, QSpinBox, QLineEdit {
    border: 3px solid %(frame)s; border-radius: 4px; padding: 4px; background: %(field)s; color: %(text)s;
}
QPushButton { padding: 6px 12px; background: %(button)s; }
QPushButton:pressed { background: %(focus)s; color: %(on_focus)s; }
QPushButton:disabled { color: %(faint)s; }
QPushButton:focus, QPlainTextEdit:focus, QListWidget:focus, QComboBox:focus, QSpinBox:focus, QLineEdit:focus {
    border: 3px solid %(focus)s;
}
QCheckBox { padding: 4px; border: 3px solid transparent; border-radius: 4px; }
QCheckBox::indicator {
    width: 0.7em; height: 0.7em; padding: 2px; border: 2px solid %(text)s; background: %(field)s;
}
QCheckBox::indicator:checked { background: %(text)s; background-clip: content; }
QCheckBox:focus { border-color: %(focus)s; }
QListWidget::item:selected { background: %(focus)s; color: %(on_focus)s; }
QGroupBox { font-weight: bold; }
QComboBox::drop-down { width: 1.2em; border: none; }
QComboBox::down-arrow {
    width: 0; height: 0; border: 0.35em solid %(field)s; border-top-color: %(text)s; border-bottom-width: 0;
}
QScrollBar { background: %(field)s; }
QScrollBar:vertical { width: 1em; }
QScrollBar:horizontal { height: 1em; }
QScrollBar::handle { background: %(frame)s; border-radius: 4px; min-width: 2em; min-height: 2em; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
"""

_ROLES = QPalette.ColorRole
_GROUND = (_ROLES.Window, _ROLES.Button, _ROLES.ToolTipBase)
_FIELDS = (_ROLES.Base, _ROLES.AlternateBase)
_LETTERS = (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText, _ROLES.BrightText, _ROLES.ToolTipText)
_LINES = (_ROLES.Light, _ROLES.Midlight, _ROLES.Mid, _ROLES.Dark, _ROLES.Shadow)


@dataclass(frozen=True)
class Theme:
    """The colours of one theme. Letters on ground, fields and focus contrast at least 7 to 1 (WCAG AAA)."""

    ground: str
    field: str
    letters: str
    lines: str
    focus: str
    on_focus: str

    def palette(self) -> QPalette:
        """As Qt wants it."""
        palette = QPalette()
        for roles, colour in (
            (_GROUND, self.ground),
            (_FIELDS, self.field),
            (_LETTERS, self.letters),
            (_LINES, self.lines),
            ((_ROLES.PlaceholderText,), self.letters),
            ((_ROLES.Highlight, _ROLES.Accent, _ROLES.Link, _ROLES.LinkVisited), self.focus),
            ((_ROLES.HighlightedText,), self.on_focus),
        ):
            for role in roles:
                palette.setColor(role, QColor(colour))
        return palette


# Set by ourselves: where there is no desktop that themes Qt, asking Qt for a dark one changes nothing.
THEMES = {
    "light": Theme("#f0f0f0", "#ffffff", "#000000", "#767676", "#003f9e", "#ffffff"),
    "dark": Theme("#202124", "#151618", "#f2f2f2", "#8a8d91", "#8ab4f8", "#10131a"),
    "high_contrast": Theme("#000000", "#000000", "#ffffff", "#ffffff", "#ffff00", "#000000"),
}


class Appearance:
    """Applies theme and font size to the whole program, at once and again when they change."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._font = QFont(application.font())
        application.setStyle("Fusion")  # the one style that follows theme and font everywhere
        # Now, not only after the first font: windows that get their first style sheet after it keep the
        # letters they had.
        application.setStyleSheet(_STYLE % _colours(application.palette()))

    def apply(self, theme: str, font_percent: int) -> None:
        """theme: system, light, dark or high_contrast. font_percent: of the system's font, 100 to 300."""
        palette = THEMES[theme].palette() if theme in THEMES else QPalette()
        self._application.setPalette(palette)
        font = QFont(self._font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(self._font.pointSizeF() * font_percent / 100)
        else:
            font.setPixelSize(round(self._font.pixelSize() * font_percent / 100))
        self._application.setFont(font)
        self._application.setStyleSheet(_STYLE % _colours(self._application.palette()))


def _colours(palette: QPalette) -> dict[str, str]:
    roles = {
        "frame": _ROLES.Mid,
        "field": _ROLES.Base,
        "text": _ROLES.Text,
        "button": _ROLES.Button,
        "faint": _ROLES.PlaceholderText,
        "focus": _ROLES.Highlight,
        "on_focus": _ROLES.HighlightedText,
    }
    return {name: palette.color(role).name() for name, role in roles.items()}
