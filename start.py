#!/usr/bin/env python3
"""Set up Hounsfield in this checkout and run it.

python3 start.py [INPUT...]             open files, folders, discs or ZIPs; without INPUT, a demo study
python3 start.py test [PYTEST ARGS]     set up and run all checks and tests; with arguments, only pytest
python3 start.py bench [NAME] [--json]  set up and run the benchmarks

Everything goes into the folder .venv of the checkout; a second start changes nothing and needs no network.
Without a display (Linux), pictures and a movie are written to the folder output instead.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PINS = ROOT / "packaging"
OUTPUT = ROOT / "output"
STAMP = VENV / "hounsfield-setup.json"
APT_LOG = ROOT / ".start" / "apt.log"
OLDEST_PYTHON = (3, 11)
PACKAGES_AT_ONCE = 6

FAMILIES = {
    "debian": "apt",
    "ubuntu": "apt",
    "fedora": "dnf",
    "rhel": "dnf",
    "arch": "pacman",
    "suse": "zypper",
    "opensuse": "zypper",
}
INSTALL = {
    "apt": "apt-get update && apt-get install -y {}",
    "dnf": "dnf install -y {}",
    "pacman": "pacman -S --needed {}",
    "zypper": "zypper install -y {}",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


class SetupError(Exception):
    """What stops the setup, in words for the user."""


# --- What the system must bring (Linux) --------------------------------------------------------------------------


def package_tool(os_release: str) -> str | None:
    """Return 'apt', 'dnf', 'pacman' or 'zypper' for the text of an os-release file; None for another system."""
    fields = dict(re.findall(r'^(ID|ID_LIKE)="?([^"\n]*)"?\s*$', os_release, re.MULTILINE))
    for name in [fields.get("ID", ""), *fields.get("ID_LIKE", "").split()]:
        if tool := FAMILIES.get(name) or FAMILIES.get(name.partition("-")[0]):
            return tool
    return None


def has_library(names: str) -> bool:
    """Say whether the loader finds one of the libraries `a|b|...`."""
    for name in names.split("|"):
        try:
            ctypes.CDLL(name)
        except OSError:
            continue
        return True
    return False


def has_font(_name: str) -> bool:
    """Say whether any scalable font is installed."""
    files = (file for folder in FONT_FOLDERS for file in Path(folder).expanduser().rglob("*"))
    return any(file.suffix.lower() in {".ttf", ".otf", ".ttc", ".pfb"} for file in files)


PROBES: dict[str, Callable[[str], bool]] = {
    "python": lambda name: importlib.util.find_spec(name) is not None,
    "offscreen": has_library,
    "window": has_library,
    "font": has_font,
    "test": lambda name: shutil.which(name) is not None,
}


def missing_needs(groups: Iterable[str]) -> dict[str, dict[str, str]]:
    """Probe the needs of some groups of system.toml; return those that are not there."""
    import tomllib  # Python 3.11; the check of the version comes first

    table = tomllib.loads((PINS / "system.toml").read_text(encoding="utf-8"))
    return {name: need for group in groups for name, need in table[group].items() if not PROBES[group](name)}


def packages_for(needs: dict[str, dict[str, str]], tool: str) -> list[str]:
    """Return the packages that bring all `needs`, each once."""
    return sorted({package for need in needs.values() for package in need[tool].split()})


def install_with_apt(packages: Sequence[str]) -> None:
    """Try to install Debian packages as root; the caller looks whether what was missing is there now."""
    say(f"Installing system packages: {' '.join(packages)}")
    options = ["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    APT_LOG.parent.mkdir(exist_ok=True)
    with APT_LOG.open("w", encoding="utf-8") as log:
        # An update may fail for one foreign source and still bring what is needed.
        for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            command = ["apt-get", *options, *step]
            subprocess.call(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)


def how_to_install(missing: dict[str, dict[str, str]], tool: str | None) -> str:
    """Return what is missing, with the one command that brings it."""
    things = f"This system lacks {', '.join(name.partition('|')[0] for name in missing)}."
    if tool is None:
        return f"{things} Install them with its package manager and start again."
    command = INSTALL[tool].format(" ".join(packages_for(missing, tool)))
    return f"{things} Install them and start again:\n\n    sudo sh -c '{command}'\n"


def ensure_system(required: Sequence[str], wished: Sequence[str] = ()) -> None:
    """Install what a Linux system lacks; raise with the one command that does where that can't be done here."""
    if not sys.platform.startswith("linux") or not (missing := missing_needs([*required, *wished])):
        return
    release = Path("/etc/os-release")
    tool = package_tool(release.read_text(encoding="utf-8")) if release.is_file() else None
    if tool == "apt" and os.geteuid() == 0:
        install_with_apt(packages_for(missing, tool))
        if not (missing := missing_needs([*required, *wished])):
            return
        say(f"Not everything could be installed: see {APT_LOG}")
    if missing_needs(required):
        raise SetupError(how_to_install(missing, tool))
    say(f"{how_to_install(missing, tool)}\nGoing on without; the tests that need them are skipped.")


# --- The environment ---------------------------------------------------------------------------------------------


def venv_python() -> Path:
    """Return the interpreter of the environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(pins: Sequence[str]) -> dict[str, str]:
    """Describe a finished setup: where it is, its Python, and the hash of each file of pins."""
    found = {"checkout": str(ROOT), "python": sys.version.split()[0]}
    return found | {name: hashlib.sha256((PINS / name).read_bytes()).hexdigest() for name in pins}


def read_stamp() -> dict[str, str]:
    """Return what the last finished setup wrote down; empty when there was none."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, str]) -> None:
    """Write down that a setup is finished, in one step."""
    draft = STAMP.with_suffix(".new")
    draft.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    draft.replace(STAMP)


def make_venv(anew: bool) -> None:
    """Make the environment; `anew` empties it first, else one that was cut off is completed."""
    say(f"Making an environment in {VENV}")
    if subprocess.call([sys.executable, "-m", "venv", *(["--clear"] if anew else []), str(VENV)]) != 0:
        raise SetupError(f"Python could not make an environment in {VENV}. Is the disk full, or the folder read-only?")


def site_packages() -> Path:
    """Return the folder that holds the installed packages."""
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    return VENV / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"


def drop_half_installed(site: Path) -> None:
    """Forget packages whose installation was cut off, so that they are installed again.

    The list of its files, RECORD, is the last thing that is written of a package.
    """
    for folder in site.glob("*.dist-info"):
        if not (folder / "RECORD").is_file():
            shutil.rmtree(folder)


class Progress:
    """Follow what pip prints, and show one line of it: `[ 7/34] vtk 9.7.2`."""

    SEEN = re.compile(r"^(?:Collecting|Requirement already satisfied:) ([\w.-]+)(?:\[[^]]*\])?==([^\s;]+)")

    def __init__(self, total: int, is_terminal: bool) -> None:
        self.total = total
        self.count = 0
        self.is_terminal = is_terminal

    def line(self, text: str) -> str | None:
        """Take a line of pip; return what to show for it, or None."""
        if text.startswith("Ignoring "):
            self.total -= 1
            return None
        if not (seen := self.SEEN.match(text)):
            return None
        self.count += 1
        width = len(str(self.total))
        return f"[{self.count:{width}}/{self.total}] {seen[1]} {seen[2]}"

    def show(self, text: str) -> None:
        """Show a line: over the last one on a terminal, else below it."""
        sys.stderr.write(f"\r{text:<70}" if self.is_terminal else f"{text}\n")
        sys.stderr.flush()

    def end(self) -> None:
        """Leave the line of progress."""
        if self.is_terminal:
            sys.stderr.write(f"\r{'':<70}\r")


def blocks(text: str) -> list[str]:
    """Split a file of pins into one text for each package, its hashes included."""
    return re.findall(r"^\w.*\n(?: .*\n?)*", text, re.MULTILINE)


def pip_install(pins: Sequence[str]) -> None:
    """Install the pinned packages, hashes checked; what is already there is kept.

    It goes a few packages at a time: whoever interrupts it loses no more than those.
    """
    packages = [block for name in pins for block in blocks((PINS / name).read_text(encoding="utf-8"))]
    progress = Progress(len(packages), sys.stderr.isatty())
    part = VENV / "installing.txt"
    for first in range(0, len(packages), PACKAGES_AT_ONCE):
        part.write_text("".join(packages[first : first + PACKAGES_AT_ONCE]), encoding="utf-8")
        pip_install_part(part, progress)
    part.unlink(missing_ok=True)
    progress.end()


def pip_install_part(part: Path, progress: Progress) -> None:
    """Install the packages of one file, and follow it."""
    command = [str(venv_python()), "-I", "-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary=:all:"]
    command += ["--no-input", "--disable-pip-version-check", "--progress-bar=off", "--requirement", str(part)]
    environment = {**os.environ, "PIP_USER": "0"}
    said: list[str] = []
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        encoding="utf-8", errors="replace",
    ) as pip:  # fmt: skip
        for text in pip.stdout or ():
            said.append(text)
            if shown := progress.line(text):
                progress.show(shown)
    if pip.returncode != 0:
        progress.end()
        tail = "".join(line for line in said if "ERROR" in line) or "".join(said[-5:])
        raise SetupError(f"The packages could not be installed; start again to go on from here.\n{tail}")


def ensure_packages(pins: Sequence[str]) -> None:
    """Bring the environment to the pins, unless an earlier start did."""
    stamp, here, wanted = read_stamp(), fingerprint([]), fingerprint(pins)
    if venv_python().is_file() and wanted.items() <= stamp.items():
        return
    if not venv_python().is_file() or not here.items() <= stamp.items():
        make_venv(anew=bool(stamp))
        stamp = here
    write_stamp({name: value for name, value in stamp.items() if name not in pins})
    drop_half_installed(site_packages())
    pip_install([name for name in pins if stamp.get(name) != wanted[name]])
    # The packages of the checkout are found from any folder; site reads this file in the system's encoding.
    (site_packages() / "hounsfield-checkout.pth").write_text(f"{ROOT}\n", encoding="locale")
    subprocess.call([str(venv_python()), "-I", "-m", "compileall", "-q", str(ROOT / "viewer")])
    write_stamp(stamp | wanted)


# --- The three jobs ----------------------------------------------------------------------------------------------


def say(text: str) -> None:
    """Tell the user something."""
    print(text, file=sys.stderr, flush=True)


def has_display() -> bool:
    """Say whether a window can be opened."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def python(*arguments: str) -> list[str]:
    """Return a command for the interpreter of the environment; the folder it runs in hides no module."""
    return [str(venv_python()), "-P", *arguments]


def replace_with(command: Sequence[str]) -> int:
    """Run a command in the place of this process, where the system can."""
    if os.name != "nt":
        os.execv(command[0], list(command))
    return subprocess.call(command)


def run_viewer(inputs: Sequence[str]) -> int:
    """Open the window; without a display, write pictures and a movie."""
    shown = has_display()
    ensure_system(["python", "offscreen", "font", *(["window"] if shown else [])])
    ensure_packages(["requirements.txt"])
    if shown:
        return replace_with(python("-m", "viewer", *(inputs or ["demo"])))
    say(f"No display: pictures and a movie go to {OUTPUT}")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return replace_with(python("-m", "viewer", "tour", *inputs, "--force", "-o", str(OUTPUT)))


def run_tests(arguments: Sequence[str]) -> int:
    """Run the checks and all tests; with arguments, only pytest."""
    ensure_system(["python", "offscreen", "font"], wished=["window", "test"])
    ensure_packages(["requirements.txt", "requirements-dev.txt"])
    failed = [] if arguments else [name for name, command in checks().items() if not check(name, command)]
    if failed:
        say(f"Checks that failed: {', '.join(failed)}")
    workers = min(4, os.cpu_count() or 1)
    tests = subprocess.call(python("-m", "pytest", f"--numprocesses={workers}", *arguments), cwd=ROOT)
    return tests or (1 if failed else 0)


def checks() -> dict[str, list[str]]:
    """Return the checks that come before the tests."""
    return {
        "ruff check": python("-m", "ruff", "check"),
        "ruff format": python("-m", "ruff", "format", "--check"),
        "mypy": python("-m", "mypy"),
        "import-linter": python("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
    }


def check(name: str, command: Sequence[str]) -> bool:
    """Run one check; say whether it passed."""
    say(f"== {name}")
    return subprocess.call(command, cwd=ROOT) == 0


def run_benchmarks(arguments: Sequence[str]) -> int:
    """Run the benchmarks against their peers."""
    ensure_system(["python", "offscreen", "font"])
    ensure_packages(["requirements.txt", "requirements-bench.txt"])
    return replace_with(python("-m", "benchmarks", *arguments))


def main(arguments: Sequence[str]) -> int:
    """Set up, then do the job that was asked for."""
    if sys.version_info < OLDEST_PYTHON:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        say(f"Hounsfield needs Python {wanted} or newer; this is {sys.version.split()[0]}. Start it with a newer one.")
        return 1
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    jobs = {"test": run_tests, "bench": run_benchmarks}
    try:
        if arguments and arguments[0] in jobs:
            return jobs[arguments[0]](arguments[1:])
        return run_viewer(arguments)
    except SetupError as error:
        say(f"hounsfield: error: {error}")
        return 1
    except KeyboardInterrupt:
        say("\nStopped. Start again to go on from here.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
