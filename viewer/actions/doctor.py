"""What the program stands on, for a bug report; holds no patient data."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.state.home import Home

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (
    "PySide6-Essentials", "vtk", "pydicom", "numpy", "imagecodecs", "pylibjpeg", "pylibjpeg-openjpeg",
    "pylibjpeg-libjpeg", "pylibjpeg-rle", "opencv-python-headless", "av", "pillow", "tifffile",
)  # fmt: skip

MODULES = {
    "imagecodecs": "imagecodecs",
    "pylibjpeg_jpeg2000": "openjpeg",
    "pylibjpeg_jpeg": "libjpeg",
    "pylibjpeg_rle": "rle",
    "pyjpegls": "jpeg_ls",
}


def examine(home: Home) -> dict[str, Any]:
    """Return versions, decoders by transfer syntax, graphics and the library's health."""
    from viewer import __version__

    return {
        "hounsfield": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "cores": os.cpu_count(),
        "packages": {name: _version(name) for name in PACKAGES},
        "decoders": _decoders(),
        "graphics": _graphics(),
        "fonts": _fonts(),
        "library": _library(home),
    }


def lines(report: Mapping[str, Any]) -> list[str]:
    """Return the report as text."""
    text = [
        f"Hounsfield {report['hounsfield']}, Python {report['python']}, {report['system']}, {report['cores']} cores"
    ]
    text.append("")
    text += [f"{name:<24} {version}" for name, version in report["packages"].items()]
    text.append("")
    text += [f"{name:<52} {', '.join(found) or 'no decoder'}" for name, found in report["decoders"].items()]
    text.append("")
    text.append(f"graphics: {report['graphics']}")
    text.append(f"fonts: {report['fonts']}")
    text.append(f"library: {report['library']}")
    return text


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"


def _decoders() -> dict[str, list[str]]:
    """Return the usable decoders of each transfer syntax, the preferred one first."""
    from viewer.dicom.syntaxes import CANDIDATES

    return {name: [codec for codec in codecs if _is_there(codec)] for name, codecs in CANDIDATES.values()}


def _is_there(codec: str) -> bool:
    module = next((module for prefix, module in MODULES.items() if codec.startswith(prefix)), "zlib")
    return find_spec(module) is not None


def _graphics() -> str:
    # A driver may abort the process that asks: a child takes the risk.
    names = _asked("viewer.scene3d.driver")
    if names is None:
        return "could not be asked"
    return names[-1] if names else "no OpenGL"


def _fonts() -> str:
    names = _asked("viewer.paint.scripts")
    if not names:
        return "could not be asked"
    if names[-1] == "all":
        return "letters for names in all scripts that were tried"
    return f"none for {names[-1]}: such names are drawn as boxes; the Noto fonts have all scripts"


def _asked(module: str) -> list[str] | None:
    """Return what `main` of a module prints in a process of its own; nothing if that dies, None if it cannot be had."""
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from {module} import main; main()"
    command = [sys.executable, "-P", "-c", start]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return answer.stdout.strip().splitlines() if answer.returncode == 0 else []


def _library(home: Home) -> str:
    from viewer.core.errors import ViewerError
    from viewer.library.library import Library

    if not home.library.exists():
        return "empty"
    try:
        rows = Library(home.library).search("")
    except ViewerError as error:
        return error.message
    return f"{len(rows)} studies, {home.library.stat().st_size >> 10} KiB"
