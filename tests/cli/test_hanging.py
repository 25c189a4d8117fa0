"""Hanging protocols from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.actions.test_hanging import mammography
from viewer.cli.main import parser
from viewer.cli.main import run as run_parsed


def run(*words: str) -> int:
    return run_parsed(parser("hanging").parse_args(["hanging", *words]))


def test_a_dry_run_says_which_protocol_and_why_not_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mammography(tmp_path / "mg")
    mammography(tmp_path / "old", study="1.2.8", date="20240119")
    assert run("explain", str(tmp_path), "--json", "--home", str(tmp_path / "home")) == 0
    studies = {one["study_uid"]: one for one in json.loads(capsys.readouterr().out)["studies"]}
    assert studies["1.2.7"]["protocol"] == "Mammography with prior"
    assert studies["1.2.7"]["priors"] == ["1.2.8"]
    assert [view["prior"] for view in studies["1.2.7"]["viewports"]] == [0] * 4 + [1] * 4
    assert studies["1.2.8"]["protocol"] == "Mammography"
    assert run("explain", str(tmp_path / "old"), "--home", str(tmp_path / "home")) == 0
    told = capsys.readouterr().out
    assert "It hangs by “Mammography”" in told
    assert "Doe" not in told


def test_a_dry_run_with_a_damaged_file_says_so_by_its_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mammography(tmp_path / "mg")
    whole = (tmp_path / "mg" / "1.dcm").read_bytes()
    (tmp_path / "mg" / "cut.dcm").write_bytes(whole[:200])
    assert run("explain", str(tmp_path / "mg"), "--json", "--home", str(tmp_path / "home")) == 1
    out, err = capsys.readouterr()
    assert len(json.loads(out)["studies"]) == 1
    assert "cut.dcm" in err


def test_protocols_are_listed_exported_and_imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home = ["--home", str(tmp_path / "home")]
    out = tmp_path / "one.dcm"
    assert run("export", "Mammography", "-o", str(out), *home) == 0
    assert run("import", str(out), *home) == 0
    capsys.readouterr()
    assert run("list", "--json", *home) == 0
    names = [row["name"] for row in json.loads(capsys.readouterr().out)]
    assert names[0] == "Mammography 2"
    assert run("export", "-o", str(out), *home) != 0  # exists already
    assert run("export", "nonsense", "-o", str(tmp_path / "x.json"), *home) != 0
    assert run("explain", str(tmp_path / "nothing"), *home) != 0
