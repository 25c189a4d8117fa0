"""Write docs/behaviour.md."""

from tests.behaviour.document import DOCUMENT, render
from tests.behaviour.shown import shown

DOCUMENT.write_text(render(shown()), encoding="utf-8")
