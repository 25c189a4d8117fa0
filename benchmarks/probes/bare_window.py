"""Start an empty PySide6 main window: seconds from the start of the process until it was painted."""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """Tell when it was painted and the event loop came to rest."""

    is_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ask to be told after everything that waits."""
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        """Print the seconds and end."""
        print(json.dumps({"seconds": time.monotonic() - float(os.environ["BENCH_STARTED"])}))
        QApplication.quit()


application = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
sys.exit(application.exec())
