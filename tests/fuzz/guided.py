"""Coverage-guided fuzzing of reading: header, tags and presentation states, all in this process.

`python -m tests.fuzz.guided -max_total_time=600 FOLDER` with the package `atheris`, which is no dependency: it is put
on the path where it is wanted. The first run fills FOLDER with the seeds; what is found lies beside as `crash-*`.
Anything but a `ViewerError` is a finding.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris  # type: ignore[import-not-found]

with atheris.instrument_imports(include=["viewer.dicom", "pydicom"]):
    import pydicom.charset
    import pydicom.filereader
    import pydicom.valuerep

    from viewer.dicom import header, header_full, pixels, presentation_states, reading, tags
    from viewer.dicom.stacking import build

from tests.fuzz.seeds import seeds
from viewer.core.errors import ViewerError
from viewer.core.records import Location

LARGEST_SEED = 16 * 1024
FILE = Path(tempfile.mkdtemp(prefix="guided-")) / "input"
USED = (pydicom.charset, pydicom.filereader, pydicom.valuerep, header_full, reading)


def one(data: bytes) -> None:
    """Open bytes as a file."""
    FILE.write_bytes(data)
    location = Location(str(FILE))
    try:
        entry = header.read(location)
        build([entry])
        if entry.instance.pixel is not None:
            pixels.frame_job(entry.instance, entry.instance.frame_count - 1)
        if presentation_states.is_state(entry.instance.sop_class_uid):
            presentation_states.read(entry.instance)
    except ViewerError:
        pass
    try:
        tags.rows(location)
        tags.to_xml(location)
    except ViewerError:
        pass


def main() -> None:
    """Fill the folder of seeds, and let atheris run."""
    folders = [Path(word) for word in sys.argv[1:] if not word.startswith("-")]
    for folder in folders[:1]:
        folder.mkdir(exist_ok=True)
        if not any(folder.iterdir()):
            for number, (_, data) in enumerate(seeds()):
                if len(data) <= LARGEST_SEED:
                    (folder / f"seed-{number:04}").write_bytes(data)
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
