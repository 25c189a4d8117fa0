"""The one-command start: what it asks of the system, what it remembers, what it shows. No network, no installation."""

import sys
import tomllib
from pathlib import Path

import pytest

import start

UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n'
MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
ROCKY = 'NAME="Rocky Linux"\nID="rocky"\nID_LIKE="rhel centos fedora"\n'
LEAP = 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n'
MANJARO = "ID=manjaro\nID_LIKE=arch\n"
NIXOS = "ID=nixos\n"
TOOLS = {"apt", "dnf", "pacman", "zypper"}


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a checkout with two files of pins, and a folder name that a careless command would split."""
    root = tmp_path / "a checkout"
    pins = root / "packaging"
    pins.mkdir(parents=True)
    (pins / "requirements.txt").write_text("numpy==2.0 \\\n    --hash=sha256:00\n")
    (pins / "requirements-dev.txt").write_text("pytest==9.0 \\\n    --hash=sha256:11\n")
    monkeypatch.setattr(start, "ROOT", root)
    monkeypatch.setattr(start, "PINS", pins)
    monkeypatch.setattr(start, "VENV", root / ".venv")
    monkeypatch.setattr(start, "STAMP", root / ".venv" / "stamp.json")
    return root


@pytest.fixture
def steps(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Record the steps of a setup in the place of taking them."""
    taken: list[object] = []

    def make_venv(anew: bool) -> None:
        taken.append("venv anew" if anew else "venv")
        start.venv_python().parent.mkdir(parents=True, exist_ok=True)
        start.venv_python().touch()
        start.site_packages().mkdir(parents=True, exist_ok=True)

    monkeypatch.setattr(start, "make_venv", make_venv)
    monkeypatch.setattr(start, "pip_install", lambda pins: taken.append(list(pins)))
    monkeypatch.setattr(start.subprocess, "call", lambda *_args, **_options: 0)
    return taken


@pytest.mark.parametrize(
    ("text", "tool"),
    [(UBUNTU, "apt"), (MINT, "apt"), (ROCKY, "dnf"), (LEAP, "zypper"), (MANJARO, "pacman"), (NIXOS, None), ("", None)],
)
def test_the_package_tool_follows_from_os_release(text: str, tool: str | None) -> None:
    assert start.package_tool(text) == tool


def test_every_need_names_its_package_on_every_system() -> None:
    table = tomllib.loads((Path(start.PINS) / "system.toml").read_text(encoding="utf-8"))
    assert table.keys() == start.PROBES.keys()
    for group in table.values():
        for need in group.values():
            assert need.keys() == TOOLS
            assert all(need.values())


def test_a_library_counts_when_one_of_its_names_loads() -> None:
    assert not start.has_library("libno-such-thing.so.9")
    if sys.platform.startswith("linux"):
        assert start.has_library("libno-such-thing.so.9|libc.so.6")


def test_what_is_missing_is_said_once_with_one_command() -> None:
    needs = {
        "libGL.so.1": {"apt": "libgl1", "pacman": "libglvnd"},
        "libEGL.so.1": {"apt": "libegl1", "pacman": "libglvnd"},
        "libEGL_mesa.so.0|libEGL_nvidia.so.0": {"apt": "libegl-mesa0", "pacman": "mesa"},
    }
    assert start.packages_for(needs, "pacman") == ["libglvnd", "mesa"]
    text = start.how_to_install(needs, "apt")
    assert "lacks libGL.so.1, libEGL.so.1, libEGL_mesa.so.0." in text
    assert "sudo sh -c 'apt-get update && apt-get install -y libegl-mesa0 libegl1 libgl1'" in text
    assert "sudo" not in start.how_to_install(needs, None)


def test_a_system_that_lacks_what_is_wished_only_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = {"Xvfb": {"apt": "xvfb", "dnf": "xvfb", "pacman": "xvfb", "zypper": "xvfb"}}
    monkeypatch.setattr(start.sys, "platform", "linux")
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(start, "missing_needs", lambda groups: lacking if "test" in groups else {})
    start.ensure_system(["offscreen"], wished=["test"])
    with pytest.raises(start.SetupError, match="lacks Xvfb"):
        start.ensure_system(["test"])


def test_progress_counts_what_pip_says() -> None:
    progress = start.Progress(total=11, is_terminal=False)
    assert progress.line("Ignoring tzdata: markers 'sys_platform == \"win32\"' don't match your environment\n") is None
    shown = progress.line("Collecting vtk==9.7.2 (from -r /a checkout/packaging/requirements.txt (line 9))\n")
    assert shown == "[ 1/10] vtk 9.7.2"
    assert progress.line("  Downloading vtk-9.7.2-cp311-cp311-manylinux_2_28_x86_64.whl (120 MB)\n") is None
    shown = progress.line(
        "Requirement already satisfied: numpy==2.4.6 in ./site-packages (from -r x (line 1)) (2.4.6)\n"
    )
    assert shown == "[ 2/10] numpy 2.4.6"


def test_pins_are_split_by_package_with_all_their_hashes() -> None:
    first, second = (
        "numpy==2.0 \\\n    --hash=sha256:00 \\\n    --hash=sha256:01\n",
        "vtk==9.4 \\\n    --hash=sha256:11\n",
    )
    assert start.blocks(f"# pinned\n{first}{second}") == [first, second]
    for file in Path(start.PINS).glob("requirements*.txt"):
        text = file.read_text(encoding="utf-8")
        assert "".join(start.blocks(text)) == text.partition("\n")[2]


def test_a_second_start_takes_no_step(checkout: Path, steps: list[object]) -> None:
    start.ensure_packages(["requirements.txt"])
    assert steps == ["venv", ["requirements.txt"]]
    start.ensure_packages(["requirements.txt"])
    assert len(steps) == 2


def test_the_checkout_is_importable_from_the_environment(checkout: Path, steps: list[object]) -> None:
    start.ensure_packages(["requirements.txt"])
    assert (start.site_packages() / "hounsfield-checkout.pth").read_text().strip() == str(checkout)


def test_tests_add_their_packages_and_leave_the_others(checkout: Path, steps: list[object]) -> None:
    start.ensure_packages(["requirements.txt"])
    start.ensure_packages(["requirements.txt", "requirements-dev.txt"])
    assert steps == ["venv", ["requirements.txt"], ["requirements-dev.txt"]]
    start.ensure_packages(["requirements.txt"])
    assert len(steps) == 3


def test_new_pins_are_installed_into_the_same_environment(checkout: Path, steps: list[object]) -> None:
    start.ensure_packages(["requirements.txt"])
    (checkout / "packaging" / "requirements.txt").write_text("numpy==2.1 \\\n    --hash=sha256:22\n")
    start.ensure_packages(["requirements.txt"])
    assert steps == ["venv", ["requirements.txt"], ["requirements.txt"]]


def test_an_environment_that_was_moved_is_made_anew(
    checkout: Path, steps: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    start.ensure_packages(["requirements.txt"])
    monkeypatch.setattr(start, "ROOT", checkout.parent / "elsewhere")
    start.ensure_packages(["requirements.txt"])
    assert steps[2:] == ["venv anew", ["requirements.txt"]]


def test_a_setup_that_was_cut_off_goes_on(checkout: Path, steps: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    def cut_off(pins: list[str]) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(start, "pip_install", cut_off)
        with pytest.raises(KeyboardInterrupt):
            start.ensure_packages(["requirements.txt"])
    start.ensure_packages(["requirements.txt"])
    assert steps == ["venv", ["requirements.txt"]]


def test_a_package_that_was_half_installed_is_forgotten(tmp_path: Path) -> None:
    for name, files in {"whole-1.0": ("METADATA", "RECORD"), "half-2.0": ("METADATA",)}.items():
        folder = tmp_path / f"{name}.dist-info"
        folder.mkdir()
        for file in files:
            (folder / file).touch()
    start.drop_half_installed(tmp_path)
    assert [folder.name for folder in tmp_path.iterdir()] == ["whole-1.0.dist-info"]


def test_a_stamp_that_is_damaged_counts_as_none(checkout: Path) -> None:
    start.STAMP.parent.mkdir()
    for text in ("", "{", "[1]"):
        start.STAMP.write_text(text)
        assert start.read_stamp() == {}


def test_without_a_display_the_pictures_are_written(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(start, "ensure_system", lambda *_args, **_options: None)
    monkeypatch.setattr(start, "ensure_packages", lambda _pins: None)
    monkeypatch.setattr(start, "replace_with", lambda command: commands.append(list(command)) or 0)
    monkeypatch.setattr(start, "has_display", lambda: False)
    start.main(["a study"])
    monkeypatch.setattr(start, "has_display", lambda: True)
    start.main(["a study"])
    start.main([])
    head = [str(start.venv_python()), "-P", "-m", "viewer"]
    assert commands[0] == [*head, "tour", "a study", "--force", "-o", str(start.OUTPUT)]
    assert commands[1:] == [[*head, "a study"], [*head, "demo"]]


def test_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(start, "OLDEST_PYTHON", (99, 0))
    assert start.main([]) == 1
    assert "needs Python 99.0 or newer" in capsys.readouterr().err


def test_the_pins_name_no_place_and_hash_everything() -> None:
    files = list(Path(start.PINS).glob("requirements*.txt"))
    assert len(files) == 3
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert "://" not in text
        assert "gdcm" not in text.lower()
        blocks = [block for block in text.split("\n") if block and not block.startswith(("#", " "))]
        assert all(block.endswith("\\") for block in blocks)
