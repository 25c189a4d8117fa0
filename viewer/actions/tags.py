"""Actions on the elements of files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.state.tag_view import TagView

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.records import Location
    from viewer.dicom.standard import Description
    from viewer.dicom.tags import Row

SCOPES = ("picture", "series")


def find(desk: Desk, text: str = "") -> None:
    """Show the page of elements, those that hold a text."""
    wanted = TagView(search=text)
    desk.store.show(lambda view: replace(view, has_inspector=True, inspector_page="tags", tags=wanted))


def go(desk: Desk, path: str) -> None:
    """Show the page of elements with one element chosen, by its path in the file."""
    wanted = TagView(path=path)
    desk.store.show(lambda view: replace(view, has_inspector=True, inspector_page="tags", tags=wanted))


def copy(desk: Desk) -> None:
    """Copy all elements of the shown picture's file as text."""
    from viewer.jobs.lanes import Priority

    location = shown_file(desk)
    if location is None:
        raise ViewerError("There is no picture in the active viewport")

    def work(_: object) -> tuple[Row, ...]:
        from viewer.dicom.tags import rows

        return rows(location)

    def done(rows: tuple[Row, ...] | None, error: ViewerError | None) -> None:
        if error is not None or rows is None:
            desk.fail(error or ViewerError("The elements cannot be read"))
        elif desk.window is not None:
            desk.window.copy_text(as_text(rows))
            desk.notify(f"{len(rows)} elements copied")

    desk.lanes.submit("tags.copy", Priority.NEIGHBOUR, work, done)


def as_text(rows: tuple[Row, ...]) -> str:
    """Return elements as lines: tag, kind, name, value, with tabs between."""
    from viewer.core.readable import visible

    return "\n".join(f"{'  ' * row.depth}{row.tag}\t{row.vr}\t{row.name}\t{visible(row.value)}" for row in rows)


def shown_file(desk: Desk) -> Location | None:
    """Return the file of the picture in the active viewport."""
    slot = desk.store.view.active_slot
    source = desk.source_of(slot)
    if source is not None:
        return source.info(max(0, slot.index)).instance.location
    stack = desk.active_stack()
    return stack.items[0].instance.location if stack and stack.items else None


def compare(desk: Desk, other: str = "", scope: str = "picture") -> None:
    """Compare the elements of the active picture, or its series, with another's; without a name, the next shown."""
    if desk.window is None:
        raise ViewerError("This needs the window")
    if other and desk.store.catalog.stack(other) is None:
        raise ViewerError(f"There is no open series “{other}”")
    desk.window.show_page("compare", other=other, scope=scope)


def describe(desk: Desk, tag: str) -> None:
    """Say what the standard knows of an element."""
    from viewer.dicom import standard
    from viewer.jobs.lanes import Priority

    number = standard.find(tag)
    if number is None:
        raise ViewerError(f"There is no element “{tag}”", "give a tag as 0028,0030, or a keyword as PixelSpacing")
    window = desk.window
    if window is None:
        raise ViewerError("This needs the window")

    def done(found: Description | None, error: ViewerError | None) -> None:
        if found is None:
            desk.fail(error or ViewerError("The tables of the standard cannot be read"))
        else:
            window.show_text(noted("Element"), "\n".join(description_lines(found)))

    # The tables are read at the first question.
    desk.lanes.submit("tags.describe", Priority.NEIGHBOUR, lambda _: standard.describe(number), done)


def description_lines(found: Description) -> list[str]:
    """Return what the standard says of an element, line by line."""
    from viewer.dicom.standard import TYPE_WORDS

    lines = [f"{found.tag} {found.name}" + (" (retired)" if found.is_retired else "")]
    if found.keyword:
        lines.append(f"Keyword: {found.keyword}")
    if found.creator:
        lines.append(f"Private, of {found.creator}")
    if found.vr:
        lines.append(f"{found.vr}: {found.vr_words}")
    if found.vm:
        lines.append(f"Values: {found.vm}")
    if found.uses:
        lines.append(f"In a {found.iod}:" if found.iod else "In these modules:")
    for use in found.uses:
        where = f" ({use.section})" if use.section else ""
        kind = f": type {use.type}, {TYPE_WORDS[use.type]}" if use.type else ""
        lines.append(f"  {use.module}{where}{kind}")
    return lines


ACTIONS = (
    Action(
        "tags.find",
        "Find elements",
        find,
        "Show the page of elements, those that hold a text.",
        verb="tags",
        arguments=(Argument("text", default="", help="part of a tag, name or value"),),
    ),
    Action(
        "tags.go",
        "Go to element",
        go,
        "Show one element of the file, by its path.",
        need=Need.PICTURE,
        arguments=(Argument("path", is_required=True, help="as 00280030, or 00081140[0].00081155 in a sequence"),),
    ),
    Action(
        "tags.copy",
        "Copy elements",
        copy,
        "Copy all elements of the picture's file as text.",
        menu="Edit",
        need=Need.PICTURE,
    ),
    Action(
        "tags.compare",
        "Compare elements",
        compare,
        "Show the elements of two pictures or series side by side, differences marked.",
        menu="View/Series",
        icon="tags",
        need=Need.PICTURE,
        arguments=(
            Argument("other", default="", help="the key of another open series"),
            Argument("scope", default="picture", choices=SCOPES, help="one picture of each, or all"),
        ),
    ),
    Action(
        "tags.describe",
        "What the standard says",
        describe,
        "Kind of value, how many, and the modules that hold an element; without a network.",
        arguments=(Argument("tag", is_required=True, help="as 0028,0030 or PixelSpacing"),),
    ),
)
