"""How the windows look: theme, size of the letters, and a focus that cannot be overlooked."""

from PySide6.QtCore import Qt
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
QCheckBox:focus { border-color: %(focus)s; }
QListWidget::item:selected { background: %(focus)s; color: %(on_focus)s; }
QGroupBox { font-weight: bold; }
"""

_HIGH_CONTRAST = {
    QPalette.ColorRole.Window: "#000000",
    QPalette.ColorRole.WindowText: "#ffffff",
    QPalette.ColorRole.Base: "#000000",
    QPalette.ColorRole.AlternateBase: "#000000",
    QPalette.ColorRole.Text: "#ffffff",
    QPalette.ColorRole.Button: "#000000",
    QPalette.ColorRole.ButtonText: "#ffffff",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.Mid: "#ffffff",
    QPalette.ColorRole.Highlight: "#ffff00",
    QPalette.ColorRole.HighlightedText: "#000000",
    QPalette.ColorRole.ToolTipBase: "#000000",
    QPalette.ColorRole.ToolTipText: "#ffffff",
    QPalette.ColorRole.PlaceholderText: "#ffffff",
    QPalette.ColorRole.Link: "#ffff00",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Dark: "#ffffff",
    QPalette.ColorRole.Shadow: "#ffffff",
}
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Appearance:
    """Applies theme and font size to the whole program, at once and again when they change."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._font = QFont(application.font())
        application.setStyle("Fusion")  # the one style that follows theme and font everywhere

    def apply(self, theme: str, font_percent: int) -> None:
        """theme: system, light, dark or high_contrast. font_percent: of the system's font, 100 to 300."""
        hints = self._application.styleHints()
        hints.setColorScheme(_SCHEMES.get(theme, Qt.ColorScheme.Unknown))
        palette = QPalette() if theme != "high_contrast" else _high_contrast()
        self._application.setPalette(palette)
        font = QFont(self._font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(self._font.pointSizeF() * font_percent / 100)
        else:
            font.setPixelSize(round(self._font.pixelSize() * font_percent / 100))
        self._application.setFont(font)
        self._application.setStyleSheet(_STYLE % _colours(self._application.palette()))


def _high_contrast() -> QPalette:
    palette = QPalette()
    for role, colour in _HIGH_CONTRAST.items():
        palette.setColor(role, QColor(colour))
    return palette


def _colours(palette: QPalette) -> dict[str, str]:
    def colour(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    return {
        "frame": colour(QPalette.ColorRole.Mid),
        "field": colour(QPalette.ColorRole.Base),
        "text": colour(QPalette.ColorRole.Text),
        "button": colour(QPalette.ColorRole.Button),
        "faint": colour(QPalette.ColorRole.PlaceholderText),
        "focus": colour(QPalette.ColorRole.Highlight),
        "on_focus": colour(QPalette.ColorRole.HighlightedText),
    }
