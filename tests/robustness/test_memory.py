"""Where memory is short, what does not fit is refused in words, before a driver or a library ends the program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from viewer.core.memory import lack
from viewer.jobs.lanes import as_viewer_error

CHECKOUT = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux says how much memory is left")

LIMITED = """
import resource, sys
from viewer.core.memory import lack
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (300 << 20),) * 2)
print(lack(1 << 20, 200 << 20) or "enough")
print(lack(1 << 20, 400 << 20))
"""


@linux_only
def test_what_is_left_is_said() -> None:
    assert lack(1 << 20, 1 << 20) == ""
    assert lack(1 << 50, 1 << 20).endswith(f"{1 << 30} MiB are needed")


@linux_only
def test_a_limit_of_the_process_counts() -> None:
    command = [sys.executable, "-c", LIMITED]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=60, check=True)
    enough, lacking = done.stdout.splitlines()
    assert enough == "enough"
    assert lacking.endswith("MiB more, 400 MiB are needed")


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        ImportError("libvtk.so: failed to map segment from shared object"),
        OSError(12, "Cannot allocate memory"),
    ],
)
def test_a_library_that_does_not_fit_is_a_lack_of_memory(error: Exception) -> None:
    assert as_viewer_error(error).message == "Not enough memory"
