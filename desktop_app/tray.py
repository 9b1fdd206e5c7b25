"""The icon in the tray, where the desktop has one."""

from collections.abc import Mapping

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.windows.main_window import MainWindow

SHOWN = ("screen", "window", "region", "paste", "repeat", "stop", "settings", "quit")


class Tray:
    """Brings the window back, and does what is useful without it."""

    def __init__(self, icon: QIcon, actions: Mapping[str, QAction], window: MainWindow) -> None:
        self._menu = QMenu()  # kept here: the icon does not own it
        self._menu.addAction(say(messages.TRAY_SHOW), window.bring_to_front)
        self._menu.addActions([actions[name] for name in SHOWN])
        self._icon = QSystemTrayIcon(icon)
        self._icon.setToolTip(say(messages.TRAY))
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(
            lambda reason: (
                window.bring_to_front() if reason is QSystemTrayIcon.ActivationReason.Trigger else None
            )
        )
        self._icon.show()

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
