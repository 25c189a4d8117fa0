"""What opening a file costs, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
_PROGRAM = """
import json, resource, sys, time
from viewer.core.errors import ViewerError
from viewer.core.records import Location
from viewer.dicom import header, pixels, sources, tags
from viewer.dicom.decoders import decode
import viewer.dicom.header_full, viewer.dicom.codecs
try:
    import imagecodecs
    imagecodecs.jpeg8_decode, imagecodecs.jpeg2k_decode, imagecodecs.jpegxl_decode
except (ImportError, AttributeError):
    pass
told = []
def resident():
    # On Linux the most that getrusage tells of is that of the parent before it started this program.
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
before, start = resident(), time.process_time()
for place in sources.walk([sys.argv[1]]):
    try:
        if not isinstance(place, Location):
            told.append(place.reason)
            continue
        entry = header.read(place)
        if sys.argv[2] == "tags":
            tags.rows(place), tags.to_json(place), tags.to_xml(place), tags.to_html(place)
        if entry.instance.pixel is not None:
            job = pixels.frame_job(entry.instance, 0)
            pixels.assemble(entry.instance, 0, decode(job), job.note)
        told.append("")
    except ViewerError as error:
        told.append(error.sentence())
print(json.dumps([told, resident() - before, time.process_time() - start]))
"""


@dataclass(frozen=True)
class Opened:
    """What was said of each file, '' where it opened; growth of the resident memory in MiB, and seconds of the CPU."""

    told: list[str]
    mib: float
    seconds: float


def opened(path: Path, *, has_tags: bool = True) -> Opened:
    """Open a file or archive as the program does: header, elements in four forms, first picture."""
    command = [sys.executable, "-c", _PROGRAM, str(path), "tags" if has_tags else ""]
    done = subprocess.run(command, capture_output=True, text=True, cwd=CHECKOUT, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    return Opened(*json.loads(done.stdout))
