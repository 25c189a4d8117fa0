"""The actions that link viewports: what they do to the view, and that each can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.actions.made import series
from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError
from viewer.core.pixels import Window
from viewer.state.links import Anchor, Links, Tie
from viewer.state.view import Slot, SlotKind


@pytest.fixture
def prior(desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk with a current series (2 mm gaps) beside a prior one of another space (1 mm gaps)."""
    desk.execute("file.open", paths=[str(series(tmp_path / "now", 12))])
    desk.execute("layout.set", layout="1x2")
    desk.execute("viewport.select", slot=1)
    old = series(tmp_path / "old", 24, study="1.2.4", gap_mm=1.0, FrameOfReferenceUID="1.2.9.2")
    desk.execute("file.open", paths=[str(old)])
    desk.execute("viewport.select", slot=0)
    return desk


def indices(desk: Desk) -> list[int]:
    return [slot.index for slot in desk.store.view.slots]


@pytest.mark.ux("sync-hand")
def test_different_studies_are_tied_where_they_stand_and_undo_parts_them(prior: Desk) -> None:
    prior.execute("view.go", index=4)
    prior.execute("viewport.select", slot=1)
    prior.execute("view.go", index=11)
    assert indices(prior) == [3, 10]
    prior.execute("link.tie")
    assert prior.store.view.links.ties == (Tie((Anchor("1.2.3.1", index=3), Anchor("1.2.4.1", index=10))),)
    prior.execute("view.scroll", step=4)
    assert indices(prior) == [5, 14]
    assert prior.store.undo() == "Tie series"
    assert prior.store.view.links == Links()
    assert indices(prior) == [5, 14]
    prior.execute("view.scroll", step=4)
    assert indices(prior) == [5, 18]


def test_a_single_series_cannot_be_tied(shown: Desk) -> None:
    with pytest.raises(ViewerError, match="nothing to tie"):
        shown.execute("link.tie")
    with pytest.raises(ViewerError, match="No series are tied"):
        shown.execute("link.untie")


@pytest.mark.ux("sync-choice")
@pytest.mark.parametrize("name", ["window", "zoom", "pan", "invert"])
def test_each_link_is_a_switch_of_its_own_and_is_undone(prior: Desk, name: str) -> None:
    prior.execute(f"link.{name}")
    assert prior.store.view.links == Links(**{name: True})
    assert prior.is_checked(f"link.{name}")
    prior.store.undo()
    assert prior.store.view.links == Links()


def test_everything_is_linked_and_parted_by_one_action(prior: Desk) -> None:
    prior.execute("link.all")
    assert prior.store.view.links == Links(scroll=True, window=True, zoom=True, pan=True, invert=True)
    prior.execute("link.all")
    assert prior.store.view.links == Links(scroll=False)


def test_a_linked_window_and_preset_reach_the_prior(prior: Desk) -> None:
    prior.execute("window.set", center=40, width=400)
    assert prior.store.view.slots[1].look.window is None
    prior.execute("link.window")
    prior.execute("window.set", center=50, width=350)
    assert prior.store.view.slots[1].look.window == Window(50, 350)
    prior.execute("window.preset", name="lung")
    windows = [slot.look.window for slot in prior.store.view.slots]
    assert [(one.center, one.width) for one in windows if one is not None] == [(-600, 1500)] * 2


def test_what_is_outside_is_told_no_more_once_viewports_scroll_apart(prior: Desk, tmp_path: Path) -> None:
    prior.execute("link.tie")
    prior.execute("view.last")
    assert not prior.store.view.slots[1].is_outside
    prior.execute("viewport.select", slot=1)
    prior.execute("view.last")
    assert prior.store.view.slots[0].is_outside is False
    prior.execute("view.synchronize")
    assert not any(slot.is_outside for slot in prior.store.view.slots)


def test_closing_a_study_ends_its_ties(prior: Desk) -> None:
    prior.execute("link.tie")
    prior.execute("viewport.select", slot=1)
    prior.execute("study.close")
    assert prior.store.view.links.ties == ()


def test_links_belong_to_the_arrangement_that_they_were_made_in(prior: Desk) -> None:
    prior.execute("link.tie")
    prior.execute("link.zoom")
    here = prior.store.view.links
    prior.store.show(lambda view: view.with_tab("1.2.4", "1.2.3"))
    # Another study's viewports are linked alike, but nothing of them is tied.
    assert prior.store.view.links == Links(zoom=True)
    prior.execute("link.zoom")
    prior.store.show(lambda view: view.with_tab("1.2.3"))
    assert prior.store.view.links == here


def test_planes_say_that_they_end_where_acquired_pictures_go_on(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "short", 6))])
    desk.execute("file.open", paths=[str(series(tmp_path / "long", 20, number=2))])
    desk.execute("layout.set", layout="1x2")
    desk.execute("stack.open", stack="1.2.3.2", slot=1)
    short = desk.store.catalog.stack("1.2.3.1")
    assert short is not None
    desk.volumes.load(short)
    plane = Slot(SlotKind.PLANE, "1.2.3.1", 0, plane="axial")
    desk.store.show(lambda view: view.with_slot(0, plane))
    desk.execute("viewport.select", slot=1)
    desk.execute("view.go", index=4)
    assert [(slot.index, slot.is_outside) for slot in desk.store.view.slots] == [(3, False), (3, False)]
    desk.execute("view.go", index=16)
    # The last plane lies at 10 mm, the picture at 30.
    first = desk.store.view.slots[0]
    assert (first.index, first.is_outside, first.away_mm) == (5, True, 20.0)
