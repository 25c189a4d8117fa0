"""What actions act on: the store and the services around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from viewer.actions.action import Action
from viewer.actions.browsing import keep_albums, load_remarks
from viewer.actions.closing import Closing
from viewer.actions.corner_elements import CornerElements
from viewer.actions.corner_text import keep_corner_text
from viewer.actions.curves import Curves
from viewer.actions.discs import Discs
from viewer.actions.explaining import Explaining
from viewer.actions.first_look import first_look, keep_usual_look
from viewer.actions.guiding import Guiding
from viewer.actions.journal import Journal
from viewer.actions.keymap import Keymap
from viewer.actions.luts import keep_luts
from viewer.actions.mark_editing import Copied
from viewer.actions.measuring import Measuring
from viewer.actions.measuring_protocols import MeasuringProtocols
from viewer.actions.merging import load_merged
from viewer.actions.needs import WHY, is_met
from viewer.actions.opening import Opener
from viewer.actions.presentations import Presentations
from viewer.actions.protocols import Protocols
from viewer.actions.quantities import Quantities, map_objects
from viewer.actions.removing import Removing
from viewer.actions.restoring import Restoring
from viewer.actions.segment_work import SegmentWork
from viewer.actions.settings import in_force
from viewer.actions.sidecars import Sidecars
from viewer.actions.sources import PictureSource, Sources
from viewer.actions.window_presets import keep_presets
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.look import Look
from viewer.core.protocols import Stat
from viewer.core.records import Instance, Stack, Study
from viewer.state.store import State, Store
from viewer.state.view import Catalog, Slot, ViewState

if TYPE_CHECKING:
    from viewer.jobs.frames import Frames
    from viewer.jobs.lanes import Lanes
    from viewer.jobs.volumes import Volumes
    from viewer.library.library import Library
    from viewer.scene3d.camera import Camera
    from viewer.state.home import Home
    from viewer.state.settings import Settings
    from viewer.state.work import UserWork


class SceneControl(Protocol):
    """A scene that is shown: changes are queued, the picture follows."""

    def view(self, name: str) -> None:
        """Look from a standard direction."""
        ...

    def turn(self, azimuth: float, elevation: float) -> None:
        """Turn by degrees."""
        ...

    def zoom(self, factor: float) -> None:
        """Come nearer (above 1) or go away."""
        ...

    def camera(self) -> Camera | None:
        """Return where it is seen from in the newest picture."""
        ...


class WindowServices(Protocol):
    """What only a window can do."""

    def ask_files(self, title: str, filters: str) -> list[str]:
        """Let the user pick files."""
        ...

    def ask_folder(self, title: str) -> str:
        """Let the user pick a folder."""
        ...

    def show_export(self, kind: str) -> None:
        """Show the panel that exports a 'picture', a 'movie' or 'marks'."""
        ...

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        ...

    def show_text(self, title: str, text: str) -> None:
        """Show a page of text, as About or the doctor's report."""
        ...

    def show_page(self, page: str, **how: Any) -> None:
        """Show a page in the centre, as the comparison of elements; `how` is what it takes."""
        ...

    def start_tour(self) -> None:
        """Begin the tour of the window."""
        ...

    def show_palette(self, text: str = "") -> None:
        """Show the palette with a query."""
        ...

    def ask(self, action: str, **given: str) -> None:
        """Ask in the palette for what an action needs beside what is given, and perform it."""
        ...

    def copy_text(self, text: str) -> None:
        """Put a text on the clipboard."""
        ...

    def reveal(self, path: str) -> None:
        """Show a file in the file manager."""
        ...

    def scene(self, slot: int) -> SceneControl | None:
        """Return what can be done with the scene of a 3D viewport, None without one."""
        ...

    def focus_area(self, step: int) -> None:
        """Give the focus to the next (1) or previous (-1) part of the window."""
        ...

    def explain(self) -> None:
        """Let the next click ask a part of the window what it is for."""
        ...

    def show_card(self, id_: str) -> bool:
        """Tell beside a mark where its numbers come from, or stop; False if no viewport shows it."""
        ...

    def measure_with_keys(self, slot: int, step: int) -> bool:
        """Begin to draw with the keys (step 0), or take the next (1) or previous (-1) measurement in hand."""
        ...

    def label_in_place(self, slot: int, id_: str) -> bool:
        """Let a label be typed at a mark on the picture of a viewport; False where it is not to be seen there."""
        ...

    def viewport_size(self, slot: int) -> tuple[int, int, float]:
        """Return width and height of a viewport in screen px, and device px for each."""
        ...

    def quit(self) -> None:
        """Close the program."""
        ...


class Desk:
    """Hold the services and perform actions. Belongs to one thread."""

    def __init__(
        self,
        *,
        store: Store,
        lanes: Lanes,
        deliver: Callable[[Callable[[], None]], None],
        frames: Frames,
        volumes: Volumes,
        settings: Settings,
        home: Home,
        library: Library | None = None,
        work: UserWork | None = None,
        actions: Mapping[str, Action],
        run: str = "this",
    ) -> None:
        self.store: Store = store
        self.lanes, self.deliver = lanes, deliver
        self.frames, self.volumes = frames, volumes
        self.settings, self.home, self.library, self.work = settings, home, library, work
        self.actions = actions
        keep_corner_text(settings, store)
        keep_presets(settings, store)
        keep_luts(settings, store)
        keep_usual_look(settings, store)
        self.corner_elements = CornerElements(lanes)
        self.copied: Copied | None = None
        self.keymap = Keymap(actions, settings, store)
        in_force(self)
        store.listen(self._keep_settings)
        self.window: WindowServices | None = None
        self.journal = Journal()
        self.notices: list[Callable[[str], None]] = []
        self.failures: list[ViewerError] = []
        self.presentations = Presentations(store, lanes)
        self._mapping: tuple[Catalog, dict[str, tuple[Instance, ...]]] = store.catalog, {}
        self.quantities = Quantities(self._map_objects)
        self.protocols = Protocols(store, lanes, home.hanging, self.fail, self.notify)
        self.measuring_protocols = MeasuringProtocols(store, lanes, home.measuring, self.fail, self.notify)
        self.sources = Sources(store, frames, volumes, lanes, self.presentations, self.quantities)
        self.measuring = Measuring(self.sources, lanes, lambda: store.catalog, self._over)
        self.explaining = Explaining(self.measuring, lanes)
        self.curves = Curves(self)
        self.segments = SegmentWork(store)
        self.opener = Opener(
            store, lanes, deliver, library, work, self.notify, self.first_look, self.forget_pictures, self._prepare
        )
        self.closing = Closing(store, self.opener, self.first_look, self.forget_pictures, self.notify)
        self.removing = Removing(store, lanes, library, settings, self.notify, run)
        self.restoring = Restoring(self)
        self.guiding = Guiding(self)
        self.opener.hang = self._hang
        self.discs = Discs(lanes, settings)
        self.sidecars = Sidecars(self)
        keep_albums(store, settings)
        if work is not None:
            load_remarks(store, lanes, work, self.notify)
            load_merged(store, lanes, work, self.notify)

    def _keep_settings(self, old: State, new: State) -> None:
        """Keep what the next start begins with, whether it was chosen or undone."""
        if old.view.overlay_text is not new.view.overlay_text:
            self.settings.set("overlay_text", new.view.overlay_text.value)

    def first_look(self, stack_key: str) -> Look:
        """Return how a stack is drawn that has not been shown yet."""
        stack = self.store.catalog.stack(stack_key)
        is_known = stack is not None and self.quantities.are_many(stack)
        known = self.quantities.get(stack) if stack is not None and is_known else None
        return first_look(self.settings, known, self.store.view.quantities.get(stack_key, ""))

    def _map_objects(self, stack: Stack) -> tuple[Instance, ...]:
        """Return the objects of a stack's study that map values of pictures."""
        # Asked whenever pictures are: looked up once for each change of the open studies.
        catalog, uid, mapping = self.store.catalog, stack.series.study_uid, self._mapping
        if mapping[0] is not catalog:
            mapping = self._mapping = catalog, {}
        if uid not in mapping[1]:
            study = catalog.studies.get(uid)
            mapping[1][uid] = map_objects(study) if study is not None else ()
        return mapping[1][uid]

    def _prepare(self, studies: Sequence[Study]) -> None:
        """Read what first looks depend on; not for the GUI thread."""
        self.protocols.all()
        for study in studies:
            self.quantities.prepare(study.stacks, map_objects(study))

    def _hang(self, study_uids: Sequence[str], before: ViewState) -> None:
        from viewer.actions.hanging import hang_opened

        hang_opened(self, study_uids, before)

    def forget_pictures(self, instances: Sequence[Instance]) -> None:
        """Drop all that is kept in memory of objects that were closed, or whose files have changed; in any thread."""
        uids = {instance.sop_instance_uid for instance in instances}
        self.quantities.forget(instances)
        for study in self.store.catalog.studies.values():
            for stack in study.stacks:
                items = [item for item in stack.items if item.instance.sop_instance_uid in uids]
                if items:
                    self.volumes.forget(stack.key)
                    self.frames.forget([item.ref for item in items])
        self.deliver(self.measuring.forget)

    # -- performing

    def execute(self, action_id: str, **args: Any) -> None:
        """Perform an action; `ViewerError` when it cannot be done, KeyError-free for unknown names too."""
        action = self.actions.get(action_id)
        if action is None:
            raise ViewerError(f"There is no action “{action_id}”", hint="see: hounsfield actions")
        known = {argument.name: argument for argument in action.arguments}
        for name in args:
            if name not in known:
                raise ViewerError(f"“{action_id}” has no argument “{name}”")
        for argument in action.arguments:
            if argument.is_required and args.get(argument.name) is None:
                raise ViewerError(f"“{action_id}” needs {argument.name}", argument.help)
        if not self.is_enabled(action_id):
            raise ViewerError(f"“{action.title}” is not possible now", self.why_not(action_id))
        given = {n: v if known[n].is_rest else known[n].parse(v) for n, v in args.items()}
        action.run(self, **given)
        self.journal.note(action_id, given)

    def perform(self, action_id: str, **args: Any) -> bool:
        """Perform an action for the user: an expected failure is told in place. Return whether it was done."""
        try:
            self.execute(action_id, **args)
        except ViewerError as error:
            self.notify(error.sentence())
            return False
        return True

    def notify(self, text: str) -> None:
        """Tell the user a sentence, without asking for anything."""
        for listener in tuple(self.notices):
            listener(text)

    def fail(self, error: ViewerError) -> None:
        """Tell that a job which an action started did not succeed."""
        self.failures.append(error)
        self.notify(error.sentence())

    def is_enabled(self, action_id: str) -> bool:
        """Whether an action makes sense now."""
        return is_met(self, self.actions[action_id].need)

    def why_not(self, action_id: str) -> str:
        """Say why an action makes no sense now, '' where it does."""
        return "" if self.is_enabled(action_id) else WHY[self.actions[action_id].need]

    def is_checked(self, action_id: str) -> bool | None:
        """Whether a switch is on; None for what is no switch."""
        checked = self.actions[action_id].checked
        return checked(self) if checked else None

    # -- what is there

    def active_stack(self) -> Stack | None:
        """Return the stack of the active viewport."""
        return self.store.catalog.stack(self.store.view.active_slot.stack_key)

    def source_of(self, slot: Slot) -> PictureSource | None:
        """Return where a slot's pictures come from."""
        return self.sources.of(slot)

    def active_source(self) -> PictureSource:
        """Return the pictures of the active viewport; `ViewerError` if there are none."""
        source = self.source_of(self.store.view.active_slot)
        if source is None:
            raise ViewerError("There is no picture in the active viewport")
        return source

    def _over(self, stack_key: str) -> str:
        return self.store.view.over(stack_key)

    def stats_of(self, annotation: Annotation) -> list[Stat] | None:
        """Return an annotation's numbers, None while they are not known."""
        return self.measuring.stats(annotation)

    def demo_folder(self) -> Path:
        """Where the demo studies lie."""
        return self.home.path / "demo"

    def close(self) -> None:
        """Stop all work; what was changed in hanging protocols is on disk when this returns, as far as it can be."""
        with suppress(ViewerError):
            self.protocols.flush()
        with suppress(ViewerError):
            self.measuring_protocols.flush()
        self.lanes.close()
