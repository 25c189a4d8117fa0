"""Settings as a file for another machine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from viewer.core import short_files
from viewer.core.errors import ViewerError
from viewer.state.settings import Settings

PROGRAM = "hounsfield"
MOST_BYTES = 4 << 20


def to_bytes(settings: Settings) -> bytes:
    """Return what differs from the first state as JSON, without what tells what was opened."""
    content = {"program": PROGRAM, "settings": settings.exported()}
    text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return text.encode("utf-8", "backslashreplace")


def read(path: Path) -> dict[str, Any]:
    """Return the settings of an export. Raises ViewerError for anything else."""
    try:
        content = short_files.parsed(short_files.read(path, MOST_BYTES).decode())
    except OSError as error:
        raise ViewerError("The settings cannot be read", type(error).__name__) from None
    except ValueError:
        content = None
    if not isinstance(content, dict) or content.get("program") != PROGRAM:
        raise ViewerError("This file holds no settings of Hounsfield")
    settings = content.get("settings")
    if not isinstance(settings, dict):
        raise ViewerError("This file holds no settings of Hounsfield")
    return settings
