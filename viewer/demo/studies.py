"""Write the demo studies into a folder: whole files, resumable, the same bytes in every run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from importlib import import_module
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from viewer.core.errors import ViewerError
from viewer.demo.writer import DemoFile, encode, write_whole

RECIPE = "1"  # raise it when a study's pictures change: what is there is then written again
MARKER = ".{}.hounsfield-demo"  # beside the study's folder, which holds DICOM only

# name of a study's folder: "module:function" that yields its files
STUDIES: dict[str, str] = {
    "ct": "viewer.demo.torso_ct:torso_ct_files",
    "pet": "viewer.demo.torso_pet:torso_pet_files",
    "dx": "viewer.demo.chest_dx:chest_dx_files",
    "us": "viewer.demo.ultrasound:ultrasound_files",
    "mr": "viewer.demo.brain_mr:brain_mr_files",
    "cardiac": "viewer.demo.cardiac_mr:cardiac_mr_files",
    "mg": "viewer.demo.mammography:mammography_files",
    "prior": "viewer.demo.chest_ct_prior:chest_ct_prior_files",
}
# the longest first, so that no process waits at the end
_ORDER = ("dx", "pet", "us", "ct", "prior", "mg", "mr", "cardiac")
_PART = 10
_WHOLE = {"pet"}  # made as one volume: shared out, each process would make it again


def write_demo(
    folder: Path,
    progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    names: Sequence[str] | None = None,
    processes: int | None = None,
) -> list[Path]:
    """Write the demo studies, all or those named, and return the folders that are complete.

    Each study gets the folder of its name in STUDIES. Files that an earlier run has finished are kept, so that a
    second call is instant and a cancelled one is taken up again. `progress` gets (files done, files in all) in the
    calling thread; when `is_cancelled` says so the work stops soon, and only complete studies are returned.
    More than one process (by default as many as cores, at most four) is started only for many missing files.
    Raise ViewerError for an unknown name, and where the folder cannot be written.
    """
    chosen = list(names) if names is not None else list(STUDIES)
    if unknown := [name for name in chosen if name not in STUDIES]:
        raise ViewerError(
            f"There is no demo study named {unknown[0]}", hint=f"the demo studies are {', '.join(STUDIES)}"
        )
    try:
        return _write(folder, chosen, progress, is_cancelled or (lambda: False), processes)
    except OSError as error:
        raise ViewerError(
            "The demo studies could not be written",
            error.strerror or type(error).__name__,
            "free some space (the demo takes 280 MB), or choose another folder",
        ) from error


def study_files(name: str) -> Iterator[DemoFile]:
    """Yield the files of one study, not yet made."""
    module, function = STUDIES[name].split(":")
    yield from getattr(import_module(module), function)()


def _write(
    folder: Path,
    names: Sequence[str],
    progress: Callable[[int, int], None] | None,
    is_cancelled: Callable[[], bool],
    processes: int | None,
) -> list[Path]:
    missing: dict[str, list[str]] = {}
    total = done = 0
    for name in names:
        wanted = [file.name for file in study_files(name)]
        missing[name] = _missing(folder / name, wanted)
        total += len(wanted)
        done += len(wanted) - len(missing[name])
    todo = [
        (name, part)
        for name in _ORDER
        if name in missing
        for part in _parts(missing[name], 10_000 if name in _WHOLE else _PART)
    ]
    if progress:
        progress(done, total)
    for count in _work(folder, todo, is_cancelled, processes):
        done += count
        if progress:
            progress(done, total)
    complete = []
    for name in names:
        if not missing[name] or all((folder / name / file).is_file() for file in missing[name]):
            _mark(folder / name, "finished")
            complete.append(folder / name)
    return complete


def _missing(target: Path, wanted: Sequence[str]) -> list[str]:
    """Return the files to write; those of another recipe count as missing."""
    marker = marker_of(target)
    if not marker.is_file() or marker.read_text("utf-8").split()[:1] != [RECIPE]:
        if marker.is_file():
            shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True, exist_ok=True)
        _mark(target, "started")
        return list(wanted)
    there = {entry.name for entry in os.scandir(target) if entry.stat().st_size}
    return [name for name in wanted if name not in there]


def marker_of(target: Path) -> Path:
    """Return the file that tells how far a study's folder is."""
    return target.with_name(MARKER.format(target.name))


def _mark(target: Path, state: str) -> None:
    marker, words = marker_of(target), f"{RECIPE} {state}\n"
    if not marker.is_file() or marker.read_text("utf-8") != words:
        write_whole(marker, words.encode())


def _parts(files: Sequence[str], size: int) -> Iterator[list[str]]:
    rest = iter(files)
    while part := list(islice(rest, size)):
        yield part


def _work(
    folder: Path, todo: Sequence[tuple[str, list[str]]], is_cancelled: Callable[[], bool], processes: int | None
) -> Iterator[int]:
    """Write parts and yield how many files each had, in this process or, where it pays, in several."""
    count = processes or min(os.cpu_count() or 1, 4)
    if count == 1 or len(todo) < 4:
        for name, files in todo:
            if is_cancelled():
                return
            yield _write_part(folder / name, name, files)
        return
    waiting = iter(todo)
    with ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_settle) as pool:
        running: set[Future[int]] = set()
        while True:
            if not is_cancelled():  # a short queue, so that a cancel is soon obeyed
                for name, files in islice(waiting, 2 * count - len(running)):
                    running.add(pool.submit(_write_part, folder / name, name, files))
            if not running:
                return
            finished, running = wait(running, timeout=0.25)
            for future in finished:
                yield future.result()


def _settle() -> None:
    """Keep a worker process to one core."""
    cv2 = import_module("cv2")
    cv2.setNumThreads(1)


def _write_part(target: Path, name: str, files: Sequence[str]) -> int:
    wanted = set(files)
    for file in study_files(name):
        if file.name in wanted:
            write_whole(target / file.name, encode(file.build()))
    return len(files)
