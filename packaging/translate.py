"""Bring resources/translations/hounsfield_XX.ts up to date: every text of the program, for Qt Linguist.

`python packaging/translate.py` finds the texts, keeps what is translated, marks what is new as unfinished and drops
what is gone. `--check` only tells what is missing, with `--list` text by text. Texts come from tables (of actions,
settings, presets, rules, the tour), from `say` and `noted`, and (as "messages") from where errors, notices, history
and findings are made.
"""

from __future__ import annotations

import ast
import itertools
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from viewer.core.phrases import ENGLISH, LANGUAGES  # noqa: E402 - the checkout comes first

FOLDER = ROOT / "resources" / "translations"
MESSAGES = frozenset(
    {"ViewerError", "BadFile", "BeyondLimit", "UsageError", "Finding", "Skipped", "notify", "_notify", "_note", "apply"}
    | {
        "alter",
        "DamagedFileError",
        "_alter",
        "_keep",
        "_change",
        "change",
        "_Missing",
        "_given",
        "_positive",
        "_lost",
        "_tell",
    }
)
"""What takes sentences that the window tells later."""
SAID = frozenset({"say", "noted"})
COUNTED = "counted"
REASONS = (
    *(
        "core/geometry.py",
        "core/records.py",
        "core/memory.py",
        "core/budget.py",
        "core/playing.py",
        "dicom/archive.py",
        "dicom/entries.py",
    ),
    *("dicom/charsets.py", "dicom/dicomdir.py", "dicom/fragments.py", "dicom/pixels.py", "dicom/preamble.py"),
    *(
        "dicom/presentation_states.py",
        "dicom/reading.py",
        "dicom/split_names.py",
        "dicom/extras.py",
        "dicom/sources.py",
    ),
    *("display/presenting.py", "display/suv.py", "jobs/decode_process.py", "actions/action.py", "state/setting.py"),
)
"""Files whose functions return sentences that become part of a message."""
NEEDED = ("actions", "menus", "settings", "presets", "hanging", "tour", "words", "window")
"""Contexts that a language has whole at any time; messages are brought up to date for a release."""
Texts = dict[str, dict[str, str]]
"""By context and English, where a text stands."""


def collect() -> Texts:
    """Return all texts of the program."""
    found: Texts = {context: {} for context in (*NEEDED, "messages")}
    _from_actions(found)
    _from_settings(found["settings"])
    _from_presets(found["presets"])
    _from_hanging(found["hanging"])
    _from_tour(found["tour"])
    _from_tables(found["words"])
    for path in sorted((ROOT / "viewer").rglob("*.py")):
        if path.parent.name != "cli":
            _from_source(path, found)
    return found


def _from_actions(found: Texts) -> None:
    from viewer.actions.table import build

    for action in build().values():
        for text in (action.title, action.help, *(argument.help for argument in action.arguments)):
            found["actions"].setdefault(text, action.id)
        for part in action.menu.split("/")[1:]:
            found["menus"].setdefault(part, action.menu)
    found["actions"].pop("", None)


def _from_settings(found: dict[str, str]) -> None:
    from viewer.state.setting_table import PAGES, shown

    for title in PAGES.values():
        found.setdefault(title, "page")
    for row in shown():
        for text in (row.title, row.help, *(row.choices or {}).values()):
            found.setdefault(text, row.name)


def _from_presets(found: dict[str, str]) -> None:
    from viewer.measure import REGISTRY
    from viewer.paint.corner_table import FIELDS
    from viewer.presets.volumes import volume_presets
    from viewer.presets.windows import window_presets

    for window in window_presets():
        found.setdefault(window.title, window.name)
    for volume in volume_presets(None):
        found.setdefault(volume.title, volume.name)
    for name, field in FIELDS.items():
        found.setdefault(field.title, name)
    for kind in REGISTRY.ids():
        found.setdefault(str(REGISTRY.get(kind).title), kind)


def _from_hanging(found: dict[str, str]) -> None:
    from viewer.hanging import terms
    from viewer.hanging.sentences import cell_name
    from viewer.hanging.stored import built_in

    for term in (*terms.STUDY_TERMS, *terms.SERIES_TERMS):
        for text in (term.title, *term.sentences.values(), *term.one.values()):
            found.setdefault(text, term.name)
    tables = (terms.MODALITIES, terms.BODY_PARTS, terms.SIDES, terms.PLANES, terms.KINDS, terms.WITH)
    for table in (*tables, terms.SHOWN, terms.CHOSEN, terms.SLABS, terms.WALLS, terms.GREYS):
        for value, title in table:
            found.setdefault(title, value)
    for protocol in built_in():
        found.setdefault(protocol.name, protocol.id)
    for rows, columns in itertools.product(range(1, 4), repeat=2):
        for index in range(rows * columns):
            found.setdefault(cell_name(index, rows, columns), "viewport")


def _from_tour(found: dict[str, str]) -> None:
    from viewer.actions.tour import STEPS

    for step in STEPS:
        found.setdefault(step.title, "tour")
        found.setdefault(step.text, "tour")


def _from_tables(found: dict[str, str]) -> None:
    """Take words that stand in tables of the lower layers, which `told` or `say` show."""
    from viewer.actions.argument_choices import in_words
    from viewer.actions.linking import LABELS
    from viewer.actions.needs import WHY
    from viewer.core.corner_layout import CORNERS
    from viewer.core.geometry import SpacingSource
    from viewer.core.look import Interpolation
    from viewer.core.mark_colors import MARK_COLORS
    from viewer.dicom.frame_vectors import WORDS
    from viewer.dicom.preamble import SIGNS
    from viewer.dicom.presentation_states import REFUSED
    from viewer.dicom.sop_classes import WORDS as OBJECTS
    from viewer.dicom.split_names import KINDS
    from viewer.dicom.splitting import CRITERIA
    from viewer.display.colour import lut_names
    from viewer.display.suv import TITLES
    from viewer.measure import REGISTRY

    for place, texts in {
        "not possible": WHY.values(),
        "links": itertools.chain.from_iterable(LABELS.values()),
        "corner": CORNERS.values(),
        "spacing": [source.value for source in SpacingSource if source.value],
        "stack": [*KINDS.values(), *(words.replace("{}", "{value}") for _, words in (*CRITERIA, *WORDS.items()))],
        "preamble": [name for _, name in SIGNS],
        "colour table": map(in_words, lut_names()),
        "colour": map(in_words, MARK_COLORS),
        "uptake": TITLES.values(),
        "measurement": [str(REGISTRY.get(kind).title).lower() for kind in REGISTRY.ids()],
        "presentation state": REFUSED.values(),
        "object": [name for _, name in OBJECTS],
        "interpolation": [mode.value for mode in Interpolation],
        "choice": _choices(),
    }.items():
        for text in texts:
            if _is_sentence(text):
                found.setdefault(text, place)


def _choices() -> Iterator[str]:
    """Yield the words that the palette offers for arguments; names of settings, keys and profiles stay."""
    from viewer.actions.argument_choices import in_words
    from viewer.actions.table import build

    for action in build().values():
        is_name = action.id.startswith(("settings.", "keys.", "hanging."))
        for argument in () if is_name else action.arguments:
            yield from (in_words(value) for value in argument.choices if value)


# -- from the source


def _from_source(path: Path, found: Texts) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    where = path.relative_to(ROOT).as_posix()
    for scope in ast.walk(tree):
        if isinstance(scope, ast.Call):
            for text in said(scope):
                found["window"].setdefault(text, where)
        if isinstance(scope, ast.FunctionDef):
            for text in (*_messages(scope), *(_returned(scope) if where.endswith(REASONS) else ())):
                found["messages"].setdefault(text, where)


def said(call: ast.Call) -> Iterator[str]:
    """Yield the texts that a call of `say`, `noted` or `counted` names."""
    name = _name(call.func)
    if name in SAID and call.args and isinstance(call.args[0], ast.Constant):
        yield str(call.args[0].value)
    if name == COUNTED and len(call.args) > 1 and isinstance(call.args[1], ast.Constant):
        one = str(call.args[1].value)
        yield one
        many = call.args[2].value if len(call.args) > 2 and isinstance(call.args[2], ast.Constant) else one + "s"
        yield str(many)


def _messages(function: ast.FunctionDef) -> Iterator[str]:
    assigned: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            assigned.setdefault(node.targets[0].id, []).append(node.value)
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        is_taken = _name(node.func) in MESSAGES or ast.unparse(node.func) == "Sentence.of"
        arguments = list(node.args) if is_taken else []
        arguments += [keyword.value for keyword in node.keywords if _is_message(node, keyword)]
        for argument in arguments:
            for text in _literals(argument, assigned):
                if _is_sentence(text):
                    yield text


def _returned(function: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        values = [node.value] if isinstance(node, ast.Return | ast.Yield) and node.value is not None else _noted(node)
        for text in itertools.chain.from_iterable(_literals(value, {}) for value in values):
            if _is_sentence(text) and " " in text:
                yield text


def _noted(node: ast.AST) -> list[ast.expr]:
    """Return what becomes the `note` of a picture."""
    if not isinstance(node, ast.Assign):
        return []
    pair = node.targets[0]
    if isinstance(pair, ast.Tuple) and isinstance(node.value, ast.Tuple):
        return [value for name, value in zip(pair.elts, node.value.elts, strict=True) if _name(name) == "note"]
    return [node.value] if _name(pair) == "note" else []


def _is_message(call: ast.Call, keyword: ast.keyword) -> bool:
    is_title = _name(call.func) == "submit" and keyword.arg == "title"
    is_title = is_title or (_name(call.func) in ("write", "replacing") and keyword.arg == "what")
    return (
        is_title
        or keyword.arg == "told"
        or (_name(call.func) in MESSAGES and keyword.arg in ("detail", "hint", "sentence", "message"))
    )


def _literals(node: ast.expr, assigned: Mapping[str, list[ast.expr]]) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield template(node)
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body, assigned)
        yield from _literals(node.orelse, assigned)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _literals(value, assigned)
    elif isinstance(node, ast.Name):
        for value in assigned.get(node.id, ()):
            yield from _literals(value, {})


def _is_sentence(text: str) -> bool:
    """Whether a text has a word of its own: no UID, no name of a file."""
    return re.search(r"[A-Za-z]{3}", re.sub(r"\{\w+\}", "", text)) is not None


def template(node: ast.JoinedStr) -> str:
    """Return an f-string with names for its fields, as translators read it."""
    names: dict[str, str] = {}
    parts = []
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value).replace("{", "{{").replace("}", "}}"))
        elif isinstance(value, ast.FormattedValue):
            parts.append("{" + _field(value.value, names) + "}")
    return "".join(parts)


def _field(node: ast.expr, names: dict[str, str]) -> str:
    """Name a field after what fills it; another of the same name gets a number."""
    written = ast.unparse(node)
    name = _name(node.func if isinstance(node, ast.Call) else node).strip("_") or "value"
    name, tried, number = {"len": "count"}.get(name, name), name, 2
    while name in names and names[name] != written:
        name, number = f"{tried}{number}", number + 1
    names[name] = written
    return name


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


# -- files of Qt Linguist


def path_of(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"hounsfield_{language}.ts"


def known(language: str) -> dict[tuple[str, str], str]:
    """Return what is translated by now, by context and English."""
    path, found = path_of(language), {}
    for context in ElementTree.parse(path).iter("context") if path.exists() else ():
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and not translation.get("type"):
                found[name, message.findtext("source", "")] = translation.text
    return found


def write(language: str, texts: Texts, done: Mapping[tuple[str, str], str]) -> None:
    """Write the file of a language."""
    elsewhere = {source: text for (_, source), text in done.items()}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context, sources in texts.items():
        lines += ["<context>", f"    <name>{context}</name>"]
        for source, where in sorted(sources.items()):
            text = done.get((context, source)) or elsewhere.get(source, "")
            mark = "" if text else ' type="unfinished"'
            lines += ["    <message>", f"        <source>{escape(source)}</source>"]
            lines.append(f"        <extracomment>{escape(where)}</extracomment>")
            lines += [f"        <translation{mark}>{escape(text)}</translation>", "    </message>"]
        lines.append("</context>")
    lines.append("</TS>")
    FOLDER.mkdir(exist_ok=True)
    path_of(language).write_text("\n".join(lines) + "\n", encoding="utf-8")


def missing(texts: Texts, done: Mapping[tuple[str, str], str], contexts: tuple[str, ...] = NEEDED) -> list[str]:
    """Return what a language lacks in some contexts."""
    return [source for context in contexts for source in texts[context] if (context, source) not in done]


def main() -> int:
    """Update or check all languages; return 1 where something is missing."""
    texts, status = collect(), 0
    for language in LANGUAGES:
        if language == ENGLISH:
            continue
        if "--check" not in sys.argv:
            write(language, texts, known(language))
        done = known(language)
        lacks, messages = missing(texts, done), missing(texts, done, ("messages",))
        print(f"{language}: {len(lacks)} missing; {len(messages)} of {len(texts['messages'])} messages are English")
        for text in (*lacks, *messages) if "--list" in sys.argv else ():
            print(f"  {text!r}")
        status = 1 if lacks else status
    return status


if __name__ == "__main__":
    sys.exit(main())
