"""Stories in a real window that need hands: keys alone, a monitor taken away, a screen reader, a screen at 200 %."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.stories.conftest import CHECKOUT, LONGEST_S

pytestmark = [pytest.mark.window, pytest.mark.slow]

Play = Callable[..., dict[str, Any]]


@pytest.fixture
def screen() -> Iterator[str]:
    """Start a virtual screen of 1366 x 768 of our own: monitors on it come and go."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
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


@pytest.fixture
def hands(screen: str, tmp_path: Path) -> Play:
    """Give a function that plays a story of `in_window` and returns what it found."""

    def run(story: str, study: object, **environment: str) -> dict[str, Any]:
        own = {key: value for key, value in os.environ.items() if not key.startswith(("QT_QPA", "WAYLAND"))}
        own |= {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "0"} | environment
        command = [sys.executable, "-m", "tests.stories.in_window", story, str(tmp_path / "home"), str(study)]
        ended = subprocess.run(
            [*command, str(tmp_path)],
            cwd=CHECKOUT,
            env=own,
            capture_output=True,
            text=True,
            timeout=LONGEST_S,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
        return found

    return run


@pytest.mark.ux("all-by-keyboard", "measure-by-keyboard", "keys-window", "spoken")
def test_from_opening_to_a_measurement_by_keys_alone(hands: Play, play, screen: str, demo, tmp_path: Path) -> None:
    (tmp_path / "open.story").write_text(f"open {demo('mr')}\nwait\nquit\n", encoding="utf-8")
    command = [sys.executable, "-m", "viewer", "play", str(tmp_path / "open.story"), "--home", str(tmp_path / "home")]
    subprocess.run(command, cwd=CHECKOUT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=True)
    found = hands("keyboard", "brain")
    assert found["picture"] == 2
    (x, y), end = found["first"]
    assert end == pytest.approx([x + 40, y + 30], abs=1e-6)
    assert found["second"][0] == pytest.approx([x, y], abs=1e-6)
    assert found["second"][1] == pytest.approx([x + 50, y + 30], abs=1e-6)
    assert found["undone"][1] == pytest.approx([x + 40, y + 30], abs=1e-6)
    assert found["history"][0][-1:] == ["Add length"]
    assert found["history"][1] == ["Change length"]
    assert "picture 3 of 46" in found["said"]


@pytest.mark.ux("second-monitor")
def test_a_second_monitor_is_lost_and_nothing_with_it(hands: Play, screen: str, demo) -> None:
    xrandr = shutil.which("xrandr")
    if xrandr is None:
        pytest.skip("xrandr is not installed")
    for name, at, output in (("L", "+0+0", "screen"), ("R", "+683+0", "none")):
        command = [xrandr, "--setmonitor", name, f"683/180x768/200{at}", output]
        subprocess.run(command, env=os.environ | {"DISPLAY": screen}, check=True, stdout=subprocess.DEVNULL)
    found = hands("monitor", demo("mr"))
    assert (found["screens"], found["second"]) == (["L", "R"], "R")
    assert found["before"] == ["first", "first", "second", "second"]
    assert found["left"] == ["L"]
    assert found["after"] == ["first"] * 4
    assert found["kept"] == found["pictures"]
    assert found["told"] == ["The second monitor is gone: its viewports are here again"]
    assert found["inside"]


@pytest.mark.ux("high-contrast", "all-by-keyboard")
def test_in_high_contrast_no_control_lacks_a_name(hands: Play, demo, tmp_path: Path) -> None:
    found = hands("contrast", demo("mr"), QT_ACCESSIBILITY="1")
    assert found["nameless"] == []
    assert found["nodes"] > 500
    assert "Viewport 1" in (tmp_path / "tree.txt").read_text(encoding="utf-8")


@pytest.mark.ux("toolbar-folds", "font-scale")
def test_at_200_percent_on_1366_by_768_nothing_is_cut(hands: Play, demo) -> None:
    found = hands("large", demo("mr"), QT_SCALE_FACTOR="2")
    assert found["ratio"] == 2.0
    assert found["size"] == [683, 384]
    assert found["cut"] == []
    assert found["folded"]
    assert found["shown"] >= 8
    assert min(found["picture"]) >= 200
