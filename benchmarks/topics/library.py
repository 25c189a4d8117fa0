"""The library of a large archive: 10,000 studies of 1,000,000 instances, and 100,000 files that have not changed."""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.data import CACHE
from benchmarks.rows import Row, at_most, times_as_long
from viewer.core.records import Entry, Instance, Location, Patient, Series, Study
from viewer.core.remark import Remark
from viewer.jobs.lanes import Never
from viewer.library.library import Library
from viewer.library.query import Surroundings, parse
from viewer.library.rescan import rescan

STUDIES, INSTANCES, SERIES = 10_000, 100, 4
FOLDERS, FILES = 100, 1_000
VERSION = 1
FAMILIES = (
    "Müller",
    "Yamada",
    "García",
    "Okonkwo",
    "Øberg",
    "Nguyễn",
    "Smith",
    "Rossi",
    "Dubois",
    "Kowalski",
    "Haddad",
)
GIVEN = (
    "Anna",
    "Jörg",
    "Tarou",
    "María",
    "Adaeze",
    "Zoë",
    "Minh",
    "John",
    "Giulia",
    "Claire",
    "Piotr",
    "Elena",
    "Omar",
)
KINDS = (
    ("CT", "CT Thorax and abdomen", "CHEST"),
    ("MR", "MR Brain with contrast", "HEAD"),
    ("DX", "Chest PA and lateral", "CHEST"),
    ("US", "US Abdomen", "ABDOMEN"),
    ("PT", "PET/CT whole body", ""),
    ("MG", "Mammography screening", "BREAST"),
)
TYPED = (
    "muller", "yamada mr", "garcia 2014", "okonkwo thorax", "PAT-00123", "A2014", "2019-03", ">2020", "last 5 years",
    "mod:CT chest", "name:oberg", "body:breast", "zzzz", "*ller?an*", "is:starred", "axial 3", "city hospital",
)  # fmt: skip
"""Searches; each is asked letter by letter, as it is typed."""
ROUNDS = 7


def run() -> list[Row]:
    """Measure typing, the first page, the size of the file, and looking again at unchanged folders."""
    path = _archive()
    start = time.perf_counter()
    library = Library(path)
    first = library.page(parse(""))
    opened = time.perf_counter() - start
    assert first.rows
    try:
        typed = _type(library)
        slowest = max(typed, key=lambda text: statistics.median(typed[text]))
        times = sorted(seconds for taken in typed.values() for seconds in taken)
        counted = statistics.median(_timed(lambda: library.count(parse(""))) for _ in range(ROUNDS))
    finally:
        library.close()
    p95 = 1000 * times[int(len(times) * 0.95)]
    size = path.stat().st_size / 1e6
    told = f"{len(times)} searches; slowest in the middle: “{slowest}”"
    return [
        at_most("search while typing, 95th percentile", p95, "ms", 50, note=told),
        Row("search while typing, median", 1000 * statistics.median(times), "ms"),
        Row("counting all studies", 1000 * counted, "ms"),
        at_most("opening the file and its first page", opened, "s", 1),
        at_most("size of the file, 1,000,000 instances", size, "MB", 400),
        *_rescan(),
    ]


def _type(library: Library) -> dict[str, list[float]]:
    with_stars = Surroundings(remarks={row.study_uid: Remark(True, "ask again") for row in library.table(limit=50)})
    taken: dict[str, list[float]] = {}
    for text in TYPED:
        for end in range(1, len(text) + 1):
            part = text[:end]
            taken.setdefault(part, []).append(_timed(lambda part=part: library.page(parse(part, with_stars))))
    return taken


def _timed(call: object) -> float:
    assert callable(call)
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def _archive() -> Path:
    """Return the library, made once through the door that everything takes."""
    folder = CACHE / f"library-{VERSION}"
    if not folder.exists():
        making = CACHE / f"library-{VERSION}.making"
        making.mkdir(parents=True, exist_ok=True)
        library = Library(making / "library.sqlite")
        library.add(_entries())
        library.close()
        making.rename(folder)
    return folder / "library.sqlite"


def _entries() -> Iterator[Entry]:
    chance = random.Random(7)
    for number in range(STUDIES):
        modality, text, part = KINDS[number % len(KINDS)]
        person = number // 2
        family, given = FAMILIES[person * 7 % len(FAMILIES)], GIVEN[person * 5 % len(GIVEN)]
        born = f"{1920 + person % 80}0{1 + person % 9}1{person % 9}"
        patient = Patient(
            f"PAT-{person:06}", f"{family}, {given}", born, "FM"[person % 2], name_groups=(f"{family}^{given}",)
        )
        day = f"{2005 + number % 20}{1 + number * 5 % 12:02}{1 + number * 13 % 28:02}"
        uid = f"1.2.826.0.1.3680043.10.511.3.{chance.randrange(10**20, 10**21)}.{number}"
        study = Study(uid, patient, day, "101500", text, f"A{day}-{number:05}", "City Hospital")
        for index in range(INSTANCES):
            which = 1 + index * SERIES // INSTANCES
            series = Series(f"{uid}.{which}", uid, which, modality, f"axial {which} mm", part)
            place = Location(f"/archive/{day[:4]}/{person:06}/{number}/{which}/IM{index:06}.dcm")
            sop = f"{series.series_uid}.{chance.randrange(10**15, 10**16)}"
            yield Entry(_instance(place, sop, series), series, study)


def _instance(place: Location, uid: str, series: Series) -> Instance:
    kind, syntax = "1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.1.2.1"
    return Instance(place, uid, kind, syntax, series.study_uid, series.series_uid, series.modality)


def _rescan() -> list[Row]:
    folder = CACHE / f"unchanged-{VERSION}"
    for number in range(FOLDERS):
        (folder / f"{number:03}").mkdir(parents=True, exist_ok=True)
        for file in range(FILES):
            (folder / f"{number:03}" / f"IM{file:04}.dcm").touch()
    path = CACHE / f"unchanged-{os.getpid()}.sqlite"
    library = Library(path)
    try:
        library.add(_unchanged(folder))
        first = _timed(lambda: rescan(library, "1.2.3", Never()))
        ours, peers = [], []
        for _ in range(ROUNDS):
            peers.append(_timed(lambda: _walk(folder)))
            ours.append(_timed(lambda: rescan(library, "1.2.3", Never())))
    finally:
        library.close()
        path.unlink()
    ours_s, peer = statistics.median(ours), statistics.median(peers)
    name, walk = "re-scan of 100,000 unchanged files", "os.scandir walk with stat"
    return [
        times_as_long(name, ours_s, "s", walk, peer, 1.5),
        Row("the first one, which compares each file", first, "s", walk, peer),
    ]


def _unchanged(folder: Path) -> Iterator[Entry]:
    study = Study("1.2.3", Patient("1", "Doe, Jane", "19700101"), "20240101")
    for number in range(FOLDERS):
        series = Series(f"1.2.3.{number}", "1.2.3", number, "CT")
        for file in range(FILES):
            place = Location(str(folder / f"{number:03}" / f"IM{file:04}.dcm"))
            yield Entry(_instance(place, f"{series.series_uid}.{file}", series), series, study)


def _walk(folder: str | Path) -> int:
    count = 0
    with os.scandir(folder) as entries:
        for entry in entries:
            count += _walk(entry.path) if entry.is_dir() else bool(entry.stat())
    return count
