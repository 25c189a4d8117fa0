"""Actions over real services: open, look, measure, take back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import COLUMNS, GAP_MM, ROWS, SPACE, colour, desk_at, series, stack_shown, values
from tests.dicom.phantom_files import picture, save
from viewer.actions.desk import Desk
from viewer.actions.keeping import keep_pictures
from viewer.actions.measuring import sampler_of
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look, OverlayText, place
from viewer.core.pixels import Window
from viewer.core.records import Stack
from viewer.display.probe import value_at
from viewer.paint.orientation import edges_of
from viewer.state.view import Catalog, Slot, SlotKind


def stats(desk: Desk) -> dict[str, float]:
    """Return the numbers of the newest measurement."""
    annotation = list(desk.store.document.annotations.values())[-1]
    return {stat.name: stat.value for stat in desk.stats_of(annotation) or []}


def slot(desk: Desk) -> Slot:
    return desk.store.view.active_slot


# -- opening


@pytest.mark.ux("hang-single")
def test_opening_hangs_the_first_series_and_fills_the_library(shown: Desk) -> None:
    assert slot(shown).kind is SlotKind.STACK
    assert len(stack_shown(shown).items) == 6
    assert stack_shown(shown).is_volume
    assert shown.library is not None
    assert [row.study_uid for row in shown.library.search("")] == ["1.2.3"]
    assert shown.settings.recent


def test_opening_what_is_not_there_says_so(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="no such file"):
        desk.execute("file.open", paths=[str(tmp_path / "nothing")])
    told: list[str] = []
    desk.notices.append(told.append)
    assert not desk.perform("file.open", paths=[str(tmp_path / "nothing")])
    assert len(told) == 1


def test_opening_the_same_folder_again_changes_nothing(shown: Desk, tmp_path: Path) -> None:
    before = stack_shown(shown)
    shown.execute("view.go", index=4)
    shown.execute("file.open", paths=[str(tmp_path / "ct")])
    assert stack_shown(shown).warnings == before.warnings == ()
    assert slot(shown).index == 3
    assert len(shown.opener.entries("1.2.3")) == 6


def test_what_was_opened_can_be_forgotten(shown: Desk, tmp_path: Path) -> None:
    assert shown.settings.recent == (str(tmp_path / "ct"),)
    shown.execute("file.forget_recent")
    assert shown.settings.recent == ()
    assert slot(shown).kind is SlotKind.STACK


def test_a_second_study_is_shown_and_the_first_stays_open(shown: Desk, tmp_path: Path) -> None:
    shown.execute("view.go", index=3)
    shown.execute("file.open", paths=[str(series(tmp_path / "other", 4, study="1.2.4"))])
    assert slot(shown).stack_key == "1.2.4.1"
    assert set(shown.store.catalog.studies) == {"1.2.3", "1.2.4"}
    # Back where the first was left.
    shown.execute("stack.open", stack="1.2.3.1")
    assert slot(shown).index == 2


def test_closing_a_study_keeps_its_marks(shown: Desk, tmp_path: Path) -> None:
    shown.execute("annotation.add", kind="length", points=["0,0", "40,0"])
    shown.execute("study.close")
    assert not shown.store.catalog.studies
    assert slot(shown) == Slot()
    assert len(shown.store.document.annotations) == 1
    shown.execute("file.open", paths=[str(tmp_path / "ct")])
    assert stats(shown)["length"] == pytest.approx(10.0)


def test_marks_of_an_earlier_session_come_with_their_study(tmp_path: Path) -> None:
    folder = series(tmp_path / "ct")
    first = desk_at(tmp_path / "home")
    first.execute("file.open", paths=[str(folder)])
    first.execute("annotation.add", kind="length", points=["0,0", "40,0"])
    annotation = next(iter(first.store.document.annotations.values()))
    assert first.work is not None
    first.work.save([annotation])
    first.work.close()
    second = desk_at(tmp_path / "home")
    second.execute("file.open", paths=[str(folder)])
    assert second.store.document.annotations == {annotation.id: annotation}
    assert second.store.history() == ((), ())
    assert second.work is not None
    second.work.close()


def grown(catalog: Catalog, items: tuple) -> Catalog:
    study = catalog.studies["1.2.3"]
    stack = study.stacks[0]
    return catalog.with_studies(replace(study, stacks=(Stack(stack.key, stack.series, items),)))


def test_a_growing_stack_keeps_the_picture_that_is_looked_at(shown: Desk) -> None:
    whole = shown.store.catalog
    items = stack_shown(shown).items
    before = grown(whole, items[3:])
    view = shown.store.view.with_slot(0, replace(slot(shown), index=1))
    assert keep_pictures(view, before, whole).slots[0].index == 4
    left = replace(view, left={"1.2.3.1": view.slots[0]}, slots=(Slot(),))
    assert keep_pictures(left, before, whole).left["1.2.3.1"].index == 4


def test_a_stack_that_splits_keeps_the_picture_too(shown: Desk) -> None:
    whole = shown.store.catalog
    study, stack = whole.studies["1.2.3"], stack_shown(shown)
    parts = (Stack("1.2.3.1", stack.series, stack.items[:2]), Stack("1.2.3.1#2", stack.series, stack.items[2:]))
    after = whole.with_studies(replace(study, stacks=parts))
    view = shown.store.view.with_slot(0, replace(slot(shown), index=3))
    kept = keep_pictures(view, whole, after).slots[0]
    assert (kept.stack_key, kept.index) == ("1.2.3.1#2", 1)


# -- series and layout


@pytest.fixture
def two(desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk with two series of one study and space: 2 mm and 5 mm apart."""
    series(tmp_path / "two", 11)
    series(tmp_path / "two", 5, number=2, gap_mm=5.0)
    desk.execute("file.open", paths=[str(tmp_path / "two")])
    return desk


def test_series_are_switched_in_a_ring_and_found_by_number_and_words(two: Desk) -> None:
    assert slot(two).stack_key == "1.2.3.1"
    two.execute("series.next")
    assert slot(two).stack_key == "1.2.3.2"
    two.execute("series.next")
    assert slot(two).stack_key == "1.2.3.1"
    two.execute("stack.open", stack="2")
    assert slot(two).stack_key == "1.2.3.2"
    two.execute("stack.open", stack="series 1")
    assert slot(two).stack_key == "1.2.3.1"
    with pytest.raises(ViewerError, match="no open series"):
        two.execute("stack.open", stack="9")


def test_a_series_comes_back_with_its_window_zoom_and_place(two: Desk) -> None:
    two.execute("view.go", index=5)
    two.execute("window.set", center=50, width=100)
    two.execute("view.zoom", factor=2.0)
    before = slot(two)
    two.execute("series.next")
    assert slot(two).look == Look()
    two.execute("series.previous")
    assert slot(two) == before


def test_a_layout_takes_the_next_series_and_scrolls_together(two: Desk) -> None:
    two.execute("layout.set", layout="1x2")
    assert [s.stack_key for s in two.store.view.slots] == ["1.2.3.1", "1.2.3.2"]
    # 10 mm: picture 5 of the first, 2 of the second.
    two.execute("view.go", index=6)
    assert [s.index for s in two.store.view.slots] == [5, 2]
    two.execute("view.synchronize")
    two.execute("view.first")
    assert [s.index for s in two.store.view.slots] == [0, 2]


@pytest.mark.ux("keys-window")
def test_tab_goes_round_and_takes_the_lone_viewport_along(two: Desk) -> None:
    two.execute("layout.set", layout="1x2")
    two.execute("viewport.alone")
    two.execute("viewport.next")
    assert (two.store.view.active, two.store.view.large_slot) == (1, 1)
    two.execute("viewport.alone")
    assert two.store.view.large_slot == -1


@pytest.mark.parametrize("layout", ["6x1", "0x1", "banana", "1x"])
def test_impossible_layouts_say_so(two: Desk, layout: str) -> None:
    with pytest.raises(ViewerError):
        two.execute("layout.set", layout=layout)


def test_mpr_starts_where_the_stack_was(shown: Desk) -> None:
    shown.execute("view.go", index=2)
    shown.execute("window.set", center=50, width=100)
    shown.volumes.load(stack_shown(shown))
    shown.execute("layout.mpr")
    view = shown.store.view
    assert [s.plane for s in view.slots] == ["axial", "coronal", "sagittal"]
    assert all(s.look.window == Window(50, 100) for s in view.slots)
    # The middle of the second slice, half a pixel from the pixels' centres: 2 mm up.
    assert view.cursor_mm == pytest.approx((-7.5 + 0.25 * (COLUMNS - 1) / 2, -10 + 0.5 * (ROWS - 1) / 2, GAP_MM))
    assert view.cursor_space == SPACE


def test_planes_begin_at_the_crosshair_that_was_set_on_an_acquired_picture(shown: Desk) -> None:
    shown.execute("view.point", x=-2.0, y=3.0, z=8.3)
    shown.execute("layout.mpr")
    assert shown.store.view.cursor_mm == (-2.0, 3.0, 8.3)
    # Once another picture is shown the crosshair is not on it any more: its middle is meant.
    shown.execute("layout.set", layout="1x1")
    shown.execute("view.go", index=1)
    shown.execute("layout.mpr")
    assert shown.store.view.cursor_mm is not None
    assert shown.store.view.cursor_mm[2] == 0.0


def test_mpr_needs_a_volume(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(colour(tmp_path / "us"))])
    with pytest.raises(ViewerError, match="not a volume"):
        desk.execute("layout.mpr")


def test_a_series_opened_over_a_3d_view_is_a_stack(shown: Desk) -> None:
    shown.execute("layout.volume")
    assert slot(shown).kind is SlotKind.VOLUME
    shown.execute("stack.open", stack="1")
    assert slot(shown).kind is SlotKind.STACK


@pytest.mark.parametrize("layout", ["3d", "mpr", "mpr3d"])
def test_a_plain_grid_brings_the_acquired_pictures_back(shown: Desk, layout: str) -> None:
    shown.execute("view.go", index=2)
    shown.execute("window.set", center=50, width=100)
    shown.volumes.load(stack_shown(shown))
    shown.execute("layout.set", layout=layout)
    shown.execute("layout.set", layout="1x1")
    assert (slot(shown).kind, slot(shown).index) == (SlotKind.STACK, 1)
    assert slot(shown).look.window == Window(50, 100)
    shown.execute("view.go", index=3)
    assert slot(shown).index == 2


def test_the_acquired_picture_is_the_one_at_the_crosshair_with_the_planes_window(two: Desk) -> None:
    key = slot(two).stack_key
    two.volumes.load(stack_shown(two))
    two.execute("layout.mpr")
    two.execute("viewport.select", slot=2)
    two.execute("window.set", center=-600, width=1500)
    # Slices lie 2 mm apart, the first at 0 mm: 13.5 mm is nearest to the eighth.
    two.execute("view.point", x=0, y=0, z=13.5)
    two.execute("layout.set", layout="1x2")
    left, right = two.store.view.slots
    assert left.index == 7
    assert (left.kind, left.stack_key, left.look.window) == (SlotKind.STACK, key, Window(-600, 1500))
    assert right.kind is SlotKind.STACK
    assert right.stack_key != key
    assert two.store.view.active == 0


# -- the picture


@pytest.mark.ux("keys-presets")
def test_presets_belong_to_the_modality(shown: Desk) -> None:
    shown.active_source().load(0)
    shown.execute("window.preset", name="lung")
    assert (slot(shown).look.window.center, slot(shown).look.window.width) == (-600, 1500)
    shown.execute("window.key_1")
    assert slot(shown).look.window is None
    shown.execute("window.key_2")
    assert slot(shown).look.window == Window(-600, 1500)


def test_presets_of_ct_never_fit_mr(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "mr", Modality="MR"))])
    with pytest.raises(ViewerError, match="not meant for MR"):
        desk.execute("window.preset", name="lung")
    with pytest.raises(ViewerError):
        desk.execute("window.key_3")
    assert slot(desk).look.window is None


@pytest.mark.ux("preset-synchronised")
def test_a_preset_reaches_all_synchronised_viewports_of_its_kind(two: Desk) -> None:
    two.execute("layout.set", layout="1x2")
    two.execute("window.preset", name="bone")
    assert len({s.look.window for s in two.store.view.slots}) == 1
    two.execute("view.synchronize")
    two.execute("window.preset", name="lung")
    assert len({s.look.window for s in two.store.view.slots}) == 2


@pytest.mark.ux("preset-auto")
def test_the_automatic_window_spans_the_pictures_values(shown: Desk) -> None:
    shown.active_source().load(0)
    shown.execute("window.key_0")
    # The first picture holds -24 to 15 HU.
    low, high = slot(shown).look.window.range
    assert -25 <= low <= -22
    assert 14 <= high <= 17


def test_a_missing_window_of_the_file_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", WindowCenter=None, WindowWidth=None))])
    desk.active_source().load(0)
    with pytest.raises(ViewerError, match="no window 1"):
        desk.execute("window.file")


LETTERS = {  # turns to the right, mirrored left to right: letters of the left, right, top and bottom edges
    (0, False): "RLAP",
    (1, False): "PARL",
    (2, False): "LRPA",
    (3, False): "APLR",
    (0, True): "LRAP",
    (1, True): "APRL",
}


@pytest.mark.parametrize(("turns", "is_flipped"), LETTERS)
def test_letters_stay_true_under_turns_and_flips(shown: Desk, turns: int, is_flipped: bool) -> None:
    for _ in range(turns):
        shown.execute("view.rotate_right")
    if is_flipped:
        shown.execute("view.flip_h")
    info = shown.active_source().info(0)
    placement = place(slot(shown).camera, info.shape, info.aspect, (300, 300))
    edges = edges_of(info.plane, placement)
    assert "".join(e[0] for e in (edges.left, edges.right, edges.top, edges.bottom)) == LETTERS[(turns, is_flipped)]
    # And by numbers: the screen's right edge is where the letter says.
    left, right = placement.to_picture([(0, 150), (300, 150)])
    way = info.plane.to_lps([right], info.spacing)[0] - info.plane.to_lps([left], info.spacing)[0]
    axis = int(np.argmax(np.abs(way)))
    assert ("RL", "AP", "FH")[axis][int(way[axis] > 0)] == edges.right[0]


def test_reset_goes_back_to_the_files_own_view(shown: Desk) -> None:
    for id_ in ("view.rotate_left", "view.flip_v", "view.zoom_in", "view.invert", "window.key_3"):
        shown.execute(id_)
    shown.execute("view.escape")
    assert slot(shown).camera == Camera2D()
    assert slot(shown).look == Look()


def test_the_way_of_enlarging_holds_for_later_pictures(two: Desk) -> None:
    two.execute("view.interpolation", mode="nearest")
    two.execute("view.overlays")
    two.execute("series.next")
    assert slot(two).look.interpolation.value == "nearest"
    assert not slot(two).look.has_overlays


def test_undo_takes_the_way_of_enlarging_back_for_later_pictures_too(two: Desk) -> None:
    two.execute("settings.set", name="has_overlays", value="off")
    two.execute("view.interpolation", mode="nearest")
    assert (two.settings.interpolation.value, two.settings.get("has_overlays")) == ("nearest", False)
    two.execute("view.overlays")
    two.execute("view.overlays")
    for _ in range(3):
        two.execute("edit.undo")
    assert (two.settings.interpolation.value, two.settings.get("has_overlays")) == ("linear", False)
    two.execute("series.next")
    assert slot(two).look.interpolation.value == "linear"


def test_text_on_pictures_goes_through_its_three_states(shown: Desk) -> None:
    seen = []
    for _ in range(3):
        shown.execute("view.overlay_text")
        seen.append(shown.store.view.overlay_text)
    assert seen == [OverlayText.ANONYMOUS, OverlayText.NONE, OverlayText.FULL]


def test_scrolling_counts_from_one_and_stops_at_the_ends(shown: Desk) -> None:
    shown.execute("view.last")
    assert slot(shown).index == 5
    shown.execute("view.next_ten")
    assert slot(shown).index == 5
    shown.execute("view.go", index=-1)
    assert slot(shown).index == 5
    shown.execute("view.scroll", step=-2)
    assert slot(shown).index == 3
    with pytest.raises(ViewerError, match="no picture 7"):
        shown.execute("view.go", index=7)


def test_a_point_in_the_patient_is_shown(shown: Desk) -> None:
    shown.execute("view.point", x=0, y=0, z=6.9)
    assert slot(shown).index == 3
    assert shown.store.view.cursor_mm == (0, 0, 6.9)


def test_one_picture_cannot_be_played(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "one", 1))])
    with pytest.raises(ViewerError, match="only one"):
        desk.execute("cine.toggle")


# -- measuring


def test_a_length_counts_rows_and_columns_apart(shown: Desk) -> None:
    # 12 columns of 0.25 mm and 8 rows of 0.5 mm: 3 by 4 mm.
    shown.execute("annotation.add", kind="length", points=["10,10", "22,18"])
    assert stats(shown) == {"length": pytest.approx(5.0)}
    annotation = next(iter(shown.store.document.annotations.values()))
    assert annotation.is_in_patient
    assert annotation.frame_of_reference_uid == SPACE
    assert annotation.points[0] == pytest.approx((-7.5 + 2.5, -10 + 5.0, 0.0))


def test_a_region_counts_its_pixels(shown: Desk) -> None:
    shown.execute("view.go", index=2)
    shown.execute("annotation.add", kind="rectangle", points=["10,10", "13,12"])
    # Rows 10 to 12 of slice 1: 1020, 1021, 1022 less 1024.
    found = stats(shown)
    assert (found["mean"], found["min"], found["max"], found["pixels"]) == (pytest.approx(-3.0), -4, -2, 12)
    assert found["area"] == pytest.approx(3 * 0.25 * 2 * 0.5)


def test_a_region_and_the_value_below_the_pointer_agree_to_the_last_digit(desk: Desk, tmp_path: Path) -> None:
    """Stored 1000 at the first pixel, slope 0.1: 1000 * 0.1 - 1024 = -924, not as float32 has a tenth."""
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 1, RescaleSlope="0.1"))])
    frame, info = desk.active_source().load(0), desk.active_source().info(0)
    values, pointed = sampler_of(frame, info).values, value_at(frame, (7, 3))
    assert values.dtype == np.float64
    assert values[0, 0] == 1000 * 0.1 - 1024
    assert pointed is not None
    assert values[3, 7] == pointed.value


def test_a_palette_is_measured_by_its_colours_not_its_indices(desk: Desk, tmp_path: Path) -> None:
    tmp_path.joinpath("palette").mkdir()
    table = np.zeros(256, "<u2")
    table[7] = 100 << 8
    own = {
        "Modality": "US", "PhotometricInterpretation": "PALETTE COLOR", "BitsAllocated": 8, "BitsStored": 8,
        "HighBit": 7, "Rows": 8, "Columns": 8, "PixelData": bytes([7]) * 64,
        "SOPClassUID": "1.2.840.10008.5.1.4.1.1.6.1",
    }  # fmt: skip
    for colour_name in ("Red", "Green", "Blue"):
        own[f"{colour_name}PaletteColorLookupTableDescriptor"] = [256, 0, 16]
        own[f"{colour_name}PaletteColorLookupTableData"] = table.tobytes()
    save(picture(**own), tmp_path / "palette" / "a.dcm")
    desk.execute("file.open", paths=[str(tmp_path / "palette")])
    desk.execute("annotation.add", kind="rectangle", points=["1,1", "5,5"])
    assert stats(desk)["mean"] == pytest.approx(100, abs=0.5)


def test_a_large_region_is_counted_in_a_lane(desk: Desk, tmp_path: Path) -> None:
    side = 700
    folder = series(tmp_path / "large", 1, pixels=lambda k: np.full((side, side), 1124, np.uint16))
    desk.execute("file.open", paths=[str(folder)])
    heard: list[int] = []
    desk.measuring.listen(lambda: heard.append(1))
    desk.execute("annotation.add", kind="rectangle", points=["0,0", f"{side - 1},{side - 1}"])
    assert stats(desk) == {**stats(desk), "mean": 100.0, "pixels": side * side}
    # Once for the picture, once for the numbers.
    assert heard == [1, 1]


def test_a_draft_of_a_large_region_gets_its_numbers_from_a_lane(desk: Desk, tmp_path: Path) -> None:
    folder = series(tmp_path / "large", 1, pixels=lambda k: np.full((700, 700), 1124, np.uint16))
    desk.execute("file.open", paths=[str(folder)])
    source = desk.active_source()
    frame = source.load(0)
    points = ((0.0, 0.0), (699.0, 699.0))
    found = desk.measuring.draft_stats("rectangle", points, frame, source.info(0), "mouse")
    assert found is not None
    assert {s.name: s.value for s in found}["mean"] == 100.0


def test_numbers_of_a_picture_that_cannot_be_read_say_so(shown: Desk, tmp_path: Path) -> None:
    shown.execute("annotation.add", kind="length", points=["0,0", "40,0"])
    shown.measuring.forget()
    shown.frames.clear()
    (tmp_path / "ct" / "1-0000.dcm").unlink()
    annotation = next(iter(shown.store.document.annotations.values()))
    (stat,) = shown.stats_of(annotation) or []
    assert np.isnan(stat.value)
    assert stat.name


@pytest.mark.parametrize(
    ("kind", "points"),
    [("length", ["1,1"]), ("angle", ["1,1", "2,2"]), ("tail", ["1,1", "2,2"]), ("length", ["1,1", "2;2"])],
)
def test_wrong_points_and_kinds_are_refused(shown: Desk, kind: str, points: list[str]) -> None:
    with pytest.raises(ViewerError):
        shown.execute("annotation.add", kind=kind, points=points)
    assert not shown.store.document.annotations


@pytest.mark.ux("keys-delete")
def test_undo_delete_rename_and_clear(shown: Desk) -> None:
    shown.execute("annotation.add", kind="length", points=["0,0", "40,0"])
    id_ = shown.store.view.selected
    shown.execute("annotation.rename", id=id_, name="  lesion ")
    assert shown.store.document.annotations[id_].name == "lesion"
    shown.execute("annotation.delete")
    assert not shown.store.document.annotations
    with pytest.raises(ViewerError, match="No measurement is selected"):
        shown.execute("annotation.delete")
    shown.execute("edit.undo")
    assert shown.store.document.annotations[id_].name == "lesion"
    shown.execute("edit.undo")
    shown.execute("edit.redo")
    assert shown.store.document.annotations[id_].name == "lesion"
    shown.execute("annotation.clear")
    assert not shown.store.document.annotations
    shown.execute("edit.undo")
    assert list(shown.store.document.annotations) == [id_]


def test_escape_drops_the_selection_first(shown: Desk) -> None:
    shown.execute("annotation.add", kind="length", points=["0,0", "40,0"])
    shown.execute("view.invert")
    shown.execute("view.escape")
    assert shown.store.view.selected == ""
    assert slot(shown).look.is_inverted
    shown.execute("view.escape")
    assert not slot(shown).look.is_inverted


def test_going_to_a_measurement_shows_its_picture(two: Desk) -> None:
    two.execute("view.go", index=4)
    two.execute("annotation.add", kind="length", points=["0,0", "40,0"])
    id_ = two.store.view.selected
    two.execute("series.next")
    two.execute("annotation.go", id=id_)
    assert (slot(two).stack_key, slot(two).index) == ("1.2.3.1", 3)
    assert two.store.view.selected == id_
    two.execute("study.close")
    with pytest.raises(ViewerError, match="not open"):
        two.execute("annotation.go", id=id_)


def test_going_to_a_mark_on_a_slab_shows_that_slab(shown: Desk) -> None:
    shown.volumes.load(stack_shown(shown))
    shown.execute("layout.mpr")
    shown.execute("viewport.select", slot=1)
    shown.execute("view.slab", thickness_mm=3.0, mode="mean")
    shown.execute("view.go", index=8)
    # 20 columns of 0.25 mm; the rows of a coronal picture are the slices.
    shown.execute("annotation.add", kind="length", points=["10,2", "30,2"])
    assert stats(shown)["length"] == pytest.approx(5.0)
    id_ = shown.store.view.selected
    shown.execute("view.slab", thickness_mm=0.0)
    shown.execute("view.first")
    shown.execute("annotation.go", id=id_)
    assert (slot(shown).slab_mm, slot(shown).slab_mode, slot(shown).index) == (3.0, "mean", 7)
    shown.execute("layout.single")
    shown.execute("stack.open", stack="1")
    shown.execute("annotation.go", id=id_)
    assert (slot(shown).kind, slot(shown).plane, slot(shown).slab_mm) == (SlotKind.PLANE, "coronal", 3.0)


# -- being refused


def test_what_makes_no_sense_now_is_refused_in_words(desk: Desk) -> None:
    with pytest.raises(ViewerError, match="not possible now"):
        desk.execute("view.next")
    with pytest.raises(ViewerError, match="no action"):
        desk.execute("view.dance")
    with pytest.raises(ViewerError, match="needs index"):
        desk.execute("view.go")
    with pytest.raises(ViewerError, match="no argument"):
        desk.execute("view.next", by=3)
    assert not desk.is_enabled("layout.mpr")


def test_every_action_without_arguments_survives_an_empty_desk_and_a_shown_one(shown: Desk, tmp_path: Path) -> None:
    empty = desk_at(tmp_path / "empty")
    skip = {"app.demo", "help.doctor"}
    for desk in (empty, shown):
        for action in desk.actions.values():
            if action.id not in skip and not any(argument.is_required for argument in action.arguments):
                desk.perform(action.id)
                desk.is_checked(action.id)
    assert empty.work is not None
    empty.work.close()


def test_values_of_the_phantom_are_as_told(shown: Desk) -> None:
    frame = shown.active_source().load(2)
    assert np.array_equal(frame.values(), values(2) - 1024.0)
