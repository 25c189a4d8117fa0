"""Which scripts the fonts can write."""

from PySide6.QtGui import QGuiApplication

from viewer.actions.doctor import _fonts
from viewer.paint import scripts


def test_a_script_without_a_font_is_named(qapp: QGuiApplication, monkeypatch) -> None:
    # U+10FFFD is for private use: no font has it.
    monkeypatch.setattr(scripts, "LETTERS", {"Latin": "Doe", "Nobody's": "\U0010fffd"})
    assert scripts.lacking() == ("Nobody's",)


def test_the_doctor_tells_of_fonts() -> None:
    assert _fonts().startswith(("letters for names in all scripts", "none for "))
