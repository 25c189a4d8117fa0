"""The study library: what it finds, keeps and forgets."""

import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.core.errors import Cancelled, ViewerError
from viewer.core.records import Location
from viewer.library.copies import import_copy
from viewer.library.library import Library
from viewer.library.rescan import rescan

ROOT = Path(__file__).resolve().parents[2]


def uids(library, text):
    return [row.study_uid for row in library.search(text)]


def test_what_was_added_is_there_after_a_restart(tmp_path, entries):
    path = tmp_path / "library.sqlite"
    first = Library(path)
    first.add([*entries(1, 3), *entries(1, 2, series=2, modality="MR"), *entries(2, 1)])
    first.close()
    second = Library(path)
    newest = second.search("ACC1")[0]
    assert (newest.study_uid, newest.patient_name, newest.date) == ("1.2.1", "Doe, Jane", "20240131")
    assert (newest.modalities, newest.series_count, newest.instance_count) == (("CT", "MR"), 2, 5)
    assert [len(second.series_locations(f"1.2.1.{number}")) for number in (1, 2)] == [3, 2]
    assert second.locations("1.2.2") == [Location("/disc/2/0.dcm")]
    second.close()


def test_adding_twice_changes_nothing(library, entries):
    library.add(entries(1, 3))
    library.add(entries(1, 3))
    assert [row.instance_count for row in library.search()] == [3]


def test_every_word_is_sought_everywhere_whatever_case_and_accent(library, entries):
    library.add(entries(1, name="Øberg, Zoë", text="Schädel nativ", date="20240131"))
    library.add(entries(2, name="Strauß, Max", text="100%_sure", modality="MR"))
    for text in ("oberg", "ZOE ØBERG", "schadel", "2024-01-31 zoe", "31.01.2024 berg", "id1", "acc1 ct", "Øberg^Zoë"):
        assert uids(library, text)[-1:] == ["1.2.1"], text
    assert uids(library, "STRAUSS mr") == ["1.2.2"]
    assert uids(library, "zoe mr") == []


def test_wildcards_and_quotes_of_sql_are_letters(library, entries):
    library.add(entries(1, text="plain"))
    library.add(entries(2, text="100%_sure o'clock"))
    assert uids(library, "%_") == ["1.2.2"]
    assert uids(library, "'clock") == ["1.2.2"]
    assert uids(library, "' OR 1=1 --") == []
    assert uids(library, "' OR *") == []


def test_newest_first_and_no_more_than_asked(library, entries):
    for study, date in ((1, "20200101"), (2, "20240101"), (3, "20220101")):
        library.add(entries(study, 1, date=date))
    assert uids(library, "") == ["1.2.2", "1.2.3", "1.2.1"]
    assert len(library.search(limit=2)) == 2


def test_missing_files_are_marked_and_found_again(library, entries, tmp_path):
    (tmp_path / "1").mkdir()
    files = [tmp_path / "1" / f"{i}.dcm" for i in range(3)]
    for file in files:
        file.write_bytes(b"x")
    library.add(entries(1, 3, folder=str(tmp_path)))
    assert library.check("1.2.1") == 0
    files[1].unlink()
    assert library.check("1.2.1") == 1
    (row,) = library.search()
    assert (row.is_missing, row.missing_count, row.instance_count) == (True, 1, 3)
    files[1].write_bytes(b"x")
    assert library.check("1.2.1") == 0
    assert not library.search()[0].is_missing
    assert library.check("9.9") == 0


def test_a_copy_elsewhere_stands_in_for_a_missing_file(library, entries, tmp_path):
    (tmp_path / "1").mkdir()
    (tmp_path / "1" / "0.dcm").write_bytes(b"x")
    library.add(entries(1, 1, folder=str(tmp_path)))
    library.add(entries(1, 1, folder=str(tmp_path / "disc")))
    assert library.check("1.2.1") == 0
    assert library.locations("1.2.1") == [Location(str(tmp_path / "1" / "0.dcm"))]
    assert library.search()[0].instance_count == 1


def test_removing_leaves_no_name_behind(tmp_path, entries):
    path = tmp_path / "library.sqlite"
    library = Library(path)
    library.add(entries(1, 50, name="Zqxcanary, Jane", folder="/zqxcanary"))
    library.add(entries(2, 1))
    library.remove("1.2.1")
    assert uids(library, "") == ["1.2.2"]
    assert not any(b"canary" in file.read_bytes().lower() for file in tmp_path.glob("library*"))
    library.close()


def test_a_hidden_study_is_out_of_the_list_and_comes_back_whole(tmp_path, entries):
    path = tmp_path / "library.sqlite"
    library = Library(path)
    library.add([*entries(1, 2), *entries(2)])
    before = library.search()
    library.hide("1.2.1", "run")
    assert uids(library, "") == ["1.2.2"]
    assert library.locations("1.2.1") == []
    library.close()
    library = Library(path)  # it is on the disk
    assert uids(library, "") == ["1.2.2"]
    library.unhide("1.2.1")
    assert library.search() == before
    assert len(library.locations("1.2.1")) == 2
    library.close()


def test_what_no_run_can_bring_back_is_deleted_without_a_trace(tmp_path, entries):
    path = tmp_path / "library.sqlite"
    library = Library(path)
    library.add([*entries(1, 50, name="Zqxcanary, Jane", folder="/zqxcanary"), *entries(2), *entries(3)])
    for uid, run in (("1.2.1", "dead"), ("1.2.2", "alive")):
        library.hide(uid, run)
    assert library.purge(living=["alive"]) == ["1.2.1"]
    library.unhide("1.2.2")
    library.unhide("1.2.1")
    assert set(uids(library, "")) == {"1.2.2", "1.2.3"}
    assert not any(b"canary" in file.read_bytes().lower() for file in tmp_path.glob("library*"))
    library.close()


def test_a_hidden_study_that_is_added_again_is_in_the_list(library, entries):
    library.add(entries(1))
    library.hide("1.2.1", "run")
    library.add(entries(1))
    assert uids(library, "") == ["1.2.1"]
    assert library.purge() == []


def test_copies_of_a_hidden_study_stay_until_it_is_deleted(library, discs):
    import_copy(library, discs, library.copies, Watched())
    library.hide("1.2.1", "run")
    assert len(list(library.copies.iterdir())) == 3
    library.purge()
    assert list(library.copies.iterdir()) == []


def test_a_damaged_library_begins_anew(tmp_path, entries):
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"no database at all" * 1000)
    library = Library(path)
    assert library.notes
    library.add(entries(1))
    assert uids(library, "") == ["1.2.1"]
    library.close()


def test_damage_that_shows_later_is_told_and_mended(tmp_path, entries):
    path = tmp_path / "library.sqlite"
    library = Library(path)
    library.add(entries(1, 5000))
    library.close()
    with path.open("r+b") as file:
        file.seek(4096 * 8)
        file.write(os.urandom(path.stat().st_size - 4096 * 8))
    library = Library(path)
    with pytest.raises(ViewerError, match="begun anew"):
        library.locations("1.2.1")
    library.add(entries(3))
    assert uids(library, "") == ["1.2.3"]
    library.close()


def test_a_newer_library_is_left_alone(tmp_path):
    path = tmp_path / "library.sqlite"
    Library(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ViewerError, match="newer version"):
        Library(path)
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_nobody_else_reads_it(library):
    assert library.path.stat().st_mode & 0o077 == 0


CHILD = """
import sys
from pathlib import Path
sys.path[:0] = [{root!r}, {here!r}]
from conftest import made
from viewer.library.library import Library
library = Library(Path(sys.argv[1]))
first, step, end = map(int, sys.argv[2:5])
for study in range(first, end, step):
    library.add(made(study, 20))
    print(study, flush=True)
"""


def child(path, *numbers):
    code = CHILD.format(root=str(ROOT), here=str(Path(__file__).parent))
    return subprocess.Popen(
        [sys.executable, "-c", code, str(path), *map(str, numbers)], stdout=subprocess.PIPE, text=True
    )


def test_a_kill_while_adding_loses_nothing_acknowledged(tmp_path):
    path = tmp_path / "library.sqlite"
    process = child(path, 0, 1, 100000)
    told = [int(process.stdout.readline()) for _ in range(15)]
    process.kill()
    told += [int(line) for line in process.stdout.read().split("\n") if line.strip()]
    process.wait()
    process.stdout.close()
    library = Library(path)
    counts = {row.study_uid: row.instance_count for row in library.search(limit=100000)}
    assert not library.notes
    assert {f"1.2.{study}" for study in told} <= set(counts)
    assert set(counts.values()) == {20}
    library.close()


def test_two_processes_add_at_once(tmp_path):
    path = tmp_path / "library.sqlite"
    both = [child(path, first, 2, 60) for first in (0, 1)]
    for process in both:
        process.communicate()
    assert [process.returncode for process in both] == [0, 0]
    library = Library(path)
    assert [row.instance_count for row in library.search()] == [20] * 60
    library.close()


class Watched:
    def __init__(self, after=None):
        self.steps, self.after = [], after

    def is_cancelled(self):
        return self.after is not None and len(self.steps) >= self.after

    def progress(self, done, total):
        self.steps.append((done, total))


@pytest.fixture
def discs(tmp_path, entries):
    (tmp_path / "disc" / "1").mkdir(parents=True)
    for i in range(3):
        (tmp_path / "disc" / "1" / f"{i}.dcm").write_bytes(b"\0" * 128 + b"DICM" + bytes([i]) * 1000)
    return entries(1, 3, folder=str(tmp_path / "disc"))


def test_copies_are_whole_nameless_and_go_with_their_study(library, discs):
    job = Watched()
    assert import_copy(library, discs, library.copies, job) == 3
    assert job.steps == [(1, 3), (2, 3), (3, 3)]
    copies = [Path(location.path) for location in library.locations("1.2.1")]
    originals = [Path(entry.instance.location.path) for entry in discs]
    assert sorted(p.read_bytes() for p in copies) == sorted(p.read_bytes() for p in originals)
    assert all(p.parent == library.copies and "1.2" not in p.name for p in copies)
    import_copy(library, discs, library.copies, Watched())
    assert len(list(library.copies.iterdir())) == 3
    library.remove("1.2.1")
    assert list(library.copies.iterdir()) == []
    assert all(p.exists() for p in originals)


def test_two_files_of_one_uid_are_both_kept(library, discs):
    uid = discs[0].instance.sop_instance_uid
    twins = [discs[0], replace(discs[1], instance=replace(discs[1].instance, sop_instance_uid=uid))]
    import_copy(library, twins, library.copies, Watched())
    assert len({p.read_bytes() for p in library.copies.iterdir()}) == 2


def test_a_cancelled_copy_keeps_what_is_whole(library, discs):
    with pytest.raises(Cancelled):
        import_copy(library, discs, library.copies, Watched(after=2))
    assert library.search()[0].instance_count == len(list(library.copies.iterdir())) == 2


def test_rescan_reads_only_what_is_new_and_marks_what_is_gone(library, discs, entries, tmp_path):
    library.add(discs[:2])
    everything = {entry.instance.location: entry for entry in discs}
    other = tmp_path / "disc" / "1" / "other.dcm"
    other.write_bytes(b"x")
    everything[Location(str(other))] = entries(2, 1)[0]
    (tmp_path / "disc" / "1" / "notes.txt").write_text("no picture")
    Path(discs[0].instance.location.path).unlink()
    read = []

    def reading(location):
        read.append(Path(location.path).name)
        if location not in everything:
            raise ViewerError("not DICOM")
        return everything[location]

    assert rescan(library, "1.2.1", Watched(), reading) == 1
    assert read == ["2.dcm", "notes.txt", "other.dcm"]
    (row,) = library.search()
    assert (row.study_uid, row.instance_count, row.missing_count) == ("1.2.1", 3, 1)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps an open file")
def test_an_index_that_is_deleted_while_it_is_used_begins_anew(tmp_path, entries):
    path = tmp_path / "library.sqlite"
    library = Library(path)
    library.add(entries(1))
    for file in tmp_path.glob("library*"):
        file.unlink()
    assert uids(library, "") == []
    library.add(entries(2))
    library.close()
    again = Library(path)
    assert uids(again, "") == ["1.2.2"]
    again.close()


def test_two_windows_on_one_home_see_what_the_other_adds_and_opens(tmp_path, entries):
    one, other = Library(tmp_path / "library.sqlite"), Library(tmp_path / "library.sqlite")
    one.add(entries(1))
    assert uids(other, "") == ["1.2.1"]
    other.mark_opened(["1.2.1"], 5)
    assert one.search()[0].opened == 5
    other.hide("1.2.1", "run")
    assert uids(one, "") == []
    one.close()
    other.close()


def test_texts_of_ten_thousand_letters_that_turn_around_are_found_and_sorted(library, entries):
    long = "x" * 10_000 + "\u202eevil"
    (entry,) = entries(1, 1, name=long, text=long)
    library.add([replace(entry, series=replace(entry.series, description=long, body_part=long))])
    (row,) = library.search("evil")
    assert row.patient_name == long
    assert len(row.body_parts) <= 4_000


def test_unchanged_folders_are_not_read_again_and_changed_ones_are(library, discs, entries):
    folder = Path(discs[0].instance.location.path).parent
    (folder / "other.txt").write_text("no picture")
    library.add(discs)
    read = []

    def reading(location):
        read.append(Path(location.path).name)
        raise ViewerError("not DICOM")

    for _ in range(3):
        assert rescan(library, "1.2.1", Watched(), reading) == 0
    assert read == ["other.txt"]
    os.utime(folder / "1.dcm", ns=(1, 1_000_000_007))
    assert rescan(library, "1.2.1", Watched(), reading) == 0
    assert read == ["other.txt", "1.dcm", "other.txt"]
    moved = folder / "2.dcm"
    aside = moved.rename(folder.parent / "aside")
    assert rescan(library, "1.2.1", Watched(), reading) == 1
    aside.rename(moved)
    assert rescan(library, "1.2.1", Watched(), reading) == 0


def test_the_size_of_a_study_is_that_of_its_files_each_once(library, discs):
    library.add(discs)
    library.add(discs)
    assert library.search()[0].size == sum(Path(entry.instance.location.path).stat().st_size for entry in discs)
    inside = [replace(e, instance=replace(e.instance, location=Location("/x.zip", "a"))) for e in discs]
    library.remove("1.2.1")
    library.add(inside)
    assert library.search()[0].size == 0
