"""`hounsfield hanging`: protocols listed, tried on studies, taken to another machine."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from viewer.cli.command import (
    DONE,
    SOME_FAILED,
    Command,
    add_output,
    common_options,
    complain_of,
    output_path,
    print_json,
)
from viewer.cli.home import open_home
from viewer.cli.inputs import add_input, read_inputs
from viewer.core.errors import ViewerError
from viewer.core.folding import folded
from viewer.exporters.atomic import replacing
from viewer.hanging.exchange import read, written
from viewer.hanging.matching import match
from viewer.hanging.priors import priors_of
from viewer.hanging.records import Protocol
from viewer.hanging.sentences import protocol_sentences
from viewer.hanging.telling import as_record, told
from viewer.state.protocol_file import ProtocolFile


def options(parser: ArgumentParser) -> None:
    """Add the verbs."""
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    common = [common_options(is_below=True)]
    verbs.add_parser("list", parents=common, help="list all protocols with their rules as sentences")
    explained = verbs.add_parser("explain", parents=common, help="say what studies hang by, and why not by others")
    add_input(explained, is_many=True)
    exported = verbs.add_parser("export", parents=common, help="write protocols as JSON, or one as a DICOM object")
    exported.add_argument("name", metavar="NAME", nargs="?", help="the protocol; all of them without it")
    exported.add_argument("--to", choices=("json", "dicom"), help="the format; by the name of OUT without it")
    add_output(exported, is_required=True)
    taken = verbs.add_parser("import", parents=common, help="take the protocols of JSON or of a DICOM object")
    taken.add_argument("file", metavar="FILE")


def run(args: Namespace) -> int:
    """Do what the verb says."""
    file = ProtocolFile(open_home(args).hanging)
    verbs = {"list": _list, "explain": _explain, "export": _export, "import": _import}
    return verbs[args.verb](args, file)


def _list(args: Namespace, file: ProtocolFile) -> int:
    if args.json:
        print_json(
            [
                {"id": one.id, "name": one.name, "on": one.is_on, "built_in": one.is_built_in}
                | {"sentences": list(protocol_sentences(one))}
                for one in file.protocols()
            ]
        )
        return DONE
    for one in file.protocols():
        print(f"{one.name}{'' if one.is_on else ' (off)'}")
        for sentence in protocol_sentences(one):
            print(f"    {sentence}")
    return DONE


def _explain(args: Namespace, file: ProtocolFile) -> int:
    found = read_inputs(args, args.input)
    failed = [skipped for skipped in found.skipped if skipped.is_failure]
    for skipped in failed:
        if not args.quiet:
            complain_of(skipped.path, skipped.reason)
    studies = [study for study in found.studies if any(stack.items for stack in study.stacks)]
    if not studies:
        raise ViewerError("No study with pictures was found", str(args.input[0]))
    records = []
    for study in studies:
        priors = priors_of(study, studies)
        best, verdicts = match(file.protocols(), study, priors)
        records.append(as_record(study, priors, best, verdicts))
        if not args.json:
            print("\n".join(told(study, priors, best, verdicts)))
            if study is not studies[-1]:
                print()
    if args.json:
        print_json({"studies": records})
    return SOME_FAILED if failed else DONE


def _named(protocols: Sequence[Protocol], name: str) -> Protocol:
    for one in protocols:
        if one.id == name or folded(one.name) == folded(name):
            return one
    known = ", ".join(one.name for one in protocols)
    raise ViewerError(f"There is no hanging protocol “{name}”", f"there are {known}")


def _export(args: Namespace, file: ProtocolFile) -> int:
    chosen = [_named(file.protocols(), args.name)] if args.name else list(file.protocols())
    target = output_path(args, [])
    kind = args.to or ("dicom" if target.suffix.lower() in (".dcm", ".dicom") else "json")
    if kind == "dicom" and len(chosen) != 1:
        raise ViewerError("A DICOM object holds one protocol", hint="name the protocol")
    content, notes = written(chosen, kind)
    with replacing(target, force=args.force, inputs=(), what="list of protocols") as out:
        out.write_bytes(content)
    _say(args, notes, len(chosen))
    return DONE


def _import(args: Namespace, file: ProtocolFile) -> int:
    protocols, notes = read(Path(args.file))
    all_ = list(file.protocols())
    for one in reversed(protocols):
        ids, names = {other.id for other in all_}, {folded(other.name) for other in all_}
        id_ = next(i for i in (one.id, *(f"{one.id}-{n}" for n in range(2, 1000))) if i not in ids)
        name = next(n for n in (one.name, *(f"{one.name} {k}" for k in range(2, 1000))) if folded(n) not in names)
        all_.insert(0, replace(one, id=id_, name=name, is_built_in=False))
    file.write(tuple(all_))
    _say(args, notes, len(protocols))
    return DONE


def _say(args: Namespace, notes: Sequence[str], count: int) -> None:
    if args.json:
        print_json({"protocols": count, "notes": list(notes)})
        return
    print(f"{count} protocol{'' if count == 1 else 's'}")
    for note in notes:
        print(f"    {note}")


COMMAND = Command("hanging", "hanging protocols: list, explain, export, import", options, run)
