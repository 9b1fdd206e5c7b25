"""Windows of programs, made of Qt's own widgets and put together at random."""

from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMainWindow, QToolBar, QVBoxLayout, QWidget

from tools.pictures.fonts import family, font
from tools.pictures.icons import any_icon
from tools.pictures.painting import colour, painter_on
from tools.pictures.photos import Photos
from tools.pictures.screens import frames
from tools.pictures.screens.contents import CONTENTS, editor
from tools.pictures.screens.controls import Making, buttons, form
from tools.pictures.themes import Theme, mix, theme
from tools.pictures.words import Writer

ROLES = QPalette.ColorRole


def _palette(look: Theme) -> QPalette:
    chosen = QPalette()
    for role, value in {
        ROLES.Window: look.window,
        ROLES.Base: look.base,
        ROLES.AlternateBase: mix(look.base, look.window, 0.5),
        ROLES.Text: look.text,
        ROLES.WindowText: look.text,
        ROLES.ButtonText: look.text,
        ROLES.ToolTipText: look.text,
        ROLES.Button: mix(look.window, (255, 255, 255), 0.1),
        ROLES.Highlight: look.accent,
        ROLES.Link: look.accent,
        ROLES.HighlightedText: (255, 255, 255),
        ROLES.PlaceholderText: look.muted,
        ROLES.Accent: look.accent,
        ROLES.Mid: look.line,
        ROLES.Light: mix(look.window, (255, 255, 255), 0.3),
        ROLES.Dark: mix(look.window, (0, 0, 0), 0.4),
    }.items():
        chosen.setColor(role, colour(value))
    return chosen


def _sheet(rng: Random, look: Theme, family_name: str, pixels: int) -> str:
    """A style sheet of some modern look: round corners, thin lines, much air."""
    radius, pad = rng.choice((0, 3, 6, 12)), rng.randint(2, 9)
    accent, line, base, text = (
        colour(value).name() for value in (look.accent, look.line, look.base, look.text)
    )
    button = rng.choice((base, accent, colour(mix(look.window, look.text, 0.1)).name()))
    bars = colour(look.bar if rng.random() < 0.3 else look.window).name()
    framed = f"border: 1px solid {line}; border-radius: {radius}px"
    return f"""
        * {{ font-family: "{family_name}"; font-size: {pixels}px; }}
        QPushButton {{ background: {button}; {framed}; padding: {pad}px {pad * 2}px; }}
        QLineEdit, QComboBox, QSpinBox {{ background: {base}; {framed}; padding: {pad}px; }}
        QGroupBox {{ {framed}; margin-top: {pixels}px; padding: {pad}px; }}
        QTabBar::tab {{ padding: {pad}px {pad * 3}px; border-bottom: 2px solid {line}; }}
        QTabBar::tab:selected {{ border-bottom: 3px solid {accent}; }}
        QListWidget::item, QTreeWidget::item {{ padding: {pad}px; }}
        QHeaderView::section {{ background: {base}; border-bottom: 1px solid {line}; padding: {pad}px; }}
        QMenuBar, QStatusBar {{ background: {bars}; }}
        QToolTip {{ color: {text}; }}"""


def _icons(rng: Random, look: Theme, many: int) -> list[QIcon]:
    """Icons of one program."""
    made = []
    for _ in range(many):
        image = QImage(32, 32, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with painter_on(image) as painter:
            any_icon(rng, painter, QRect(2, 2, 28, 28).toRectF(), colour(look.text))
        made.append(QIcon(QPixmap.fromImage(image)))
    return made


def _picture(widget: QWidget) -> QImage:
    """What the widget looks like. It is gone afterwards."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1)
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return image


def window(rng: Random, photos: Photos, look: Theme, size: tuple[int, int], scale: float = 1.0) -> QImage:
    """A window without its frame. size in pixels; scale: of letters and icons."""
    making = Making(rng, photos, look, Writer(rng), scale, size)
    QApplication.setStyle(rng.choice(("Fusion", "Fusion", "Fusion", "Windows")))
    chosen = font(
        making.write, rng.choice((11, 12, 13, 13, 14, 15, 17)) * scale, rng.choice(("sans",) * 9 + ("any",))
    )
    if rng.random() < 0.06:
        chosen.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    QApplication.setPalette(_palette(look))
    QApplication.setFont(chosen)
    making.icons = _icons(rng, look, 10)
    draw = rng.random()
    widget = _dialog(making) if draw < 0.25 else _main_window(making)
    if rng.random() < 0.5:
        widget.setStyleSheet(_sheet(rng, look, family(chosen), chosen.pixelSize()))
    if making.write.language.right_to_left:
        widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    widget.setFont(chosen)
    widget.setPalette(_palette(look))
    widget.resize(*size)
    return _picture(widget)


def _main_window(making: Making) -> QMainWindow:
    rng, write = making.rng, making.write
    main = QMainWindow()
    if rng.random() < 0.7:
        for _ in range(rng.randint(3, 9)):
            main.menuBar().addMenu(write.label())
    for _ in range(rng.choice((0, 1, 1, 1, 2))):
        bar = QToolBar(main)
        bar.setMovable(rng.random() < 0.5)
        side = round(rng.choice((16, 20, 24, 32)) * making.scale)
        bar.setIconSize(QSize(side, side))
        bar.setToolButtonStyle(
            rng.choice(
                (
                    Qt.ToolButtonStyle.ToolButtonIconOnly,
                    Qt.ToolButtonStyle.ToolButtonIconOnly,
                    Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
                    Qt.ToolButtonStyle.ToolButtonTextUnderIcon,
                )
            )
        )
        for _ in range(rng.randint(3, 16)):
            bar.addAction(rng.choice(making.icons), write.label())
            if rng.random() < 0.2:
                bar.addSeparator()
        area = Qt.ToolBarArea.LeftToolBarArea if rng.random() < 0.12 else Qt.ToolBarArea.TopToolBarArea
        main.addToolBar(area, bar)
    for _ in range(rng.choice((0, 0, 0, 1, 2))):
        dock = QDockWidget(write.title(1, 2), main)
        dock.setWidget(rng.choice(CONTENTS)(making))
        main.addDockWidget(
            rng.choice(
                (
                    Qt.DockWidgetArea.LeftDockWidgetArea,
                    Qt.DockWidgetArea.RightDockWidgetArea,
                    Qt.DockWidgetArea.BottomDockWidgetArea,
                )
            ),
            dock,
        )
    main.setCentralWidget((editor if rng.random() < 0.15 else rng.choice(CONTENTS))(making))
    if rng.random() < 0.55:
        main.statusBar().showMessage(write.title(1, 6))
    return main


def _dialog(making: Making) -> QDialog:
    dialog = QDialog()
    layout = QVBoxLayout(dialog)
    if making.rng.random() < 0.4:
        layout.addWidget(form(making))
    else:
        layout.addWidget(making.rng.choice(CONTENTS)(making))
    layout.addLayout(buttons(making))
    return dialog


def sizes(rng: Random) -> tuple[int, int]:
    """The size of a window in pixels."""
    return rng.choice(
        (
            (rng.randint(240, 520), rng.randint(150, 420)),
            (rng.randint(480, 900), rng.randint(360, 700)),
            (rng.randint(480, 900), rng.randint(360, 700)),
            (rng.randint(800, 1366), rng.randint(500, 860)),
            (rng.randint(320, 520), rng.randint(450, 800)),
            rng.choice(((1280, 720), (1366, 768), (1280, 800), (1440, 900))),
        )
    )


def bare(rng: Random, photos: Photos) -> QImage:
    """What is in a window, without its frame."""
    return window(rng, photos, theme(rng), sizes(rng), rng.choice((1, 1, 1, 1.25, 1.5)))


def framed(rng: Random, photos: Photos) -> QImage:
    """A window with its frame."""
    look, scale = theme(rng), rng.choice((1, 1, 1, 1.25, 1.5))
    return frames.framed(rng, window(rng, photos, look, sizes(rng), scale), look, Writer(rng), scale)
