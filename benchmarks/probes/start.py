"""Start the program as its command does: seconds until the window was painted and answers; what was imported."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from typing import Any

NOT_AT_START = ("vtkmodules", "pyqtgraph", "pydicom", "cv2", "imagecodecs", "av", "highdicom")


def main() -> int:
    """Run the program's `main`, with a look at its first moments in place of its event loop."""
    from viewer.__main__ import load_window
    from viewer.__main__ import main as start

    load_window()
    with tempfile.TemporaryDirectory(prefix="bench-home-", ignore_cleanup_errors=True) as home:
        import viewer.app

        viewer.app.Program.loop = _loop  # type: ignore[method-assign]
        return start(["--home", home])


def _loop(running: Any) -> int:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, tell)
            return False

    def tell() -> None:
        seconds = time.monotonic() - float(os.environ["BENCH_STARTED"])
        imported = [name for name in NOT_AT_START if name in sys.modules]
        print(json.dumps({"seconds": seconds, "imported": imported}))
        QApplication.quit()

    watch = Watch()
    running.window.installEventFilter(watch)
    QApplication.exec()
    running.close()
    return 0


sys.exit(main())
