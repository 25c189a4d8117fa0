"""Tools as generators: what a pointer's way over the screen changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.look import Camera2D, Look, Placement, place
from viewer.core.pixels import Window
from viewer.measure.angle import Angle
from viewer.measure.bidirectional import Bidirectional
from viewer.measure.length import Length
from viewer.tools import REGISTRY
from viewer.tools.drag import (
    Draft,
    DragContext,
    Keep,
    MoveLabel,
    Phase,
    PointAt,
    Pointer,
    ScrollTo,
    SetCamera,
    SetLook,
    WindowOf,
)
from viewer.tools.measure import draw, edit, move_label
from viewer.tools.zoom import LEAST, MOST, zoomed_at

SIZE = (600.0, 400.0)
SHAPE = (100, 200)


def context(camera: Camera2D | None = None, **changes) -> DragContext:
    camera = camera or Camera2D()
    made = DragContext(
        Look(), camera, place(camera, SHAPE, 1.0, SIZE), SIZE, SHAPE, Window(40, 400), 1200.0, index=5, count=20
    )
    return replace(made, **changes)


def pointer(ctx: DragContext, phase: Phase, x: float, y: float, **modifiers: bool) -> Pointer:
    px = ctx.placement.to_picture([(x, y)])[0]
    return Pointer(phase, (x, y), (float(px[0]), float(px[1])), **modifiers)


def run(drag, *events):
    """Return all that a drag answers, and whether it ended with the last event."""
    answers = [next(drag)]
    for event in events:
        try:
            answers.append(drag.send(event))
        except StopIteration as stop:
            return [a for a in (*answers, stop.value) if a is not None], True
    return [a for a in answers if a is not None], False


def drag_by(name: str, ctx: DragContext, dx: float, dy: float, **modifiers: bool):
    start = pointer(ctx, Phase.PRESS, 300, 200)
    moves = [pointer(ctx, Phase.MOVE, 300 + dx * part, 200 + dy * part, **modifiers) for part in (0.25, 0.5, 1.0)]
    answers, is_over = run(REGISTRY.get(name)(ctx, start), *moves, pointer(ctx, Phase.RELEASE, 300 + dx, 200 + dy))
    assert is_over
    return answers[-1] if answers else None


# -- window


def test_right_widens_and_up_brightens() -> None:
    # 600 screen px are the width of the values, 1200: 2 for each.
    right = drag_by("window", context(), 50, 0)
    assert isinstance(right, SetLook)
    assert right.look.window == Window(40, 500)
    up = drag_by("window", context(), 0, -30)
    assert up.look.window == Window(-20, 400)


def test_shift_is_a_tenth_and_ctrl_is_fourfold() -> None:
    assert drag_by("window", context(), 100, 0, is_fine=True).look.window.width == pytest.approx(420)
    assert drag_by("window", context(), 100, 0, is_coarse=True).look.window.width == pytest.approx(1200)


def test_taking_up_shift_in_the_middle_of_a_drag_does_not_make_the_window_jump() -> None:
    ctx = context()
    drag = REGISTRY.get("window")(ctx, pointer(ctx, Phase.PRESS, 0, 0))
    next(drag)
    before = drag.send(pointer(ctx, Phase.MOVE, 100, 0)).look.window.width
    after = drag.send(pointer(ctx, Phase.MOVE, 101, 0, is_fine=True)).look.window.width
    assert after - before == pytest.approx(0.2)


def test_the_window_never_becomes_narrower_than_the_formula_allows() -> None:
    assert drag_by("window", context(), -5000, 0).look.window.width == 1.0


# -- pan and zoom


CAMERAS = st.builds(
    Camera2D,
    scale=st.one_of(st.none(), st.floats(0.2, 20)),
    center_px=st.tuples(st.floats(0, 200), st.floats(0, 100)),
    rotation_deg=st.sampled_from((0, 90, 180, 270)),
    is_flipped_h=st.booleans(),
    is_flipped_v=st.booleans(),
)
PLACES = st.tuples(st.floats(0, SIZE[0]), st.floats(0, SIZE[1]))


@given(CAMERAS, PLACES, PLACES)
def test_the_grabbed_point_stays_below_the_pointer(camera, start, end) -> None:
    ctx = context(camera)
    press = pointer(ctx, Phase.PRESS, *start)
    answers, _ = run(REGISTRY.get("pan")(ctx, press), pointer(ctx, Phase.MOVE, *end))
    (change,) = answers
    assert isinstance(change, SetCamera)
    there = place(change.camera, SHAPE, 1.0, SIZE).to_screen([press.picture_px])[0]
    assert np.allclose(there, end, atol=1e-6)


@given(CAMERAS, PLACES, st.floats(0.3, 3))
def test_zooming_keeps_the_point_below_the_pointer(camera, at, factor) -> None:
    before = place(camera, SHAPE, 1.25, SIZE)
    zoomed = zoomed_at(camera, before, SIZE, at, factor)
    after = place(zoomed, SHAPE, 1.25, SIZE)
    assert np.allclose(after.to_screen(before.to_picture([at])), [at], atol=1e-6)
    assert after.scale == pytest.approx(min(MOST, max(LEAST, before.scale * factor)))


def test_dragging_up_by_the_doubling_way_doubles() -> None:
    change = drag_by("zoom", context(Camera2D(scale=2.0)), 0, -150)
    assert change.camera.scale == pytest.approx(4.0)


def test_turn_and_flips_stay_while_panning_and_zooming() -> None:
    camera = Camera2D(rotation_deg=90, is_flipped_h=True)
    for name in ("pan", "zoom"):
        changed = drag_by(name, context(camera), 10, 10).camera
        assert (changed.rotation_deg, changed.is_flipped_h, changed.is_flipped_v) == (90, True, False)


# -- scroll and crosshair


def test_down_scrolls_on_and_stops_at_the_ends() -> None:
    # 400 px for 20 pictures: 20 px each.
    assert drag_by("scroll", context(), 0, 60) == ScrollTo(8)
    assert drag_by("scroll", context(), 0, -4000) == ScrollTo(0)
    assert drag_by("scroll", context(), 0, 4000) == ScrollTo(19)


def test_the_crosshair_goes_where_the_pointer_is() -> None:
    ctx = context()
    press, move = pointer(ctx, Phase.PRESS, 300, 200), pointer(ctx, Phase.MOVE, 360, 230)
    answers, is_over = run(REGISTRY.get("crosshair")(ctx, press), move, pointer(ctx, Phase.RELEASE, 360, 230))
    assert answers == [PointAt(press.picture_px), PointAt(move.picture_px)]
    assert is_over


# -- measuring


def at(phase: Phase, x: float, y: float) -> Pointer:
    """Return an event on a picture that lies pixel on pixel."""
    return Pointer(phase, (x, y), (x, y))


P, M, R = Phase.PRESS, Phase.MOVE, Phase.RELEASE


def test_press_drag_release_sets_two_points() -> None:
    answers, is_over = run(draw(Length, at(P, 10, 10)), at(M, 30, 10), at(R, 50, 20))
    assert answers == [
        Draft("length", ((10, 10), (10, 10))),
        Draft("length", ((10, 10), (30, 10))),
        Keep("length", ((10, 10), (50, 20))),
    ]
    assert is_over


def test_click_move_click_sets_two_points() -> None:
    events = (at(R, 11, 10), at(M, 30, 10), at(P, 50, 20))
    answers, is_over = run(draw(Length, at(P, 10, 10)), *events)
    assert answers[-1] == Keep("length", ((10, 10), (50, 20)))
    assert is_over


def test_three_points_by_a_drag_and_a_click() -> None:
    events = (at(M, 40, 10), at(R, 50, 10), at(M, 50, 30), at(P, 50, 60))
    answers, is_over = run(draw(Angle, at(P, 10, 10)), *events)
    assert answers[-2] == Draft("angle", ((10, 10), (50, 10), (50, 30)))
    assert answers[-1] == Keep("angle", ((10, 10), (50, 10), (50, 60)))
    assert is_over


def test_three_points_by_clicks() -> None:
    events = (at(R, 10, 10), at(M, 40, 10), at(P, 50, 10), at(R, 50, 10), at(M, 50, 30), at(P, 50, 60))
    answers, is_over = run(draw(Angle, at(P, 10, 10)), *events)
    assert answers[-1] == Keep("angle", ((10, 10), (50, 10), (50, 60)))
    assert is_over


def test_a_second_click_on_the_first_spot_sets_no_point() -> None:
    answers, is_over = run(draw(Length, at(P, 10, 10)), at(R, 10, 10), at(P, 11, 11), at(R, 11, 11))
    assert not is_over
    assert not any(isinstance(answer, Keep) for answer in answers)


def test_a_handle_moves_alone_and_a_line_moves_whole() -> None:
    points = ((10.0, 10.0), (50.0, 20.0))
    one, _ = run(edit("length", points, 1, at(P, 50, 20)), at(M, 60, 25), at(R, 60, 25))
    assert one[-1] == Keep("length", ((10, 10), (60, 25)))
    both, _ = run(edit("length", points, None, at(P, 30, 15)), at(M, 33, 10), at(R, 33, 10))
    assert both[-1] == Keep("length", ((13, 5), (53, 15)))


def test_a_click_on_a_measurement_changes_nothing() -> None:
    answers, is_over = run(edit("length", ((1.0, 1.0), (5.0, 5.0)), None, at(P, 3, 3)), at(R, 3, 3))
    assert is_over
    assert not any(isinstance(answer, Keep) for answer in answers)


def test_a_text_box_is_taken_along_from_where_it_lies() -> None:
    answers, is_over = run(move_label((5.0, -2.0), at(P, 0, 0)), at(M, 10, 3), at(R, 10, 3))
    assert answers == [MoveLabel((15, 1), is_final=False), MoveLabel((15, 1), is_final=True)]
    assert is_over


def test_a_closed_drag_answers_nothing_more() -> None:
    drag = draw(Length, at(P, 10, 10))
    next(drag)
    drag.close()
    with pytest.raises(StopIteration):
        drag.send(at(M, 20, 20))


def test_every_tool_of_the_registry_ends_at_the_release() -> None:
    for name in sorted({*REGISTRY.ids()} - {"livewire"}):  # takes several clicks
        ctx = context()
        _, is_over = run(REGISTRY.get(name)(ctx, pointer(ctx, P, 1, 1)), pointer(ctx, R, 1, 1))
        assert is_over, name


def test_a_placement_is_its_own_inverse() -> None:
    placement: Placement = place(Camera2D(scale=3.0, rotation_deg=270, is_flipped_v=True), SHAPE, 0.5, SIZE)
    points = [(0.0, 0.0), (17.5, 3.25)]
    assert np.allclose(placement.to_picture(placement.to_screen(points)), points)


def test_a_rectangle_asks_for_the_window_of_its_values() -> None:
    ctx = context()
    answer = drag_by("window_region", ctx, 60, 30)
    assert isinstance(answer, WindowOf)
    (x0, y0), (x1, y1) = answer.corners_px
    # 3 screen px are a pixel of the picture.
    assert (x1 - x0, y1 - y0) == pytest.approx((20, 10))


def test_a_click_is_no_region() -> None:
    ctx = context()
    start, end = pointer(ctx, Phase.PRESS, 300, 200), pointer(ctx, Phase.RELEASE, 301, 200)
    answers, is_over = run(REGISTRY.get("window_region")(ctx, start), end)
    assert is_over
    assert not any(isinstance(answer, WindowOf) for answer in answers)


# -- the short axis


@pytest.mark.parametrize("turn", [1.0, 4.0])
def test_the_short_axis_is_drawn_at_a_right_angle_in_the_patient(turn: float) -> None:
    events = (at(M, 40, 20), at(R, 50, 20), at(P, 30, 5), at(M, 33, 20), at(R, 37, 30))
    answers, is_over = run(draw(Bidirectional, at(P, 10, 10), turn), *events)
    assert is_over
    assert isinstance(answers[-1], Keep)
    drafts = [answer.points_px for answer in answers if isinstance(answer, Draft) and len(answer.points_px) == 4]
    for points in (drafts[-1], answers[-1].points_px):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = points
        assert (bx - ax) * (dx - cx) + (by - ay) * (dy - cy) * turn**2 == pytest.approx(0.0, abs=1e-9)
        assert (points[0], points[1], points[2]) == ((10, 10), (50, 20), (30, 5))
    # It goes as far along that direction as the pointer did.
    (cx, cy), (dx, dy) = answers[-1].points_px[2:]
    across = np.array([-(20 - 10) * turn, 50 - 10])
    gone = np.array([37 - cx, (30 - cy) * turn]) @ across
    assert np.array([dx - cx, (dy - cy) * turn]) @ across == pytest.approx(gone)


def test_the_short_axis_turns_with_the_long_one_and_keeps_its_length() -> None:
    points = ((10.0, 10.0), (50.0, 10.0), (20.0, 5.0), (20.0, 25.0))
    answers, _ = run(edit("bidirectional", points, 1, at(P, 50, 10)), at(M, 10, 50), at(R, 10, 50))
    assert isinstance(answers[-1], Keep)
    np.testing.assert_allclose(answers[-1].points_px, ((10, 10), (10, 50), (15, 20), (-5, 20)), atol=1e-9)
    # One end of the short axis moved: along it only.
    answers, _ = run(edit("bidirectional", points, 3, at(P, 20, 25)), at(M, 32, 31), at(R, 32, 31))
    np.testing.assert_allclose(answers[-1].points_px[2:], ((20, 5), (20, 31)), atol=1e-9)
    # A long axis without length has no direction: all else stays.
    answers, _ = run(edit("bidirectional", points, 1, at(P, 50, 10)), at(M, 10, 10), at(R, 10, 10))
    assert answers[-1].points_px == (points[0], points[0], *points[2:])
