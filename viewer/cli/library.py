"""`hounsfield library`: the study library."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from viewer.cli.command import DONE, NOTHING, SOME_FAILED, Command, common_options, complain_of, print_json
from viewer.cli.home import open_home, open_library
from viewer.cli.inputs import password_of
from viewer.cli.progress import Bar
from viewer.core.errors import ViewerError
from viewer.core.identity import person_of, uid_of
from viewer.core.records import Entry, Skipped
from viewer.library.query import Surroundings


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    common = [common_options(is_below=True)]
    add = verbs.add_parser("add", parents=common, help="index files in place; with --copy, copy them into the library")
    add.add_argument("input", nargs="+", metavar="INPUT")
    add.add_argument("--password-file", metavar="F", help="file with the password of a ZIP")
    add.add_argument("--copy", action="store_true", help="copy the files into the library's folder")
    listed = verbs.add_parser("list", parents=common, help="list studies")
    listed.add_argument(
        "--search", default="", metavar="TEXT", help="words, dates, mod:CT, is:starred, note:word ...; * and ? match"
    )
    remove = verbs.add_parser("remove", parents=common, help="take a study out of the library; its files stay")
    remove.add_argument("study", metavar="STUDY", help="the study's UID")
    verbs.add_parser("where", parents=common, help="print where the library lies")


def run(args: Namespace) -> int:
    """Do what the verb says."""
    verbs = {"add": _add, "list": _list, "remove": _remove, "where": _where}
    return verbs[args.verb](args)


def _add(args: Namespace) -> int:
    from viewer.jobs.opening import scan

    library = open_library(args)
    entries: list[Entry] = []
    skipped: list[Skipped] = []

    def found(batch: list[Entry], left_out: list[Skipped]) -> None:
        entries.extend(batch)
        skipped.extend(left_out)

    with Bar(args, "reading") as bar:
        scan(args.input, bar, found, password_of(args))
    if args.copy and entries:
        from viewer.library.copies import import_copy

        with Bar(args, "copying") as bar:
            import_copy(library, entries, open_home(args).studies, bar)
    elif entries:
        library.add(entries)
    failed = [row for row in skipped if row.is_failure]
    for row in failed:
        if not args.quiet:
            complain_of(row.path, row.reason)
    if args.json:
        studies = len(
            {(entry.study.study_uid, person_of(entry.study.study_uid, entry.study.patient)) for entry in entries}
        )
        print_json({"instances": len(entries), "studies": studies, "skipped": len(skipped)})
    return NOTHING if not entries else SOME_FAILED if failed else DONE


def _list(args: Namespace) -> int:
    rows = open_library(args).search(args.search, around=_surroundings(args))
    if args.json:
        print_json(
            [
                {
                    "study_uid": uid_of(row.study_uid),
                    "key": row.study_uid,
                    "patient_id": row.patient_id,
                    "patient_name": row.patient_name,
                    "date": row.date,
                    "description": row.description,
                    "modalities": list(row.modalities),
                    "series": row.series_count,
                    "instances": row.instance_count,
                    "is_missing": row.is_missing,
                }
                for row in rows
            ]
        )
        return DONE
    for row in rows:
        missing = "  (missing)" if row.is_missing else ""
        kinds = "/".join(row.modalities)
        who, what = row.patient_name or "-", row.description or "-"
        print(f"{row.date or '-':<9} {who}  {kinds}  {what}  {row.study_uid}{missing}")
    return DONE


def _surroundings(args: Namespace) -> Surroundings:
    """Return the stars and notes that a search may ask for."""
    from viewer.state.work import UserWork

    path = open_home(args).work
    if not path.is_file():
        return Surroundings()
    work = UserWork(path)
    try:
        return Surroundings(remarks=work.remarks())
    finally:
        work.close()


def _remove(args: Namespace) -> int:
    library = open_library(args)
    if not library.locations(args.study):
        raise ViewerError("The library holds no study of that UID", args.study, "see: hounsfield library list")
    library.remove(args.study)
    return DONE


def _where(args: Namespace) -> int:
    path = str(open_home(args).library)
    if args.json:
        print_json({"path": path})
    else:
        print(path)
    return DONE


COMMAND = Command("library", "the study library", options, run)
