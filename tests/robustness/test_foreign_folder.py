"""What lies in the current folder is data, never program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def test_modules_of_the_current_folder_are_not_run(tmp_path: Path) -> None:
    for name in ("numpy", "pydicom", "platformdirs", "argparse"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('run from the disc')", encoding="utf-8")
    environment = dict(os.environ, PYTHONPATH=str(CHECKOUT), HOUNSFIELD_HOME=str(tmp_path / "home"))
    command = [sys.executable, "-m", "viewer", "scan", str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False)
    assert "run from the disc" not in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
    assert "numpy.py" in done.stdout.decode() + done.stderr.decode()
