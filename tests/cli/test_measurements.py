"""Saved measurements and followed lesions on the command line."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from viewer.core.annotation import Annotation
from viewer.core.pixels import FrameRef
from viewer.state.home import Home
from viewer.state.work import UserWork


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give a home that holds a length of 15 mm (10 columns of 1.5 mm) on the first slice of `ct`, a target lesion."""
    folder = tmp_path / "home"
    work = UserWork(Home.find(str(folder)).work)
    ends = ((5.0, 5.0, 0.0), (15.0, 5.0, 0.0))
    points = tuple((-20 + 1.5 * x, -30 + y, -10.0) for x, y, _ in ends)
    mark = Annotation(
        "a",
        "length",
        points,
        "1.2.3.1",
        "1.2.3.1.1",
        FrameRef("1.2.3.1.1.1"),
        True,
        "1.2.3.9",
        name="Node",
        group="target",
    )
    work.save([mark])
    work.close()
    return folder


def test_what_was_saved_is_told(ct: Path, home: Path, run: Callable[..., Any]) -> None:
    told = run("measurements", ct, "--home", home, "--json").json["measurements"]
    assert [(one["name"], one["kind"]) for one in told] == [("Node", "length")]
    assert told[0]["stats"][0]["value"] == pytest.approx(15.0)
    assert told[0]["stats"][0]["unit"] == "mm"
    assert told[0]["points_px"] == [[pytest.approx(5.0), pytest.approx(5.0)], [pytest.approx(15.0), pytest.approx(5.0)]]
    assert "patient_name" not in told[0]


def test_files_are_written_and_not_replaced(ct: Path, home: Path, run: Callable[..., Any], tmp_path: Path) -> None:
    for suffix in ("csv", "json", "xlsx", "html", "pdf"):
        path = tmp_path / f"m.{suffix}"
        assert run("measurements", ct, "--home", home, "-o", path).status == 0
        assert path.stat().st_size > 100
        assert run("measurements", ct, "--home", home, "-o", path).status == 3
    rows = list(csv.DictReader((tmp_path / "m.csv").open(encoding="utf-8-sig", newline="")))
    assert float(rows[0]["value"]) == pytest.approx(15.0)
    assert run("measurements", ct, "--home", home, "-o", tmp_path / "m.doc").status == 2


def test_lesions_have_a_baseline(ct: Path, home: Path, run: Callable[..., Any], tmp_path: Path) -> None:
    told = run("lesions", ct, "--home", home, "--json").json
    assert told["criteria"] == "RECIST 1.1"
    assert told["time_points"][0]["sum_mm"] == pytest.approx(15.0)
    assert told["time_points"][0]["overall"] == "baseline"
    assert run("lesions", ct, "--home", home, "-o", tmp_path / "l.json").status == 0
    assert json.loads((tmp_path / "l.json").read_text())["lesions"][0]["name"] == "Node"


def test_without_lesions_it_says_so(ct: Path, tmp_path: Path, run: Callable[..., Any]) -> None:
    ended = run("lesions", ct, "--home", tmp_path / "other")
    assert ended.status == 3
    assert "No lesion is followed" in ended.err
