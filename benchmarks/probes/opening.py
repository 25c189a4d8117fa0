"""Open a folder in the running program: seconds to the first picture, first and second time."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.window import open_and_wait, program, until_opened


def main() -> None:
    """Print the seconds."""
    folder = Path(sys.argv[1])
    with program() as running:
        seconds = open_and_wait(running, folder)
        until_opened(running)
    print(json.dumps({"first_picture_s": seconds}))


main()
