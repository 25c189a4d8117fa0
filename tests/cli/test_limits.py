"""`hounsfield limits`: what is refused, and what is said where nothing could be kept."""

from pathlib import Path


def test_a_value_that_cannot_be_is_a_wrong_call(run) -> None:
    ended = run("limits", "frames", 1)
    assert ended.status == 2
    (line,) = ended.err.splitlines()
    assert line.startswith("hounsfield: error: The limit “frames” cannot be 1, expected a whole number from 100000")


def test_a_limit_that_could_not_be_kept_is_told(run, own_home: Path) -> None:
    (own_home / "settings.json").mkdir(parents=True)
    ended = run("limits", "frames", 200_000)
    assert (ended.status, ended.out) == (3, "")
    (line,) = ended.err.splitlines()
    assert line.startswith("hounsfield: error: The limit was not kept, ")
