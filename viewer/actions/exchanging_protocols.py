"""Actions that bring hanging protocols in from files, and write them to files for others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument
from viewer.actions.editing_protocols import free_id, free_name
from viewer.core.errors import ViewerError
from viewer.core.phrases import Sentence, say
from viewer.hanging.records import Protocol

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job


def import_from(desk: Desk, path: str = "") -> None:
    """Read protocols of a file: JSON, or a DICOM Hanging Protocol."""
    from viewer.jobs.lanes import Priority

    chosen = path or (_ask(desk) if desk.window is not None else "")
    if not chosen:
        return

    def work(_: Job) -> tuple[tuple[Protocol, ...], tuple[str, ...]]:
        from viewer.hanging.exchange import read

        return read(Path(chosen))

    def done(found: tuple[tuple[Protocol, ...], tuple[str, ...]] | None, error: ViewerError | None) -> None:
        if error is not None or found is None:
            desk.fail(error or ViewerError("The protocols cannot be read"))
            return
        protocols, notes = found
        for protocol in reversed(protocols):
            name = free_name(desk, protocol.name)
            new = replace(protocol, id=free_id(desk, name), name=name, is_built_in=False)
            desk.protocols.change(f"Import protocol “{name}”", partial(_before, new))
        read = "1 protocol read." if len(protocols) == 1 else f"{len(protocols)} protocols read."
        desk.notify(Sentence.of(read, *notes, between="\n"))

    desk.lanes.submit("hanging.import", Priority.NEIGHBOUR, work, done)


def _before(protocol: Protocol, all_: tuple[Protocol, ...]) -> tuple[Protocol, ...]:
    return (protocol, *all_)


def _ask(desk: Desk) -> str:
    assert desk.window is not None
    paths = desk.window.ask_files(
        say("Import hanging protocols"), say("Hanging protocols (*.json *.dcm);;All files (*)")
    )
    return paths[0] if paths else ""


def export_to(desk: Desk, path: str = "", protocol: str = "", format: str = "") -> None:  # noqa: A002 - a word of the command
    """Write protocols to a new file: all as JSON, or one as a DICOM Hanging Protocol."""
    from viewer.jobs.lanes import Priority

    chosen = [desk.protocols.find(protocol)] if protocol else list(desk.protocols.all())
    kind = format or ("dicom" if Path(path).suffix.lower() in (".dcm", ".dicom") else "json")
    target = Path(path) if path else _ask_target(desk, chosen, kind)
    if target is None:
        return
    if kind == "dicom" and len(chosen) != 1:
        raise ViewerError("A DICOM object holds one protocol", hint="name the protocol")

    def work(_: Job) -> tuple[str, ...]:
        from viewer.exporters.atomic import replacing
        from viewer.hanging.exchange import written

        content, notes = written(chosen, kind)
        with replacing(target, force=False, inputs=(), what="list of protocols") as file:
            file.write_bytes(content)
        return notes

    def done(notes: tuple[str, ...] | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify(Sentence.of(f"Written to {target.name}.", *(notes or ()), between="\n"))

    desk.lanes.submit(("file.write", str(target)), Priority.NEIGHBOUR, work, done)


def _ask_target(desk: Desk, chosen: Sequence[Protocol], kind: str) -> Path | None:
    """Let the user pick a folder; return a file in it that is not there yet."""
    if desk.window is None:
        raise ViewerError("Where to is not said", hint="name the file to write")
    folder = desk.window.ask_folder(say("Export hanging protocols to"))
    if not folder:
        return None
    stem = chosen[0].id if len(chosen) == 1 else "hanging-protocols"
    suffix = ".dcm" if kind == "dicom" else ".json"
    names = (f"{stem}{suffix}", *(f"{stem}-{number}{suffix}" for number in range(2, 1000)))
    return next(path for path in (Path(folder, name) for name in names) if not path.exists())


ACTIONS = (
    Action(
        "hanging.import",
        "Import protocols…",
        import_from,
        "Read hanging protocols of a file: JSON of this program, or a DICOM Hanging Protocol of any.",
        menu="View/Hanging",
        arguments=(Argument("path", default="", help="the file; asked for without it"),),
    ),
    Action(
        "hanging.export",
        "Export protocols",
        export_to,
        "Write hanging protocols to a new file: all of them as JSON, or one as a DICOM Hanging Protocol.",
        menu="View/Hanging",
        arguments=(
            Argument("path", default="", help="the file to write, .json or .dcm; a folder is asked for without it"),
            Argument("protocol", default="", help="name of a protocol; all of them without it"),
            Argument("format", default="", choices=("", "json", "dicom"), help="by the file's name without it"),
        ),
    ),
)
