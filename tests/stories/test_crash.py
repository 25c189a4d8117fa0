"""Kill -9 and back: what was shown and measured is there again, offered and not forced; two windows lose nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from viewer.state.home import Home
from viewer.state.sessions import KEPT
from viewer.state.settings import Settings
from viewer.state.work import UserWork

pytestmark = [pytest.mark.window, pytest.mark.slow]

CHECKOUT = Path(__file__).resolve().parents[2]
LONGEST_S = 120
BUSY = ("wait",) * 5000
"""Lines after which the program is killed, not ended."""
SHOWN = (
    "layout 2x2",
    "wait",
    "stack.open 1 0",
    "stack.open 2 1",
    "stack.open 3 2",
    "viewport 1",
    "view.go 21",
    "view.invert",
    "viewport 0",
    "view.go 13",
    "window.set 300 700",
    "view.rotate_right",
    "zoom 1.5",
    "measure length 30,30 90,60",
    "panel.page history",
    "wait",
)


class Machine:
    """A screen and a home, and programs on them that can be killed."""

    def __init__(self, folder: Path, display: str) -> None:
        self.folder, self.home = folder, folder / "home"
        self._display = display
        self._running: list[subprocess.Popen[bytes]] = []

    def start(self, *lines: str) -> subprocess.Popen[bytes]:
        """Start the program on a story."""
        script = self.folder / f"{len(self._running)}.story"
        script.write_text("\n".join(("size 1366x768", *lines)), encoding="utf-8")
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_QPA", "WAYLAND"))}
        environment |= {"DISPLAY": self._display, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-m", "viewer", "play", str(script), "--home", str(self.home)]
        process = subprocess.Popen(command, cwd=CHECKOUT, env=environment, stderr=subprocess.PIPE)
        self._running.append(process)
        return process

    def play(self, *lines: str) -> None:
        """Play a story to its end."""
        process = self.start(*lines, "quit")
        _, errors = process.communicate(timeout=LONGEST_S)
        assert process.returncode == 0, errors.decode()

    def until(self, process: subprocess.Popen[bytes], is_so: Callable[[], bool]) -> None:
        """Wait until something holds while a program runs."""
        ends = time.monotonic() + LONGEST_S
        while not is_so():
            assert process.poll() is None, process.communicate()[1].decode()
            assert time.monotonic() < ends, "it did not come to that"
            os.sched_yield()

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """End a program as nothing else does."""
        process.send_signal(signal.SIGKILL)
        process.communicate()

    def kill_all(self) -> None:
        """End what still runs."""
        for process in self._running:
            if process.poll() is None:
                self.kill(process)

    def views(self) -> list[dict[str, Any]]:
        """Return the views that sessions hold, the oldest first."""
        paths = sorted(self.home.glob("sessions/*.view.json"), key=lambda path: path.stat().st_mtime_ns)
        return [json.loads(path.read_bytes())["view"] for path in paths]

    def is_zoomed(self) -> bool:
        """Whether the first viewport of the newest session is larger or smaller than fits."""
        views = self.views()
        return bool(views) and views[-1]["slots"][0]["camera"]["scale"] is not None

    def is_kept(self, **wanted: Any) -> bool:
        """Whether the newest session shows its first viewport so."""
        views = self.views()
        return bool(views) and all(views[-1]["slots"][0].get(name) == value for name, value in wanted.items())


@pytest.fixture
def machine(tmp_path: Path, screen: str) -> Iterator[Machine]:
    made = Machine(tmp_path, screen)
    yield made
    made.kill_all()


def taken(path: Path) -> tuple[str, str]:
    """Return the lines that take a screenshot, and a second one, with which the first is whole."""
    return f'screenshot "{path}"', f'screenshot "{path}.png"'


def is_taken(path: Path) -> bool:
    """Whether a screenshot is whole."""
    return Path(f"{path}.png").exists()


def centre(path: Path) -> np.ndarray:
    """Return the pictures on a screenshot of a window of 1366 x 768, without what surrounds them."""
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))[140:720, 300:1040].astype(int)


@pytest.mark.ux("crash")
def test_after_kill_9_all_is_back(machine: Machine, demo: Callable[[str], Path], tmp_path: Path) -> None:
    before, offered, after = tmp_path / "before.png", tmp_path / "offered.png", tmp_path / "after.png"
    first = machine.start(f'open "{demo("mr")}"', "wait", *SHOWN, *taken(before), *BUSY)
    # The last change to a viewport tells that all of them are on the disk: they are written a little later.
    machine.until(first, lambda: is_taken(before) and machine.is_zoomed())
    machine.kill(first)
    kept = machine.views()[-1]
    assert kept["slots"][0]["index"] == 12

    second = machine.start("wait", *taken(offered), "app.restore", "wait", "wait", *taken(after), *BUSY)
    machine.until(second, lambda: is_taken(after) and machine.is_kept(index=12) and len(machine.views()) == 1)
    again = machine.views()[-1]
    machine.kill(second)
    assert {name: again[name] for name in KEPT} == {name: kept[name] for name in KEPT}
    slot = again["slots"][0]
    assert (slot["look"]["window"]["center"], slot["look"]["window"]["width"]) == (300, 700)
    assert slot["camera"]["rotation_deg"] == 90
    assert again["slots"][1]["look"]["is_inverted"] is True
    assert np.abs(centre(offered) - centre(before)).mean() > 5
    assert np.abs(centre(after) - centre(before)).mean() < 0.5
    work = UserWork(Home.find(machine.home).work)
    study = kept["slots"][0]["stack_key"].rsplit(".", 1)[0]
    (mark,) = [
        one for uid in {study, *kept["tabs"]["parked"], kept["tabs"]["front"]} for one in work.load(uid).values()
    ]
    work.close()
    assert mark.kind == "length"


@pytest.mark.ux("crash")
def test_two_windows_on_one_home_lose_neither_session_nor_settings(
    machine: Machine, demo: Callable[[str], Path], tmp_path: Path
) -> None:
    first = machine.start(f'open "{demo("mr")}"', "wait", "view.go 7", "wait", *BUSY)
    machine.until(first, lambda: machine.is_kept(index=6))
    machine.play(f'open "{demo("us")}"', "wait", "view.overlay_text anonymous", "wait")
    assert first.poll() is None
    machine.kill(first)
    restored = tmp_path / "restored.png"
    third = machine.start("app.restore", "wait", *taken(restored), *BUSY)
    machine.until(third, lambda: is_taken(restored) and machine.is_kept(index=6))
    machine.kill(third)
    assert Settings(Home.find(machine.home).settings).overlay_text == "anonymous"
    # The other window ended as it should: what it had open is the last session, and offered in turn.
    assert len(machine.views()) == 2
