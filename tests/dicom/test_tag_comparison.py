"""Two files or two series, element by element."""

from pathlib import Path

from tests.dicom.phantom_files import Dataset, Sequence, picture, save
from viewer.core.records import Location
from viewer.dicom import tags
from viewer.dicom.tag_comparison import Match, chosen, compare, matching, summed, told


def _rows(folder: Path, name: str, **elements: object) -> tuple[tags.Row, ...]:
    return tags.rows(Location(str(save(picture(**elements), folder / name))))


def _found(pairs) -> dict[str, Match]:
    return {pair.row.path: pair.match for pair in pairs}


def _items(*descriptions: str) -> Sequence:
    items = []
    for description in descriptions:
        item = Dataset()
        item.SeriesDescription = description
        items.append(item)
    return Sequence(items)


def test_each_element_is_the_same_differs_or_is_on_one_side(tmp_path: Path) -> None:
    left = _rows(tmp_path, "a", PatientName="Doe^Jane", EchoTime="10", KVP="120")
    right = _rows(tmp_path, "b", PatientName="Doe^Jane", EchoTime="20", FlipAngle="90")
    found = _found(compare(told(left), told(right)))
    assert found["00100010"] is Match.SAME
    assert found["00180081"] is Match.DIFFERENT
    assert found["00180060"] is Match.LEFT
    assert found["00181314"] is Match.RIGHT


def test_pixels_that_look_alike_are_not_called_the_same(tmp_path: Path) -> None:
    left, right = _rows(tmp_path, "a"), _rows(tmp_path, "b")
    assert _found(compare(told(left), told(right)))["7FE00010"] is Match.UNKNOWN


def test_items_are_compared_by_their_number(tmp_path: Path) -> None:
    left = _rows(tmp_path, "a", ReferencedImageSequence=_items("one", "two"))
    right = _rows(tmp_path, "b", ReferencedImageSequence=_items("one", "three", "four"))
    found = _found(compare(told(left), told(right)))
    assert found["00081140"] is Match.DIFFERENT
    assert found["00081140[0].0008103E"] is Match.SAME
    assert found["00081140[1].0008103E"] is Match.DIFFERENT
    assert found["00081140[2].0008103E"] is Match.RIGHT


def test_differences_keep_the_sequence_around_them(tmp_path: Path) -> None:
    left = _rows(tmp_path, "a", ReferencedImageSequence=_items("one", "two"))
    right = _rows(tmp_path, "b", ReferencedImageSequence=_items("one", "three"))
    pairs = chosen(compare(told(left), told(right)), differences=True, identifiers=False)
    assert [pair.row.path for pair in pairs] == ["00081140", "00081140[1].0008103E"]


def test_the_tenth_item_comes_after_the_second(tmp_path: Path) -> None:
    rows = _rows(tmp_path, "a", ReferencedImageSequence=_items(*map(str, range(11))))
    paths = [pair.row.path for pair in compare(told(rows), told(rows)) if pair.row.path.startswith("00081140[")]
    assert paths == [f"00081140[{number}].0008103E" for number in range(11)]


def test_a_series_says_what_its_files_share_and_how_the_rest_varies(tmp_path: Path) -> None:
    files = [_rows(tmp_path, str(n), EchoTime="10", InstanceNumber=str(n), KVP="120" if n else None) for n in range(6)]
    values = {one.row.keyword: one.row.value for one in summed(files)}
    assert values["EchoTime"] == "10"
    assert values["InstanceNumber"] == "6 values: 0, 1 … 5"


def test_two_series_of_the_same_values_in_other_order_are_the_same(tmp_path: Path) -> None:
    files = [_rows(tmp_path, str(n), InstanceNumber=str(n)) for n in range(3)]
    pairs = compare(summed(files), summed(files[::-1]))
    assert _found(pairs)["00200013"] is Match.SAME


def test_an_element_that_some_files_lack_differs_from_one_that_all_have(tmp_path: Path) -> None:
    some = [_rows(tmp_path, "a", EchoTime="10"), _rows(tmp_path, "b")]
    both = [_rows(tmp_path, "c", EchoTime="10"), _rows(tmp_path, "d", EchoTime="10")]
    pairs = compare(summed(some), summed(both))
    assert _found(pairs)["00180081"] is Match.DIFFERENT
    assert next(p.row.value for p in pairs if p.row.path == "00180081") == "10 (in 1 of 2 files)"


def test_a_search_looks_on_both_sides(tmp_path: Path) -> None:
    left, right = _rows(tmp_path, "a", PatientName="Doe^Jane"), _rows(tmp_path, "b", PatientName="Roe^John")
    pairs = compare(told(left), told(right))
    assert [pair.row.path for pair in matching(pairs, "roe")] == ["00100010"]
