"""`hounsfield library`: what the window keeps is asked for on the command line too."""

from pathlib import Path

from tests.library.conftest import made
from viewer.core.remark import Remark
from viewer.library.library import Library
from viewer.state.home import Home
from viewer.state.work import UserWork


def test_the_list_is_searched_by_stars_notes_and_days(run, own_home: Path) -> None:
    home = Home.find(own_home)
    library = Library(home.library)
    library.add([*made(1, 1), *made(2, 1, date="20261101")])
    library.close()
    work = UserWork(home.work)
    work.save(remarks={"1.2.2": Remark(True, "ask again")})
    work.close()
    for text, uids in (
        ("is:starred", ["1.2.2"]),
        ("note:again", ["1.2.2"]),
        ("-is:starred", ["1.2.1"]),
        ("<2025", ["1.2.1"]),
    ):
        assert [row["study_uid"] for row in run("library", "list", f"--search={text}", "--json").json] == uids
