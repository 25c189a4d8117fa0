"""Which scripts the fonts can write."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication, QRawFont

from viewer.actions.doctor import _fonts
from viewer.paint import scripts

DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")


def test_the_doctor_tells_of_fonts() -> None:
    assert _fonts().startswith(("letters for names in all scripts", "none for "))


@pytest.mark.skipif(not DEJAVU.is_file(), reason="this font is not installed")
def test_scripts_without_a_font_are_named(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    shutil.copy(DEJAVU, tmp_path / "fonts")
    config = f"<fontconfig><dir>{tmp_path}/fonts</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    (tmp_path / "fonts.conf").write_text(f'<?xml version="1.0"?>{config}')
    told = subprocess.run(
        [sys.executable, "-c", "from viewer.paint.scripts import main; main()"],
        env=os.environ | {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")},
        cwd=Path(scripts.__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "Chinese, Devanagari, Japanese, Korean, Thai"


def test_fonts_that_are_there_have_the_letters(qapp: QGuiApplication) -> None:
    letters = {"Arabic": "ق", "Greek": "Δ", "Cyrillic": "Л", "Hebrew": "ש"}
    for name in set(letters) - set(scripts.lacking()):
        families = QFontDatabase.families(scripts.SCRIPTS[name])
        fonts = (QRawFont.fromFont(QFontDatabase.font(family, "", 12)) for family in families)
        assert any(font.supportsCharacter(ord(letters[name])) for font in fonts), name
