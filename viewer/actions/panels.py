"""Actions on what surrounds the pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from viewer.actions.about import about, manual, save_manual
from viewer.actions.action import Action, Argument, Need
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

PAGES = ("display", "corners", "measurements", "objects", "volume", "series", "tags", "history")
THEMES = ("dark", "light", "high-contrast", "system")


def toggle_browser(desk: Desk) -> None:
    """Show or hide the browser."""
    desk.store.show(lambda view: replace(view, has_browser=not view.has_browser))
    desk.settings.set("has_browser", desk.store.view.has_browser)


def toggle_inspector(desk: Desk) -> None:
    """Show or hide the inspector."""
    desk.store.show(lambda view: replace(view, has_inspector=not view.has_inspector))
    desk.settings.set("has_inspector", desk.store.view.has_inspector)


def show_page(desk: Desk, page: str) -> None:
    """Show a page of the inspector."""
    desk.store.show(lambda view: replace(view, has_inspector=True, inspector_page=page))


def set_theme(desk: Desk, theme: str = "") -> None:
    """Choose dark, light, high contrast, or as the system; without a name, the other of the two."""
    now = desk.store.view.theme
    chosen = theme or ("dark" if now == "light" else "light")
    desk.store.show(lambda view: replace(view, theme=chosen))
    desk.settings.set("theme", chosen)


def show_palette(desk: Desk, text: str = "") -> None:
    """Show the palette."""
    if desk.window is not None:
        desk.window.show_palette(text)


def full_screen(desk: Desk) -> None:
    """Fill the screen, or go back."""
    if desk.window is not None:
        desk.window.toggle_full_screen()


def focus_area(desk: Desk, step: int = 1) -> None:
    """Go to the next part of the window: toolbar, browser, pictures, inspector, status bar."""
    if desk.window is not None:
        desk.window.focus_area(step)


def explain(desk: Desk) -> None:
    """Ask a part of the window what it is for: the next click chooses which."""
    if desk.window is not None:
        desk.window.explain()


def quit_program(desk: Desk) -> None:
    """Close the window; everything is saved already."""
    if desk.window is None:
        raise ViewerError("This needs the window")
    desk.window.quit()


def doctor(desk: Desk) -> None:
    """Show versions, decoders and the state of the library; holds no patient data."""
    from viewer.actions.doctor import examine, lines
    from viewer.jobs.lanes import Priority

    def done(report: dict[str, Any] | None, error: ViewerError | None) -> None:
        _show(desk, noted("Doctor"), "\n".join(lines(report)) if report else str(error))

    desk.lanes.submit("doctor", Priority.COMPUTE, lambda _: examine(desk.home), done, title="Examining")


def _show(desk: Desk, title: str, text: str) -> None:
    if desk.window is None:
        raise ViewerError("This needs the window")
    desk.window.show_text(title, text)


ACTIONS = (
    Action(
        "panel.browser",
        "Browser",
        toggle_browser,
        "Show or hide studies and thumbnails.",
        ("F2",),
        "View",
        "panel-left",
        checked=lambda desk: desk.store.view.has_browser,
    ),
    Action(
        "panel.inspector",
        "Inspector",
        toggle_inspector,
        "Show or hide display, measurements, objects, 3D, series doctor, tags and history.",
        ("F3",),
        "View",
        "panel-right",
        checked=lambda desk: desk.store.view.has_inspector,
    ),
    Action(
        "panel.page",
        "Inspector page",
        show_page,
        "Show a page of the inspector.",
        arguments=(Argument("page", is_required=True, choices=PAGES),),
    ),
    Action(
        "app.palette",
        "Search everything",
        show_palette,
        "Find actions, windows, series, elements and help by a few letters.",
        ("Ctrl+K",),
        "View",
        "search",
        need=Need.WINDOW,
        arguments=(Argument("text", default="", help="what to look for"),),
    ),
    Action(
        "view.theme",
        "Dark or light",
        set_theme,
        "Choose the theme.",
        menu="View",
        icon="theme",
        verb="theme",
        arguments=(Argument("theme", default="", choices=("", *THEMES)),),
    ),
    Action(
        "window.next_area",
        "Next part of the window",
        focus_area,
        "Go by keys from the toolbar to browser, pictures, inspector and status bar.",
        ("F6",),
        need=Need.WINDOW,
    ),
    Action(
        "window.previous_area",
        "Previous part of the window",
        lambda desk: focus_area(desk, -1),
        "Go by keys to the part of the window before this one.",
        ("Shift+F6",),
        need=Need.WINDOW,
    ),
    Action(
        "help.whats_this",
        "What's this?",
        explain,
        "Click on a part of the window, and it says what it is for.",
        ("Shift+F1",),
        "Help",
        "help",
        need=Need.WINDOW,
    ),
    Action(
        "window.full_screen",
        "Full screen",
        full_screen,
        "Fill the screen, or go back.",
        ("F11",),
        "View",
        need=Need.WINDOW,
    ),
    Action(
        "help.manual",
        "Manual",
        manual,
        "What each part does.",
        menu="Help",
        icon="info",
        arguments=(Argument("section", default="", help="a heading of the manual"),),
    ),
    Action(
        "help.save_manual",
        "Save the manual",
        save_manual,
        "Write the manual as one page of HTML, its pictures inside.",
        arguments=(
            Argument("path", is_required=True, help="a file name that ends in .html"),
            Argument("force", bool, False, help="replace a file of that name"),
        ),
    ),
    Action(
        "help.doctor", "Doctor", doctor, "Versions, decoders, graphics, library health.", menu="Help", verb="doctor"
    ),
    Action("help.about", "About Hounsfield", about, "Version, licence, libraries.", menu="Help", icon="info"),
    # Last of the table, so that it ends the menu.
    Action("app.quit", "Quit", quit_program, "Close the program.", ("Ctrl+Q",), "File", need=Need.WINDOW, verb="quit"),
)
