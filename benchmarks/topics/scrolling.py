"""Scrolling compressed pictures: how many a second, and whether the latest one always comes first."""

from __future__ import annotations

import multiprocessing
import statistics
import threading
import time
from typing import Any

from benchmarks import data
from benchmarks.rows import Row, at_most, times_faster

BUDGET = 2**30
WHEEL_S = 0.004


def run() -> list[Row]:
    """Scroll slice by slice as fast as pictures come, then faster than they can be decoded."""
    rates: dict[str, list[float]] = {"one core": [], "scroll": [], "pydicom": [], "plain": []}
    late: list[float] = []
    stale: list[int] = []
    for _ in range(5):
        rates["one core"].append(_one_core())
        rates["scroll"].append(_scroll())
        rates["pydicom"].append(_pydicom())
        rates["plain"].append(_two_processes())
        delay, count = _fling()
        late.append(delay)
        stale.append(count)
    one, both, peer, plain = (statistics.median(rates[name]) for name in ("one core", "scroll", "pydicom", "plain"))
    frame = 1000 / one
    rate = "ms a frame"
    return [
        times_faster(
            "scrolling JPEG 2000, two cores",
            1000 / both,
            rate,
            "decoding in one process",
            frame,
            1.7,
            f"{both:.0f} pictures a second, {one:.0f} on one core",
        ),
        Row("", 1000 / both, rate, "pydicom with pylibjpeg, one process", 1000 / peer),
        Row("", 1000 / both, rate, "two bare processes: all that the machine gives now", 1000 / plain),
        at_most(
            "fling of 60 wheel steps: last picture after",
            statistics.median(late),
            "ms",
            round(2.5 * frame, 1),
            note="the limit is 2.5 x the time of decoding one: one that is under way, then the latest",
        ),
        at_most(
            "fling: decodes begun for pictures passed by",
            statistics.median(stale),
            "frames",
            0,
            note="of those that were still waiting when a newer one was wanted",
        ),
    ]


def _stack() -> Any:
    from viewer.core.records import Location
    from viewer.dicom import header, stacking

    folder = data.ct60("jpeg2000")
    return stacking.build(header.read(Location(str(path))) for path in folder.iterdir())[0].stacks[0]


def _one_core() -> float:
    """Return pictures a second of a plain loop in this process."""
    from viewer.dicom import pixels

    stack = _stack()
    pixels.load(stack.items[0].instance)
    start = time.perf_counter()
    for item in stack.items:
        pixels.load(item.instance)
    return len(stack.items) / (time.perf_counter() - start)


def _decoded(path: str) -> int:
    from viewer.core.records import Location
    from viewer.dicom import header, pixels

    return pixels.load(header.read(Location(path)).instance).nbytes


def _two_processes() -> float:
    """Return pictures a second of two processes that do nothing but decode, each its half."""
    paths = [str(path) for path in sorted(data.ct60("jpeg2000").iterdir())]
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        pool.map(_decoded, paths[:2], chunksize=1)
        start = time.perf_counter()
        pool.map(_decoded, paths, chunksize=len(paths) // 2)
        return len(paths) / (time.perf_counter() - start)


def _pydicom() -> float:
    import pydicom

    paths = sorted(data.ct60("jpeg2000").iterdir())[:20]
    start = time.perf_counter()
    for path in paths:
        assert pydicom.dcmread(path).pixel_array.any()
    return len(paths) / (time.perf_counter() - start)


def _services() -> tuple[Any, Any, Any]:
    from viewer.jobs.frames import Frames
    from viewer.jobs.lanes import Lanes
    from viewer.jobs.pool import DecodePool

    pool = DecodePool(2)
    pool.warm()
    lanes = Lanes(lambda call: call(), 4)
    return pool, lanes, Frames(lanes, pool, BUDGET)


def _scroll() -> float:
    """Return pictures a second when each next slice is asked for as soon as the last one is there."""
    from viewer.jobs.lanes import Priority

    stack = _stack()
    pool, lanes, frames = _services()
    # The processes have imported their codecs before the first picture, as in the program.
    warm = [threading.Thread(target=frames.load, args=(item,)) for item in stack.items[-2:]]
    for thread in warm:
        thread.start()
    for thread in warm:
        thread.join()
    there = threading.Event()
    start = time.perf_counter()
    for index, item in enumerate(stack.items[:-2]):
        if frames.get(item) is None:
            there.clear()
            frames.request(item, "viewport", Priority.VISIBLE, lambda *_: there.set())
            frames.prefetch(stack, index, 1)  # as viewports do: with the wish, so that all processes have work
            assert there.wait(10)
        frames.prefetch(stack, index, 1)
    seconds = time.perf_counter() - start
    lanes.close()
    pool.close()
    return (len(stack.items) - 2) / seconds


def _fling() -> tuple[float, int]:
    """Ask for a new slice every 4 ms, five times faster than they are decoded.

    Return the milliseconds from the last wish to its picture, and how many pictures were begun after a newer wish.
    """
    from viewer.dicom import pixels
    from viewer.jobs.decode_process import DecodeProcess
    from viewer.jobs.lanes import Priority

    stack = _stack()
    numbers = {pixels.frame_job(item.instance).data: index for index, item in enumerate(stack.items)}
    pool, lanes, frames = _services()
    frames.load(stack.items[0])
    wanted, passed_by = 0, 0
    decode = DecodeProcess.decode

    def watched(process: Any, job: Any, seconds: float) -> Any:
        nonlocal passed_by
        passed_by += numbers[job.data] < wanted
        return decode(process, job, seconds)

    DecodeProcess.decode = watched  # type: ignore[method-assign]
    there = threading.Event()
    asked = 0.0
    for wanted in range(1, len(stack.items)):
        asked = time.perf_counter()
        is_last = wanted == len(stack.items) - 1
        if wanted > 1:
            frames.stop_prefetch("prefetch")  # as viewports do while older wishes are open
        frames.request(
            stack.items[wanted], "viewport", Priority.VISIBLE, lambda *_, is_last=is_last: is_last and there.set()
        )
        if wanted == 1:
            frames.prefetch(stack, wanted, 1)
        if not is_last:
            time.sleep(WHEEL_S)
    assert there.wait(10)
    delay = 1000 * (time.perf_counter() - asked)
    DecodeProcess.decode = decode  # type: ignore[method-assign]
    lanes.close()
    pool.close()
    return delay, passed_by
