"""Decode processes: right pixels, and what a hostile frame may cost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from tests.jobs.faulty_worker import CRASHES, EATS, EXITS, FAULTS, HANGS, SOUND
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.pixels import PixelInfo
from viewer.dicom.decoders import FrameJob
from viewer.jobs.pool import DecodePool

JPEG_LS = "1.2.840.10008.1.2.4.80"
SMALL = PixelInfo(4, 6, 1, 8, 8, 7)
CHECKOUT = Path(__file__).resolve().parents[2]


def ramp(rows: int = 64, columns: int = 48) -> np.ndarray:
    return np.arange(rows * columns, dtype=np.uint16).reshape(rows, columns)


def encoded(picture: np.ndarray) -> FrameJob:
    info = PixelInfo(picture.shape[0], picture.shape[1], 1, 16, 16, 15)
    return FrameJob(JPEG_LS, info, imagecodecs.jpegls_encode(picture), is_encapsulated=True)


def faulty(syntax: str) -> FrameJob:
    return FrameJob(syntax, SMALL, bytes(range(24)), is_encapsulated=True)


@pytest.fixture(scope="module")
def pool() -> Iterator[DecodePool]:
    pool = DecodePool(2, deadline_s=1.0, memory_limit=512 * 2**20, module="tests.jobs.faulty_worker")
    yield pool
    pool.close()


def test_pixels_come_back_whole_whatever_their_size(pool: DecodePool) -> None:
    for rows in (64, 300, 5):  # a larger, then a smaller picture in the same memory
        assert np.array_equal(pool.decode(encoded(ramp(rows))), ramp(rows))


def test_what_a_codec_prints_is_not_taken_for_an_answer(pool: DecodePool) -> None:
    assert np.array_equal(pool.decode(faulty(SOUND)), np.arange(24).reshape(4, 6))


@pytest.mark.parametrize(
    ("syntax", "reason"),
    [(EXITS, "exit code 3"), (CRASHES, "stopped"), (FAULTS, "exit code -11"), (HANGS, "too long"), (EATS, "memory")],
    ids=["exits", "crashes", "segmentation fault", "hangs", "eats memory"],
)
def test_a_fault_costs_one_frame(pool: DecodePool, syntax: str, reason: str) -> None:
    if syntax == EATS and not sys.platform.startswith("linux"):
        pytest.skip("memory is limited on Linux only")
    with pytest.raises(ViewerError) as caught:
        pool.decode(faulty(syntax))
    assert reason in caught.value.sentence()
    assert np.array_equal(pool.decode(encoded(ramp())), ramp())


def pids(pool: DecodePool) -> list[int]:
    """Return the ids of its processes."""
    return sorted(process.pid for process in pool._all)


def test_a_process_killed_from_outside_is_replaced(pool: DecodePool) -> None:
    pool.warm()
    pool.decode(encoded(ramp()))
    before = set(pids(pool))
    for pid in before:
        os.kill(pid, signal.SIGTERM)
        if hasattr(os, "waitid"):  # until it is gone, without reaping it
            os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert np.array_equal(pool.decode(encoded(ramp())), ramp())
    assert not before & set(pids(pool))


def test_a_stale_frame_is_not_decoded(pool: DecodePool) -> None:
    class Stale:
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        pool.decode(encoded(ramp()), token=Stale())


def test_a_size_beyond_the_limit_is_refused_before_anything_is_allocated(pool: DecodePool) -> None:
    info = PixelInfo(65535, 65535, 3, 16, 16, 15, photometric="RGB")
    with pytest.raises(ViewerError, match="too large"):
        pool.decode(FrameJob(JPEG_LS, info, b"x", is_encapsulated=True))


def test_a_stream_that_is_larger_than_its_header_says_is_refused(pool: DecodePool) -> None:
    job = encoded(ramp(64))
    other = PixelInfo(32, 48, 1, 16, 16, 15)
    with pytest.raises(ViewerError, match=r"JPEG-LS Lossless.*") as caught:
        pool.decode(FrameJob(JPEG_LS, other, job.data, is_encapsulated=True))
    assert "48 x 64" in caught.value.detail
    assert "48 x 32" in caught.value.detail


def test_many_threads_share_two_processes(pool: DecodePool) -> None:
    pictures = [ramp(20 + n) for n in range(12)]
    got: dict[int, np.ndarray] = {}

    def one(n: int) -> None:
        got[n] = pool.decode(encoded(pictures[n]), priority=n % 3)

    threads = [threading.Thread(target=one, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(np.array_equal(got[n], pictures[n]) for n in range(12))


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="named shared memory is checked on Linux")
def test_nothing_is_left_at_exit_even_after_a_kill() -> None:
    """A program that decodes, loses a process, and ends without closing the pool: no warning, no process, no memory."""
    program = """
import os, signal
from tests.jobs.test_pool import encoded, pids, ramp
from viewer.jobs.pool import DecodePool
pool = DecodePool(2); pool.warm(); pool.decode(encoded(ramp()))
os.kill(pids(pool)[0], signal.SIGKILL)
pool.decode(encoded(ramp()))
print(*pids(pool), flush=True)
"""
    before = set(Path("/dev/shm").iterdir())
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stderr == ""
    assert set(Path("/dev/shm").iterdir()) <= before
    for pid in run.stdout.split():
        state = Path(f"/proc/{pid}/stat")
        assert not state.exists() or state.read_text().split()[2] == "Z" or _ends(int(pid))


def _ends(pid: int) -> bool:
    """Wait, five seconds at most, until the process has seen that its pipe is closed."""
    descriptor = os.pidfd_open(pid)
    import select

    try:
        return bool(select.select([descriptor], [], [], 5.0)[0])
    finally:
        os.close(descriptor)


def test_a_worker_imports_no_gui_toolkit_and_no_parser() -> None:
    program = (
        "import sys, viewer.jobs.worker as w; w.warm(); "
        "print([m for m in ('PySide6', 'pydicom', 'vtkmodules', 'multiprocessing') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
