"""Make the pictures of the README and the user guide: a story in the real window, on a virtual screen.

    python docs/make_screenshots.py [FOLDER OF THE DEMO]

Needs Xvfb. Writes docs/screenshots/*.png (dark, in the manual too) and docs/screens-*/*.png (other looks), with a
palette of 96 colours.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

DOCS = Path(__file__).resolve().parent
SIZES = {"1366": (1366, 768), "1920": (1920, 1080)}
LOOKS = (("1366", "dark"), ("1366", "light"), ("1366", "high-contrast"), ("1920", "dark"))
STUDIES = ("ct", "mr", "us", "pet", "prior", "mg")

STORY = """
size {width}x{height}
view.theme {theme}
screenshot {out}/empty.png
open {us}
wait
cine.bar
view.go 12
wait
screenshot {out}/cine.png
cine.bar
open {mg}
wait
screenshot {out}/mammography.png
open {mr}
wait
stack.open "{mr_axial}" 0
layout 2x2
viewport.select 0
view.go 31
wait
screenshot {out}/four.png
tags.go 00180081
tags.compare
wait
screenshot {out}/compare.png
panel.page display
open {prior}
wait
open {pet}
wait
layout 1x1
stack.open "Torso FDG AC" 0
view.go 97
annotation.add ellipse 34.5,62.5 42.5,70.5
wait
screenshot {out}/values.png
annotation.clear
open {ct}
wait
hanging.apply "PET/CT"
wait
screenshot {out}/pet-ct.png
layout 1x1
stack.open "Torso venous" 0
overlay.none
view.go 149
annotation.add length 192,430 320,430
wait
screenshot {out}/browser.png
hanging.apply "CT or MR with prior"
wait
screenshot {out}/prior.png
text.configure
wait
screenshot {out}/corner-text.png
panel.page display
library.table
wait
screenshot {out}/library.png
hanging.edit
wait
screenshot {out}/hanging.png
preset.edit
wait
screenshot {out}/presets.png
settings.show
wait
screenshot {out}/settings.png
settings.keys
wait
screenshot {out}/keys.png
help.keys
wait
screenshot {out}/cheat-sheet.png
help.manual Reading
wait
screenshot {out}/manual.png
layout 1x1
stack.open "Torso venous" 0
panel.page objects
view.go 135
threshold 250 3000
wait
segment.largest
wait
segment.fill
wait
segment.label bone
segment.choose ""
segment.grow 130 250 33
wait
segment.label liver
segment.choose ""
segment.sphere 330 250 30
tool.brush
layout.mpr
wait
screenshot {out}/segments.png
segment.show_all
tool.window
panel.page display
layout 1x1
stack.open "Torso venous" 0
layout mpr3d
wait
screenshot {out}/planes.png
panel.page history
app.palette lung
wait
screenshot {out}/palette.png
key Esc
annotation.clear
quit
"""

VARIANTS = {
    "german": {"language": "de"},
    "japanese": {"language": "ja"},
    "large": {"font_scale": "200"},
}
"""Settings that have pictures of their own: the window, and the page of settings."""
SETTINGS = """
size 1366x768
open {mr}
wait
layout 2x2
wait
screenshot {out}/window-{name}.png
settings.show
screenshot {out}/settings-{name}.png
quit
"""


def main() -> None:
    """Take all pictures."""
    with tempfile.TemporaryDirectory() as temporary:
        demo = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(temporary) / "demo"
        sys.path.insert(0, str(DOCS.parent))
        from viewer.demo.studies import write_demo

        write_demo(demo, names=STUDIES)
        target = DOCS / "screens-settings"
        target.mkdir(exist_ok=True)
        for name, values in VARIANTS.items():
            out = Path(temporary) / name
            out.mkdir()
            for setting, value in values.items():
                _set(out / "home", setting, value)
            _play(SETTINGS.format(name=name, out=out, mr=demo / "mr"), out, SIZES["1366"])
            for picture in sorted(out.glob("*.png")):
                _save(picture, target / picture.name)
        for size, theme in LOOKS:
            width, height = SIZES[size]
            out = Path(temporary) / f"{theme}-{size}"
            out.mkdir()
            studies = {name: demo / name for name in STUDIES}
            story = STORY.format(width=width, height=height, theme=theme, out=out, mr_axial="T1", **studies)
            _play(story, out, (width, height))
            target = DOCS / ("screenshots" if (size, theme) == LOOKS[0] else f"screens-{theme}-{size}")
            target.mkdir(exist_ok=True)
            for picture in sorted(out.glob("*.png")):
                _save(picture, target / picture.name)


def _set(home: Path, setting: str, value: str) -> None:
    command = [sys.executable, "-m", "viewer", "settings", "--home", str(home), "set", setting, value]
    subprocess.run(command, check=True, cwd=DOCS.parent)


def _play(story: str, folder: Path, size: tuple[int, int]) -> None:
    script = folder / "pictures.story"
    script.write_text(story, encoding="utf-8")
    reading, writing = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        command = [sys.executable, "-m", "viewer", "play", str(script), "--home", str(folder / "home")]
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run(command, check=True, env=environment, cwd=DOCS.parent)
    finally:
        server.terminate()
        server.wait()


def _save(source: Path, target: Path) -> None:
    with Image.open(source) as picture:
        reduced = picture.convert("RGB").quantize(96, dither=Image.Dither.NONE)
        reduced.save(target, optimize=True)


if __name__ == "__main__":
    main()
