"""The limits on what a file may ask for: one record, given once, kept by every parser, raised by the user."""

from __future__ import annotations

import ast
import json
import pickle
import struct
import subprocess
import sys
from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest
from pydicom.errors import BytesLengthException

from tests.dicom.phantom_files import nested, pixels, raw_file
from viewer import __main__ as start
from viewer.core import budget
from viewer.core.budget import DEFAULTS, HIGHEST, Budget
from viewer.core.errors import BadFile, BeyondLimit, ViewerError
from viewer.core.pixels import PixelInfo
from viewer.core.records import Location
from viewer.dicom import header
from viewer.dicom.boundary import boundary
from viewer.dicom.decoders import FrameJob
from viewer.jobs.pool import DecodePool
from viewer.state.settings import Settings

VIEWER = Path(__file__).resolve().parents[2] / "viewer"
SOURCES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in VIEWER.rglob("*.py")}
PARSERS = ("read_dataset", "dcmread", "dcmwrite_partial", "read_partial", "read_preamble", "FileSet", "from_json")


def calls(tree: ast.AST) -> set[str]:
    """Return the names of all functions that a source calls."""
    found = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {getattr(function, "attr", getattr(function, "id", "")) for function in found}


def test_gdcm_is_never_imported() -> None:
    """It ends the process on damaged JPEG files: no source imports it, and pydicom's own decoding is never used."""
    for path, tree in SOURCES.items():
        for node in ast.walk(tree):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not any("gdcm" in module or module.startswith("pydicom.pixel") for module in modules), path
    probe = "import sys, viewer.dicom.codecs, viewer.dicom.header_full, viewer.dicom.tags, viewer.jobs.worker; "
    probe += "viewer.jobs.worker.warm(); print('gdcm' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, cwd=VIEWER.parent, check=True)
    assert done.stdout.strip() == "False"


def test_every_parse_goes_through_the_limits() -> None:
    """pydicom parses in two places only, each from a stream that is bounded."""
    found = {path.relative_to(VIEWER).as_posix(): calls(tree) for path, tree in SOURCES.items()}
    callers = {path: names & set(PARSERS) for path, names in found.items() if names & set(PARSERS)}
    assert callers == {"dicom/reading.py": {"read_dataset"}, "dicom/tags.py": {"read_dataset"}}
    assert all("Bounded" in found[path] for path in callers)


def test_the_limits_cannot_be_changed_in_place() -> None:
    with pytest.raises(FrozenInstanceError):
        budget.current().depth = 1000  # type: ignore[misc]


def test_no_limit_can_be_lowered_below_what_ordinary_files_need(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    for name, usual in DEFAULTS.items():
        for value in (usual - 1, HIGHEST[name] + 1):
            with pytest.raises(ViewerError, match=f"limit “{name}”"):
                settings.set_limit(name, value)
        settings.set_limit(name, HIGHEST[name])
    assert settings.limits == Budget(**HIGHEST)
    settings.flush()
    assert Settings(tmp_path / "settings.json").limits == Budget(**HIGHEST)


def test_limits_that_were_edited_wrongly_are_the_usual_ones(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"limit_depth": 10**9, "limit_frames": "many", "limit_elements": 2_000_000}))
    assert Settings(path).limits == replace(budget.DEFAULT, elements=2_000_000)


# -- the command line


def test_the_refusal_names_the_command_that_opens_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one").write_bytes(raw_file(nested(80) + pixels()))
    with pytest.raises(BeyondLimit) as caught:
        header.read(Location(str(tmp_path / "one")))
    assert start.main(["scan", str(tmp_path / "one")]) != 0
    words = caught.value.hint.partition("hounsfield ")[2].split()
    assert words == ["limits", "depth", "96"]
    assert start.main(words) == 0
    capsys.readouterr()
    assert start.main(["scan", "--json", str(tmp_path / "one")]) == 0
    assert budget.current().depth == 96
    assert start.main(["limits", "depth"]) == 0  # without a value: the usual one
    capsys.readouterr()
    assert start.main(["limits", "--json"]) == 0
    assert {row["name"]: row["value"] for row in json.loads(capsys.readouterr().out)} == dict(DEFAULTS)


# -- worker processes


def test_a_decode_process_keeps_the_limits_of_the_program() -> None:
    """A process of lower limits refuses the frame itself."""
    info = PixelInfo(1024, 1024, 1, 16, 16, 15)
    job = FrameJob("1.2.840.10008.1.2.1", info, bytes(info.frame_bytes))
    budget.use(replace(budget.DEFAULT, frame_mib=1))
    pool = DecodePool(1)
    try:
        pool.warm()
        budget.use(budget.DEFAULT)
        with pytest.raises(ViewerError, match="too large") as caught:
            pool.decode(job)
        assert caught.value.hint.endswith("hounsfield limits frame_mib 2")
    finally:
        pool.close()


# -- the boundary

RAISED = (
    NotImplementedError("x"), ValueError("Doe^Jane"), BytesLengthException("x"), OSError("x"), struct.error("x"),
    AttributeError("x"), TypeError("x"), RecursionError("x"), MemoryError(), KeyError("Doe^Jane"), IndexError("x"),
    UnicodeDecodeError("ascii", b"Doe", 0, 1, "x"), EOFError(), AssertionError("x"), ZeroDivisionError(), LookupError(),
    OverflowError(),
)  # fmt: skip


@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
def test_whatever_is_raised_is_a_bad_file_with_reason_and_offset(tmp_path: Path, error: Exception) -> None:
    (tmp_path / "one").write_bytes(bytes(100))
    with (tmp_path / "one").open("rb") as stream:
        stream.seek(42)
        with pytest.raises(BadFile) as caught, boundary(stream):
            raise error
    assert caught.value.reason.startswith("damaged: ")
    assert caught.value.offset == 42
    assert caught.value.message.endswith(" at byte 42")
    assert "Doe" not in caught.value.sentence()
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("kind", [BadFile, BeyondLimit])
def test_bad_files_cross_from_one_process_to_another_whole(kind: type[BadFile]) -> None:
    error = kind("it is wrong", 7, "detail", "hint")
    copied = pickle.loads(pickle.dumps(error))
    assert (type(copied), copied.reason, copied.offset) == (kind, error.reason, 7)
    assert (copied.sentence(), copied.told()) == (error.sentence(), error.told())


def test_what_ends_the_program_is_not_held_up() -> None:
    with pytest.raises(KeyboardInterrupt), boundary():
        raise KeyboardInterrupt
