"""A virtual screen, demo studies, and the program as a process of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from viewer.demo.studies import study_files, write_demo
from viewer.demo.truth import CT_LENGTH
from viewer.demo.writer import encode

CHECKOUT = Path(__file__).resolve().parents[2]
LONGEST_S = 150
SLICES = 64

Play = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """Start a virtual screen and give the name of its display; it picks a free number itself."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            pytest.skip("Xvfb does not start here")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Give a function that writes a study of the demo, once, and returns its folder."""
    folder = tmp_path_factory.mktemp("demo")

    def write(name: str) -> Path:
        (made,) = write_demo(folder, names=[name], processes=1)
        return made

    return write


@pytest.fixture(scope="session")
def part_of_ct(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """Write 64 slices of the demo's CT; give their folder, and the place of the known length's slice from 1."""
    folder = tmp_path_factory.mktemp("ct")
    first = CT_LENGTH.instance - SLICES // 2
    for file in list(study_files("ct"))[first - 1 : first - 1 + SLICES]:
        (folder / file.name).write_bytes(encode(file.build()))
    return folder, CT_LENGTH.instance - first + 1


@pytest.fixture
def play(tmp_path: Path) -> Play:
    """Give a function that plays a story file: words of the form $NAME in it are replaced.

    Without a display the program draws offscreen.
    """

    def run(story: str, display: str = "", **words: object) -> subprocess.CompletedProcess[str]:
        text = (Path(__file__).with_name(f"{story}.story")).read_text(encoding="utf-8")
        for name, value in ({"OUT": tmp_path} | words).items():
            text = text.replace(f"${name}", str(value))
        script = tmp_path / f"{story}.story"
        script.write_text(text, encoding="utf-8")
        environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_QPA")}
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            environment.pop(name, None)
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {"QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "viewer", "play", str(script), "--home", str(tmp_path / "home")]
        return subprocess.run(
            command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=LONGEST_S, check=False
        )

    return run
