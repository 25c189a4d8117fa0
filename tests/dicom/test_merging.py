"""The stacks of a series as one, by choice."""

from tests.dicom.test_stacking import depths, entry
from viewer.core.findings import FindingKind, Severity
from viewer.core.records import Entry
from viewer.dicom.stacking import StackBuilder


def echoes(count: int = 3) -> list[Entry]:
    return [
        entry((0.0, 0.0, float(z)), 10 * z + echo, EchoTime=f"{echo + 2}") for echo in range(2) for z in range(count)
    ]


def built(entries: list[Entry]) -> StackBuilder:
    builder = StackBuilder()
    builder.add(entries)
    builder.merge(frozenset(["1.2"]))
    return builder


def test_a_merged_series_goes_by_place_then_by_what_told_its_stacks_apart() -> None:
    ((stack,),) = (study.stacks for study in built(echoes()).studies())
    assert depths(stack) == [0, 0, 1, 1, 2, 2]
    assert stack.labels == ("TE 2 ms", "TE 3 ms") * 3
    assert (stack.key, stack.split_by, stack.is_merged) == ("1.2#all", "", True)
    assert stack.label_of(1) == "TE 3 ms"


def test_a_merged_series_is_no_volume_and_says_why() -> None:
    ((stack,),) = (study.stacks for study in built(echoes()).studies())
    assert not stack.is_volume
    assert stack.why_no_volume == "2 stacks of this series are merged by choice: that is no volume"
    assert [(finding.kind, finding.severity) for finding in stack.findings] == [(FindingKind.MERGED, Severity.NOTE)]
    assert stack.warnings == ()


def test_the_choice_is_kept_while_files_are_added_and_for_a_study_that_comes_again() -> None:
    entries = echoes(5)
    builder = built(entries[:4])
    builder.add(entries[4:])
    ((stack,),) = (study.stacks for study in builder.studies())
    assert len(stack.items) == 10
    builder.forget("1")
    builder.add(entries)
    assert [len(found.items) for found in builder.studies()[0].stacks] == [10]
    builder.merge(frozenset())
    assert [found.split_by for found in builder.studies()[0].stacks] == ["TE 2 ms", "TE 3 ms"]


def test_other_series_stay_as_they_are() -> None:
    builder = StackBuilder()
    builder.add([*echoes(), entry((0.0, 0.0, 0.0), series="1.3")])
    before = builder.studies()[0].stacks
    builder.merge(frozenset(["1.2", "1.3"]))
    after = builder.studies()[0].stacks
    assert [stack.key for stack in after] == ["1.2#all", "1.3"]
    assert (after[1].is_merged, before[2].items) == (False, after[1].items)


def test_scouts_without_a_common_plane_follow_one_another() -> None:
    sagittal = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))
    entries = [entry(None, 9), *(entry((float(k), 0.0, 0.0), k, sagittal) for k in range(2)), entry((0.0, 0.0, 5.0), 5)]
    ((stack,),) = (study.stacks for study in built(entries).studies())
    assert [item.instance.instance_number for item in stack.items] == [1, 0, 5, 9]
    assert stack.labels == ("sagittal", "sagittal", "axial", "without position")
