"""What is drawn of a picture's own marks is made once, and anew when something of it changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

import viewer.actions.marks as marks_module
from viewer.actions.desk import Desk
from viewer.actions.marks import Mark, marks_on, readable_on
from viewer.actions.sources import Shown
from viewer.core.look import Camera2D, place


def on(desk: Desk, index: int = 0, camera: Camera2D | None = None) -> list[Mark]:
    """Return the marks of a picture, in a viewport of 400 x 400."""
    source = desk.active_source()
    info = source.info(index)
    placement = place(camera or Camera2D(), info.shape, info.aspect, (400.0, 400.0))
    return list(marks_on(desk, Shown(source, index, info, source.load(index)), placement))


@pytest.fixture(name="made")
def _made(shown: Desk, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Give the picture three marks, and a list of what was drawn."""
    for at in (5, 15, 25):
        shown.execute("annotation.add", kind="ellipse", points=[f"{at},10", f"{at + 8},20"])
    made: list[object] = []
    real = marks_module.drawn
    monkeypatch.setattr(marks_module, "drawn", lambda *a: made.append(a) or real(*a))
    return made


def test_a_picture_that_is_painted_again_makes_nothing_anew(shown: Desk, made: list[object]) -> None:
    first = on(shown)
    assert len(made) == 3
    again = on(shown)
    on(shown, 1)
    on(shown, camera=Camera2D(scale=3.0, rotation_deg=90))
    assert len(made) == 3
    assert again == first


def test_many_marks_elsewhere_are_not_looked_at(shown: Desk, made: list[object]) -> None:
    source = shown.active_source()
    one = next(iter(shown.store.document.annotations.values()))
    refs = [source.info(k).ref for k in range(1, source.count)]
    many = [replace(one, id=str(n), frame=refs[n % len(refs)]) for n in range(2000)]
    shown.store.apply("Many", lambda document: document.with_annotations(many))
    assert len(on(shown)) == 3
    assert len(made) == 3


def test_a_change_a_choice_and_other_numbers_are_seen_at_once(shown: Desk, made: list[object]) -> None:
    (first, *_) = on(shown)
    assert "mm²" in " ".join(first.label.lines)
    shown.execute("settings.set", name="length_unit", value="cm")
    assert "cm²" in " ".join(on(shown)[0].label.lines)
    shown.execute("annotation.color", id=first.id, color="orange")
    assert on(shown)[0].label.color == (230, 159, 0)
    shown.execute("annotation.select", id=first.id)
    assert on(shown)[0].label.color is None
    count = len(made)
    shown.measuring.forget()
    on(shown)
    assert len(made) == count + 3


def test_labels_lie_right_of_the_rightmost_point_however_the_picture_is_turned(shown: Desk, made: list[object]) -> None:
    source = shown.active_source()
    info = source.info(0)
    for turn in (0, 90, 180, 270):
        camera = Camera2D(rotation_deg=turn)
        placement = place(camera, info.shape, info.aspect, (400.0, 400.0))
        for mark in on(shown, camera=camera):
            right = placement.to_screen(mark.points_px)[:, 0].max()
            assert placement.to_screen([mark.label.position])[0][0] == pytest.approx(right + 10)


def test_labels_are_arranged_anew_only_where_the_picture_lies_elsewhere(
    shown: Desk, made: list[object], qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    arranged: list[object] = []
    real = marks_module.readable
    monkeypatch.setattr(marks_module, "readable", lambda *a: arranged.append(a) or real(*a))
    source = shown.active_source()
    info, area = source.info(0), QRectF(0, 0, 400, 400)
    picture = Shown(source, 0, info, source.load(0))

    def painted(camera: Camera2D) -> list[Mark]:
        placement = place(camera, info.shape, info.aspect, (400.0, 400.0))
        return readable_on(shown, picture, placement, area)

    first = painted(Camera2D())
    assert painted(Camera2D()) == first
    assert len(arranged) == 1
    assert painted(Camera2D(scale=3.0)) != first
    assert painted(Camera2D()) == first
    assert len(arranged) == 3
    shown.execute("annotation.color", id=first[0].id, color="orange")
    assert painted(Camera2D())[0].label.color == (230, 159, 0)
