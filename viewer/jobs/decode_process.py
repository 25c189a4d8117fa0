"""One decode process as its parent sees it: start, ask, read the answer, stop."""

from __future__ import annotations

import json
import mmap
import os
import pickle
import secrets
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core import budget
from viewer.core.errors import ViewerError
from viewer.dicom.decoders import FrameJob
from viewer.jobs.worker import LENGTH, attach

Array = NDArray[Any]

ROOT = Path(__file__).resolve().parents[2]
WORKER_FLAG = "--decode-worker"
KEPT_BYTES = 64 * 2**20
ENDING_S = 0.25
LONGEST_ANSWER = 64 * 1024
# A frame goes through in one piece, where the system's 64 KiB take turns of writing and reading.
PIPE_BYTES = 2**20
_MESSAGE = "The picture cannot be decoded"


# How others end a process, for want of memory say. What a codec does to itself ends with another signal or an exit
# code; Windows does not tell them apart.
_FROM_OUTSIDE = (-9, -15)


class ProcessDied(ViewerError):
    """A decode process was ended, perhaps by others, while it had a frame or while it started."""


class SharedMemory:
    """Memory without a name in the file system where the system allows it: nothing is left, however a process ends."""

    def __init__(self) -> None:
        self.descriptor, self.name = -1, ""
        self._size = 0
        if hasattr(os, "memfd_create"):
            self.descriptor = os.memfd_create("hounsfield", os.MFD_CLOEXEC)
        elif os.name == "posix":
            with tempfile.TemporaryFile() as unnamed:
                self.descriptor = os.dup(unnamed.fileno())

    def open(self, size: int) -> mmap.mmap:
        """Return a map of `size` bytes at least that the process can open too."""
        if self.descriptor < 0:
            self.name = f"hounsfield-{secrets.token_hex(8)}"
        elif size > self._size or self._size > KEPT_BYTES:
            os.ftruncate(self.descriptor, size)
            self._size = size
        return attach(size, self.descriptor, self.name)

    def close(self) -> None:
        """Give the memory back."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1


class DecodeProcess:
    """A supervised process; not safe in threads: the pool lends it to one at a time.

    `stop_at` is the moment (monotonic seconds) at which the watchdog may `kill` it, 0 while it is idle.
    """

    def __init__(self, memory_limit: int, module: str) -> None:
        self._memory = SharedMemory()
        self._is_ready = False
        self.is_late = False
        self.stop_at = 0.0
        self._process = subprocess.Popen(
            _command(module, self._memory.descriptor, memory_limit),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pass_fds=(self._memory.descriptor,) if self._memory.descriptor >= 0 else (),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        _widen(self._process.stdin)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    def wait_ready(self, seconds: float) -> None:
        """Wait until the codecs are imported; ViewerError if the process cannot start."""
        if self._is_ready:
            return
        self.stop_at = time.monotonic() + seconds
        try:
            self._receive()
        finally:
            self.stop_at = 0.0
        self._is_ready = True

    def decode(self, job: FrameJob, seconds: float) -> Array:
        """Return the decoded values; ViewerError for this frame if the process fails, dies or is killed."""
        size = job.nbytes
        with self._memory.open(size) as memory:
            self.stop_at = time.monotonic() + seconds
            try:
                self._send(pickle.dumps((job, size, self._memory.name), pickle.HIGHEST_PROTOCOL))
                answer = self._receive()
            finally:
                self.stop_at = 0.0
            if error := answer.get("error"):
                raise ViewerError(*(str(text) for text in error[:3]))
            # A copy: the memory serves the next frame.
            return np.frombuffer(memory, job.dtype, size // job.dtype.itemsize).reshape(job.shape).copy()

    def kill(self, *, is_late: bool = False) -> None:
        """Stop the process at once."""
        self.is_late = is_late
        self._process.kill()

    def close(self) -> None:
        """Stop the process and free everything of it."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what was left to write has no reader
                    continue
        self._memory.close()

    def _send(self, data: bytes) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(LENGTH.pack(len(data)))
            self._process.stdin.write(data)
            self._process.stdin.flush()
        except OSError:
            raise self._death() from None

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        head = self._process.stdout.read(LENGTH.size)
        length = LENGTH.unpack(head)[0] if len(head) == LENGTH.size else LONGEST_ANSWER + 1
        body = self._process.stdout.read(length) if length <= LONGEST_ANSWER else b""
        try:
            answer = json.loads(body) if len(body) == length else None
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise self._death()
        return answer

    def _death(self) -> ViewerError:
        # One that is ending by itself may say how.
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(ENDING_S)
        self._process.kill()
        code = self._process.wait()
        if self.is_late:
            return ViewerError(_MESSAGE, "decoding it takes too long")
        if not self._is_ready:
            # One that a signal ended was stopped from outside, as for want of memory: the next may well start.
            kind = ProcessDied if code < 0 else ViewerError
            return kind("The decoder cannot be started", f"exit code {code}", "see `hounsfield doctor`")
        kind = ProcessDied if code in _FROM_OUTSIDE or os.name == "nt" else ViewerError
        return kind(_MESSAGE, f"the decoder stopped on it (exit code {code})")


def _widen(pipe: Any) -> None:
    """Let a pipe hold a whole frame, where the system has the call and still gives the memory."""
    with suppress(ImportError, AttributeError, OSError):
        import fcntl

        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)


def _command(module: str, descriptor: int, memory_limit: int) -> list[str]:
    arguments = (str(descriptor), str(memory_limit), budget.current().to_text())
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_FLAG, *arguments]
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from {module} import main; main()"
    return [sys.executable, "-P", "-c", start, *arguments]
