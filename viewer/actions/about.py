"""What the program is, what it stands on, and its manual."""

from __future__ import annotations

from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.core import resources
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

NOT_FOR = noted("Not a medical device. Not for diagnosis on an uncalibrated display.")
"""Said here and in the manual, nowhere else."""
_LONGEST_LICENCE = 60


def about(desk: Desk) -> None:
    """Show version, licence, what the program is not for, and the libraries that it stands on."""
    _read_and_show(desk, noted("About Hounsfield"), about_text)


def manual(desk: Desk, section: str = "") -> None:
    """Show the manual, from one of its headings on."""
    if desk.window is None:
        raise ViewerError("This needs the window")
    desk.window.show_page("manual", section=section)


def about_text() -> str:
    """Return version, licence, what the program is not for, and the libraries with their versions and licences."""
    from viewer import __version__
    from viewer.actions.doctor import PACKAGES

    stands_on = "\n".join(f"{name:<26}{_version_and_licence(name)}" for name in PACKAGES)
    return (
        f"Hounsfield {__version__}\n"
        f"{say('A viewer for DICOM studies: read, measure, reformat, render in 3D.')}\n\n"
        f"{say(NOT_FOR)}\n{say('A test pattern to judge the display by is in the menu View.')}\n\n"
        f"{say('Free under the MIT licence. It stands on these libraries, which keep their own licences:')}\n\n"
        f"{stands_on}"
    )


def manual_text() -> str:
    """Return the manual, in Markdown."""
    path = manual_path()
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        raise ViewerError("The manual is not there", path.name, "install the program anew") from None


def manual_sections() -> list[str]:
    """Return the headings of the manual below its title."""
    lines = manual_text().splitlines()
    return [line.lstrip("#").strip() for line in lines if line.startswith("##")]


def manual_path() -> Path:
    """Return where the manual lies: among the resources once installed, in the documents of a checkout."""
    installed = resources.path("manual.md")
    return installed if installed.is_file() else resources.PACKAGE.parent / "docs" / "manual.md"


def manual_picture(name: str) -> bytes:
    """Return a picture of the manual, by the name that its text gives it ('screenshots/empty.png')."""
    try:
        return (manual_path().parent / name).read_bytes()
    except OSError:
        raise ViewerError("A picture of the manual is not there", Path(name).name, "install the program anew") from None


def write_manual(path: Path, *, force: bool = False) -> None:
    """Write the manual as one page of HTML; whole or not at all."""
    from viewer.exporters.atomic import replacing
    from viewer.exporters.manual_html import page

    text = page(manual_text(), manual_picture)
    with replacing(path, force=force, inputs=[], what="manual") as temporary:
        temporary.write_text(text, encoding="utf-8")


def save_manual(desk: Desk, path: str, force: bool = False) -> None:
    """Save the manual as a page of HTML with its pictures."""
    from viewer.jobs.lanes import Priority

    def done(_: None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify("The manual is saved")

    desk.lanes.submit("manual.save", Priority.COMPUTE, lambda _: write_manual(Path(path), force=force), done)


def _version_and_licence(name: str) -> str:
    """Return '2.1 (BSD-3-Clause)' of an installed package, as far as it says so."""
    try:
        known = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return "missing"
    classified = [entry.split(" :: ")[-1] for entry in known.get_all("Classifier") or () if entry.startswith("License")]
    said = [*(known.get_all("License-Expression") or ()), ", ".join(classified), *(known.get_all("License") or ())]
    short = (text for text in said if 0 < len(text) <= _LONGEST_LICENCE)
    licence = next(short, "")
    return f"{known['Version']} ({licence})" if licence else str(known["Version"])


def _read_and_show(desk: Desk, title: str, text: Callable[[], str]) -> None:
    from viewer.jobs.lanes import Priority

    window = desk.window
    if window is None:
        raise ViewerError("This needs the window")

    def done(found: str | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        elif found is not None:
            window.show_text(title, found)

    desk.lanes.submit("text", Priority.VISIBLE, lambda _: text(), done)
