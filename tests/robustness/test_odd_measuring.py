"""Measuring with arguments, names and protocols that are none: one line, the right status, and never a half file."""

from __future__ import annotations

import json
import os
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.actions.made import series
from viewer import api
from viewer.__main__ import main
from viewer.cli.measure import MOST_RANGES
from viewer.measure.recorded import MOST_POINTS, to_json

EVIL = '=1+1"\n\x1b[31m\u202e\x00\ud800<b>'


@pytest.fixture
def ct(tmp_path: Path) -> Path:
    return series(tmp_path / "ct", 2)


@pytest.fixture
def protocol(tmp_path: Path, ct: Path) -> dict[str, Any]:
    with api.Session(tmp_path / "recorded") as session:
        session.annotate(session.series(ct), "length", [(0, 0), (40, 0)], frame=1)
        recorded: dict[str, Any] = json.loads(to_json(session.record("P")))
    return recorded


def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, *words: object) -> tuple[int, str, str]:
    try:
        status = main([*map(str, words), "--home", str(tmp_path / "home")])
    except SystemExit as ended:
        status = int(ended.code or 0)
    told = capsys.readouterr()
    assert "fault" not in told.err
    return status, told.out, told.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes")
@pytest.mark.parametrize("way", ["pipe", "link"])
def test_a_device_or_a_pipe_is_never_replaced(
    tmp_path: Path, ct: Path, capsys: pytest.CaptureFixture[str], way: str
) -> None:
    pipe, link = tmp_path / "pipe.dcm", tmp_path / "link.dcm"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    target = pipe if way == "pipe" else link
    words = ("segment", ct, "--threshold", "0,5", "--to", "seg", "-o", target, "--force")
    status, _, errors = run(capsys, tmp_path, *words)
    assert status == 3
    assert "a device" in errors
    assert pipe.is_fifo()
    assert link.is_symlink()


@pytest.mark.parametrize("name", ["x" * 5000 + ".csv", "a/" * 3000 + "a.csv"])
def test_a_name_that_no_file_can_have_costs_a_line(
    tmp_path: Path, ct: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    for words in (("measurements", ct, "-o", tmp_path / name), ("measurements", f"study:{name}"), ("marks", name)):
        status, _, errors = run(capsys, tmp_path, *words)
        assert status in (2, 3)
        assert errors.count("\n") == 1


def test_an_empty_input_is_not_the_current_folder(
    tmp_path: Path, ct: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ct)
    status, _, errors = run(capsys, tmp_path, "measure", "", "--kind", "length", "--points", "1,1 5,5")
    assert (status, errors.count("\n")) == (2, 1)


@pytest.mark.parametrize("count", [-1, MOST_RANGES + 1, 10**20])
def test_a_histogram_has_so_many_ranges(
    tmp_path: Path, ct: Path, capsys: pytest.CaptureFixture[str], count: int
) -> None:
    words = ("measure", ct, "--kind", "ellipse", "--points", "1,1 9,9", f"--histogram={count}")
    status, _, errors = run(capsys, tmp_path, *words)
    assert status == 2
    assert f"1 to {MOST_RANGES} ranges" in errors


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"name": 5}, "'name' is no text"),
        ({"steps": [{"points_px": [[1, 1]] * (MOST_POINTS + 1)}]}, f"more than {MOST_POINTS} points"),
        ({"steps": [{"points_px": [[float("nan"), 1], [2, 3]]}]}, "points that are no numbers"),
        ({"steps": [{"points_px": []}]}, "no kind, or points"),
        ({"steps": [{"picture": 1e400}]}, "cannot be read"),
        ({"steps": []}, "1 to 500 rows"),
    ],
)
def test_a_protocol_that_is_none_is_refused_with_a_reason(
    tmp_path: Path,
    ct: Path,
    protocol: dict[str, Any],
    capsys: pytest.CaptureFixture[str],
    changes: dict[str, Any],
    why: str,
) -> None:
    given = {**protocol, **changes}
    if changes.get("steps"):
        given["steps"] = [{**protocol["steps"][0], **changes["steps"][0]}]
    path, out = tmp_path / "bad.json", tmp_path / "out.csv"
    path.write_text(json.dumps(given))
    status, _, errors = run(capsys, tmp_path, "measure", ct, "--protocol", path, "-o", out)
    assert status == 3
    assert why in errors
    assert errors.count("\n") == 1
    assert not out.exists()


def test_names_of_a_protocol_steer_no_terminal_and_no_spreadsheet(
    tmp_path: Path, ct: Path, protocol: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    good = deepcopy(protocol)
    good["steps"][0]["name"] = EVIL
    bad = deepcopy(good)
    bad["steps"][0]["kind"] = "nope"
    path = tmp_path / "p.json"
    for given, wanted in ((good, 0), (bad, 3)):
        path.write_text(json.dumps(given))
        status, out, errors = run(capsys, tmp_path, "measure", ct, "--protocol", path)
        assert status == wanted
        assert not set("\x1b\x00\u202e") & {*out, *errors}
    path.write_text(json.dumps(good))
    for suffix in ("csv", "json", "xlsx"):
        target = tmp_path / f"out.{suffix}"
        assert run(capsys, tmp_path, "measure", ct, "--protocol", path, "-o", target)[0] == 0
        assert target.stat().st_size > 0
    assert "\"'=1+1" in (tmp_path / "out.csv").read_text("utf-8-sig")
    (row,) = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert row["name"] == EVIL
