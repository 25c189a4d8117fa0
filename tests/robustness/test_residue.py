"""A patient who was looked at, measured, exported, and removed, leaves nothing behind (CWE-532, CWE-359)."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.actions.made import series
from viewer.core import atomic
from viewer.state.home import Home
from viewer.state.settings import Settings

CHECKOUT = Path(__file__).resolve().parents[2]
CANARIES = ("Kanarienvogel", "CANARY77401", "ACC90210X", "19230411", "Sittichklinik", "Ordnerkanarie")
IDENTITY = {
    "PatientName": "Kanarienvogel^Zita",
    "PatientID": "CANARY77401",
    "AccessionNumber": "ACC90210X",
    "PatientBirthDate": "19230411",
    "InstitutionName": "Sittichklinik",
}
STUDY = "1.2.3.77401"
LONGEST_S = 120
WAITING = ["wait"] * 2000


class Place:
    """A home, a user's folders and a temporary folder of their own, and exports; the study lies beside them."""

    def __init__(self, folder: Path) -> None:
        self.study = series(folder / "disc" / "Ordnerkanarie", 8, study=STUDY, **IDENTITY)
        self.user = folder / "user"
        self.home = self.user / "hounsfield"
        self.exports = self.user / "exports"
        for name in ("tmp", "config", "cache", "data", "exports"):
            (self.user / name).mkdir(parents=True)
        self._script = folder / "story"

    def start(self, *lines: str) -> subprocess.Popen[str]:
        """Start the program, without a screen, on a story."""
        self._script.write_text("\n".join(lines), encoding="utf-8")
        variables = {
            "HOME": self.user, "TMPDIR": self.user / "tmp", "XDG_CONFIG_HOME": self.user / "config",
            "XDG_CACHE_HOME": self.user / "cache", "XDG_DATA_HOME": self.user / "data", "PYTHONPATH": CHECKOUT,
        }  # fmt: skip
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", **{name: str(at) for name, at in variables.items()})
        command = [sys.executable, "-m", "viewer", "play", "--home", str(self.home), str(self._script)]
        return subprocess.Popen(
            command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def play(self, *lines: str) -> str:
        """Play a story to its end; return what it printed."""
        process = self.start(*lines)
        out, err = process.communicate(timeout=LONGEST_S)
        assert process.returncode == 0, err
        return out + err


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def views(data: bytes) -> Iterator[bytes]:
    """Yield bytes as they are, and what zlib streams within them hold, PNG text and pictures among it."""
    yield data
    for found in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        decoder = zlib.decompressobj()
        try:
            inflated = decoder.decompress(data[found.start() :], 1 << 22)
        except zlib.error:
            continue
        if inflated:
            yield inflated


def hits(folder: Path) -> list[str]:
    """Return where below a folder a canary is: in a name, or in a file, as UTF-8 or UTF-16, zlib streams inflated."""
    words = [word.encode(code) for word in CANARIES for code in ("utf-8", "utf-16-le", "utf-16-be")]
    found = []
    for path in folder.rglob("*"):
        if any(word in path.name for word in CANARIES):
            found.append(f"{path.relative_to(folder)} is named so")
        if path.is_file() and path.stat().st_size < 1 << 28:
            texts = list(views(path.read_bytes()))
            found += [f"{path.relative_to(folder)}: {word!r}" for word in words if any(word in text for text in texts)]
    return found


def everything(place: Place) -> tuple[str, ...]:
    """Return the lines of a story that uses what there is, and lastly removes the study."""
    out = place.exports
    return (
        f'open "{place.study}"',
        "wait",
        "annotation.add length 1,1 20,5",
        "annotation.add ellipse 5,5 20,20",
        "window.preset bone",
        "series-doctor",
        "panel.page tags",
        "panel.page measurements",
        "view.overlay_text",
        "view.overlay_text full",
        "cine.toggle",
        "cine.toggle",
        f'export.picture "{out}/a.png"',
        "wait",
        f'export.picture "{out}/a.tiff"',
        "wait",
        f'export.movie "{out}/a.mp4" sweep',
        "wait",
        "layout mpr",
        "wait",
        "layout 3d",
        "wait",
        "layout 1x1",
        "library.add",
        "wait",
        f"library.rescan {STUDY}",
        "wait",
        "display.test_pattern",
        "wait",
    )


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" + zlib.compress(b"1923041119230411"))
    (tmp_path / "b").write_bytes("Kanarienvogel".encode("utf-16-le"))
    (tmp_path / "Ordnerkanarie").mkdir()
    assert len(hits(tmp_path)) == 3


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="the user's folders are set by variables of Unix")
def test_nothing_is_left_of_a_patient_who_was_removed(place: Place) -> None:
    printed = place.play(*everything(place), f"library.remove {STUDY}", "wait", "study.close", "wait", "quit")
    assert not [word for word in CANARIES if word in printed]
    assert {path.name for path in place.exports.iterdir()} == {"a.png", "a.tiff", "a.mp4"}
    assert hits(place.user) == []
    assert not list(place.home.rglob("*-wal"))


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="the user's folders are set by variables of Unix")
def test_nothing_is_left_after_a_kill_and_a_new_start(place: Place) -> None:
    mark = place.exports / "mark.png"
    process = place.start(*everything(place), f'export.picture "{mark}"', "wait", *["wait"] * 2000)
    deadline = time.monotonic() + LONGEST_S
    while not mark.exists() and time.monotonic() < deadline:
        with suppress(subprocess.TimeoutExpired):
            pytest.fail(f"the program ended by itself: {process.wait(0.05)}")
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert hits(place.home)  # it is in the library
    unfinished = place.home / "studies" / f".{process.pid}-0123456789abcdef.part.dcm"
    unfinished.write_bytes(b"Kanarienvogel")
    assert place.home.stat().st_mode & 0o777 == 0o700
    for path in place.home.rglob("*"):
        if path.is_file() and path != unfinished and "patterns" not in path.parts:  # those are of no patient
            assert path.stat().st_mode & 0o077 == 0, path
    place.play("wait", f"library.remove {STUDY}", "wait", "quit")
    assert not unfinished.exists()
    assert hits(place.user) == []


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="the user's folders are set by variables of Unix")
def test_what_was_removed_before_a_kill_is_gone_with_the_next_start(place: Place) -> None:
    removed, mark = f"library.remove {STUDY}", place.exports / "mark.png"
    opened = (f'open "{place.study}"', "wait", "library.add", "wait")
    process = place.start(*opened, removed, "wait", f'screenshot "{mark}"', *WAITING)
    deadline = time.monotonic() + LONGEST_S
    while not mark.exists() and time.monotonic() < deadline:
        with suppress(subprocess.TimeoutExpired):
            pytest.fail(f"the program ended by itself: {process.wait(0.05)}")
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert hits(place.home)  # undo could have brought it back
    mark.unlink()
    place.play("wait", "quit")
    assert hits(place.user) == []


def test_unfinished_files_of_processes_that_run_are_left(tmp_path: Path) -> None:
    mine = tmp_path / f".{os.getpid()}-0123456789abcdef.part.json"
    other = tmp_path / ".x-0123456789abcdef.part"
    for path in (mine, other):
        path.write_bytes(b"x")
    assert atomic.sweep(tmp_path) == 0
    assert mine.exists()
    assert atomic.sweep(tmp_path / "none") == 0


def test_removing_a_study_forgets_the_inputs_that_hold_it(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    (tmp_path / "disc").mkdir()
    settings.remember([str(tmp_path / "other")])
    settings.remember([str(tmp_path / "disc")])
    settings.forget([str(tmp_path / "disc" / "a" / "1.dcm")])
    settings.flush()
    assert settings.recent == (str(tmp_path / "other"),)
    assert settings.get("last_folder") == ""
    assert "disc" not in (tmp_path / "settings.json").read_text()


def test_forgetting_recent_inputs_deletes_damaged_settings_that_name_them(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"recent": ["Ordnerkanarie"', encoding="utf-8")
    settings = Settings(tmp_path / "settings.json")
    assert hits(tmp_path)
    settings.forget_recent()
    settings.flush()
    assert hits(tmp_path) == []


def test_what_qt_dialogs_remember_lies_in_the_home_and_is_swept(
    qtbot: QtBot, tmp_path: Path, own_home: Path, qapp: QApplication
) -> None:
    home = Home.find(own_home)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(home.qt))
    folder = tmp_path / "Ordnerkanarie"
    folder.mkdir()
    dialog = QFileDialog(None, "Open", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.done(1)
    dialog.deleteLater()
    del dialog
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    home.sweep()
    assert not home.qt.exists()
    assert hits(own_home) == []


def test_deleted_rows_are_overwritten(tmp_path: Path) -> None:
    from viewer.core import database

    path = tmp_path / "a.sqlite"
    connection = database.connect(path, [lambda c: c.execute("CREATE TABLE t (x TEXT)") and None], is_durable=False)
    assert connection.execute("PRAGMA secure_delete").fetchone() == (1,)
    connection.execute("INSERT INTO t VALUES (?)", ("Kanarienvogel" * 500,))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert hits(tmp_path)
    connection.execute("DELETE FROM t")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    assert hits(tmp_path) == []
    assert sqlite3.connect(path).execute("SELECT count(*) FROM t").fetchone() == (0,)
