"""The log of actions: lines of Python that do it all again."""

from tests.actions.made import desk_at, series
from viewer import api


def test_the_log_does_again_what_was_done(tmp_path) -> None:
    folder = series(tmp_path / "ct")
    desk = desk_at(tmp_path / "home")
    desk.perform("file.open", paths=[str(folder)])
    desk.perform("view.go", index="3")
    desk.perform("annotation.add", kind="length", points=["0,0", "40.5,0"])
    desk.perform("annotation.add", kind="nothing", points=["0,0"])  # is not done, and so not told
    assert desk.journal.lines()[1:] == [
        "api.perform('view.go', index=3)",
        "api.perform('annotation.add', kind='length', points=['0,0', '40.5,0'])",
    ]
    (mark,) = desk.store.document.annotations.values()
    desk.execute("log.save", path=str(tmp_path / "log.py"))
    with api.Session(tmp_path / "again") as session:
        for line in (tmp_path / "log.py").read_text().splitlines():
            if line.startswith("api."):
                eval(line, {"api": session})
        (again,) = session.desk.store.document.annotations.values()
        assert (again.points, again.frame) == (mark.points, mark.frame)


def test_points_are_changed_by_an_action(tmp_path) -> None:
    desk = desk_at(tmp_path / "home")
    desk.perform("file.open", paths=[str(series(tmp_path / "ct"))])
    desk.perform("annotation.add", kind="length", points=["0,0", "40,0"])
    (mark,) = desk.store.document.annotations.values()
    desk.execute("annotation.change", id=mark.id, points=["0,0", "20,0"])
    assert desk.stats_of(desk.store.document.annotations[mark.id])[0].value == 5.0
    assert desk.store.undo() == "Change length"
