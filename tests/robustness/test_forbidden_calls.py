"""What the program never does, found by reading its source: unpickle, evaluate, run a shell, parse foreign XML."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
SOURCES = sorted((CHECKOUT / "viewer").rglob("*.py"))

# Names of calls, as they are written, and why one of them may stand in a file.
DESERIALISE = {
    "pickle.load", "pickle.loads", "pickle.Unpickler", "marshal.load", "marshal.loads", "shelve.open", "dill.loads",
    "joblib.load", "np.load", "numpy.load", "yaml.load", "yaml.unsafe_load", "yaml.full_load", "eval", "exec",
    "compile",
}  # fmt: skip
# The decode process unpickles what its parent sent by the private pipe that it was born with.
MAY_DESERIALISE = {"viewer/jobs/worker.py": ["pickle.loads"]}
SHELLS = {
    "os.system", "os.popen", "subprocess.getoutput", "subprocess.getstatusoutput", "os.execl", "os.execlp", "os.execv",
    "os.execvp", "os.spawnl", "os.spawnv", "os.startfile", "webbrowser.open", "QDesktopServices.openUrl", "QProcess",
    "QProcess.startDetached", "asyncio.create_subprocess_shell", "pty.spawn", "multiprocessing.Process",
}  # fmt: skip
CHILDREN = {"subprocess.Popen", "subprocess.run", "subprocess.call", "subprocess.check_call", "subprocess.check_output"}
# Each starts this Python, with a program and numbers of its own.
MAY_START = {"viewer/jobs/decode_process.py": ["subprocess.Popen"], "viewer/actions/doctor.py": ["subprocess.run"]}
# Shows a file in the file manager: a program of the system by its full name, the path an argument of its own.
MAY_SHOW = {"viewer/ui/revealing.py": ["QDesktopServices.openUrl", "QProcess"]}
XML_READERS = {"parse", "iterparse", "fromstring", "fromstringlist", "XML", "XMLID", "XMLParser", "XMLPullParser"}
XML_PACKAGES = ("xml.", "lxml", "defusedxml", "xmlrpc", "plistlib")
# Writes the Native DICOM Model, and reads none.
WRITES_XML = {"viewer/dicom/tags.py": ["xml.etree.ElementTree"]}
# Reads the translations that come with the program, and nothing else.
READS_ITS_OWN = {"viewer/core/phrases.py": ["xml.etree.ElementTree"]}
QT_READERS = {"QXmlStreamReader", "QDomDocument", "QSvgRenderer", "QSvgWidget", "QUiLoader", "QWebEngineView"}
# Draws the program's own icons.
MAY_READ_SVG = {"viewer/ui/icons.py": ["QSvgRenderer"]}


@cache
def tree(path: Path) -> ast.Module:
    """Return a file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def dotted(node: ast.expr) -> str:
    """Return a name as it is written, '' for what is no name."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Yield each call of a file by the name that it is written with."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield dotted(node.func), node


def imported(path: Path) -> Iterator[str]:
    """Yield the full names of what a file imports."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def found(names: set[str]) -> dict[str, list[str]]:
    """Return by file which of the calls it makes."""
    made = {str(path.relative_to(CHECKOUT).as_posix()): [n for n, _ in calls(path) if n in names] for path in SOURCES}
    return {name: list_ for name, list_ in made.items() if list_}


def test_the_sources_are_found() -> None:
    assert len(SOURCES) > 200


def test_nothing_is_unpickled_or_evaluated() -> None:
    assert found(DESERIALISE) == MAY_DESERIALISE


def test_these_calls_are_not_hidden_behind_other_names() -> None:
    names = DESERIALISE | SHELLS | CHILDREN
    hidden = {
        f"{path.name}: {name}"
        for path in SOURCES
        for name in imported(path)
        if name in names
        or name.split(".")[0] in {"marshal", "shelve", "dill", "joblib", "yaml", "pty", "code", "codeop"}
    }
    assert hidden == set()


def test_arrays_are_saved_without_objects() -> None:
    for path in SOURCES:
        for name, call in calls(path):
            if name.rpartition(".")[2] in {"save", "savez", "load"} and name.startswith(("np.", "numpy.")):
                (allowed,) = [word.value for word in call.keywords if word.arg == "allow_pickle"]
                assert ast.unparse(allowed) == "False", path


def test_no_shell_is_started_and_each_child_process_is_known() -> None:
    assert {name: sorted(made) for name, made in found(SHELLS).items()} == MAY_SHOW
    assert found(CHILDREN) == MAY_START


@pytest.mark.parametrize("name", MAY_START)
def test_child_processes_get_words_of_our_own_only(name: str) -> None:
    path = CHECKOUT / name
    for called, call in calls(path):
        if called in CHILDREN:
            words = {word.arg: ast.unparse(word.value) for word in call.keywords}
            assert words.get("shell", "False") == "False"
            assert ast.unparse(call.args[0]) in {"command", "_command(module, self._memory.descriptor, memory_limit)"}


def test_no_xml_is_parsed() -> None:
    packages = {
        path.relative_to(CHECKOUT).as_posix(): [name for name in imported(path) if name.startswith(XML_PACKAGES)]
        for path in SOURCES
    }
    assert {name: list_ for name, list_ in packages.items() if list_} == WRITES_XML | READS_ITS_OWN
    for name in WRITES_XML:
        used = {called for called, _ in calls(CHECKOUT / name) if called.startswith("Xml.")}
        assert used
        assert not {called for called in used if called.removeprefix("Xml.") in XML_READERS}
    for name in READS_ITS_OWN:
        read = [node for called, node in calls(CHECKOUT / name) if called.rpartition(".")[2] in XML_READERS]
        assert [ast.unparse(node.args[0]).partition("(")[0] for node in read] == ["resources.path"]
    assert found(QT_READERS) == MAY_READ_SVG
