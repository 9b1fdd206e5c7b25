"""Getting our own windows out of the picture."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

# Nothing tells when the programs below have painted what our windows covered, nor when a desktop has faded
# them out; the slowest of the common ones takes 250 ms for that.
SETTLE_MS = 300


def without_own_windows(work: Callable[[Callable[[], None]], None]) -> None:
    """Hide our windows, and call work when they are gone from the screen; never blocks.

    work gets a function to call when it has finished: it shows the windows again, as they were. Where none
    is visible, work is called at once.
    """
    windows = sorted(filter(_is_in_the_way, QApplication.topLevelWidgets()), key=_depth)
    active, focus = QApplication.activeWindow(), QApplication.focusWidget()

    def show_again() -> None:
        for window in windows:
            try:
                # Somebody may be working in another program, and pressed a key that works everywhere.
                window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, active is None)
                window.show()
                window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
            except RuntimeError:  # it was closed and deleted meanwhile
                continue
        if active in windows:
            _activate(active, focus)

    if not windows:
        work(show_again)
        return
    for window in reversed(windows):
        window.hide()
    QTimer.singleShot(SETTLE_MS, lambda: work(show_again))


def _is_in_the_way(window: QWidget) -> bool:
    # Menus and tool tips go by themselves; what stands outside the window manager is the icon in the tray.
    kind = window.windowType()
    flags = window.windowFlags()
    return (
        window.isVisible()
        and not window.isMinimized()
        and kind not in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
        and not flags & Qt.WindowType.BypassWindowManagerHint
    )


def _depth(window: QWidget) -> int:
    """How many windows it stands on: a dialog must be shown after its parent."""
    parent = window.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)


def _activate(window: QWidget | None, focus: QWidget | None) -> None:
    try:
        if window is not None:
            window.raise_()
            window.activateWindow()
        if focus is not None:
            focus.setFocus()
    except RuntimeError:  # deleted meanwhile
        return
