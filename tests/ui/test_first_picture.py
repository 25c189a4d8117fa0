"""What the first picture needs is loaded while the window waits: the window's thread imports nothing for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.actions.made import series

SCRIPT = """
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from viewer import app
from viewer.state.home import Home
from viewer.ui.viewport2d import Viewport2D

folder, home = sys.argv[1:]
application = QApplication([])
program = app.Program(application, Home.find(home))
port, before, late, paintings = program.grid.viewports[0], set(), [], []
deadline = time.monotonic() + 60

def step():
    if not before:
        if program.is_warm:
            before.update(sys.modules)
            program.desk.perform("file.open", paths=[folder])
    elif port.shown is not None and not paintings:
        paintings.append(port.painted)
        port.update()
    elif (paintings and port.painted > paintings[0]) or time.monotonic() > deadline:
        names = sys.modules.keys() - before
        late.extend(sorted(name for name in names if name.split(".")[0] in ("viewer", "numpy", "cv2")))
        application.quit()

timer = QTimer()
timer.timeout.connect(step)
timer.start(5)
program.loop()
print(json.dumps({"is_shown": bool(paintings), "late": late}))
"""


def test_nothing_is_imported_for_the_first_picture(tmp_path: Path) -> None:
    folder = series(tmp_path / "ct", 3)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, "-c", SCRIPT, str(folder), str(tmp_path / "home")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {"is_shown": True, "late": []}
