"""What lies in the current folder is data, never program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.__main__ import main
from viewer.dicom.tags import __file__ as inside

CHECKOUT = Path(__file__).resolve().parents[2]
# What the program imports itself, what libraries look for (python-gdcm: `dl`), what a child process imports first.
MODULES = (
    "numpy", "pydicom", "platformdirs", "argparse", "gdcm", "_gdcm", "cv2", "av", "imagecodecs", "vtkmodules",
    "PySide6", "shiboken6", "multiprocessing", "json", "pickle", "sitecustomize", "usercustomize", "encodings", "runpy",
)  # fmt: skip
RAN = "run from the disc"
PLUGINS = ("platforms", "imageformats", "styles", "plugins/platforms", "PySide6/plugins/platforms")


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    """Give a folder of modules, packages and Qt plug-ins that tell when they are loaded."""
    folder = tmp_path / "disc"
    folder.mkdir()
    for name in MODULES:
        (folder / f"{name}.py").write_text(f"import os\nos.write(2, b'{RAN}: {name}')\nos._exit(9)\n", encoding="utf-8")
    (folder / "dl").mkdir()
    (folder / "dl" / "__init__.py").write_text(f"import os\nos.write(2, b'{RAN}: dl')\n", encoding="utf-8")
    for name in PLUGINS:
        (folder / name).mkdir(parents=True, exist_ok=True)
        for library in ("libqoffscreen.so", "libqxcb.so", "libqjpeg.so"):
            (folder / name / library).write_bytes(b"no library")
    (folder / "qt.conf").write_text("[Paths]\nPlugins = .\nPrefix = .\n", encoding="utf-8")
    return folder


def run(disc: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the program with a disc as its current folder."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONSAFEPATH")}
    environment |= {"PYTHONPATH": str(CHECKOUT), "HOUNSFIELD_HOME": str(disc.parent / "home"), **variables}
    command = [sys.executable, "-m", "viewer", *words]
    done = subprocess.run(
        command, cwd=disc, env=environment, capture_output=True, text=True, timeout=120, check=False, errors="replace"
    )
    assert RAN not in done.stderr
    assert "Traceback" not in done.stderr
    return done


def test_the_test_runs_the_checkout() -> None:
    assert Path(inside).is_relative_to(CHECKOUT)


def test_modules_of_the_current_folder_are_not_run(disc: Path) -> None:
    done = run(disc, "scan", str(disc))
    assert "numpy.py" in done.stdout + done.stderr


def test_child_processes_do_not_run_them_either(disc: Path) -> None:
    done = run(disc, "doctor")
    assert done.returncode == 0
    assert "could not be asked" not in done.stdout


@pytest.mark.parametrize(("variables", "is_run"), [({"PYTHONSAFEPATH": "1"}, False), ({}, True)])
def test_what_the_program_sets_keeps_spawned_processes_from_running_them(
    disc: Path,
    variables: dict[str, str],
    is_run: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv("PYTHONSAFEPATH", raising=False)
    assert main(["actions"]) == 0
    assert os.environ["PYTHONSAFEPATH"] == "1"
    program = (
        "import os, sys; sys.path = [p for p in sys.path if p]\n"
        "from concurrent.futures import ProcessPoolExecutor as Pool; from multiprocessing import get_context\n"
        "print(Pool(1, mp_context=get_context('spawn')).submit(os.getpid).result(), flush=True)"
    )
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONSAFEPATH")}
    environment |= variables
    # Without it the first import of the program itself would already run them: it starts beside the disc.
    script = f"import os; os.chdir({str(disc)!r})\n{program}"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=disc.parent,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (RAN in done.stderr) is is_run


def test_qt_loads_no_plug_in_of_the_current_folder(disc: Path) -> None:
    program = "from PySide6.QtGui import QGuiApplication as A; a = A(['x']); print(*a.libraryPaths(), sep='\\n')"
    command = [sys.executable, "-P", "-c", program]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_DEBUG_PLUGINS="1")
    done = subprocess.run(command, cwd=disc, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert str(disc) not in done.stdout + done.stderr
