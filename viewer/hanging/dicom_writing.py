"""A protocol as a DICOM Hanging Protocol object (PS3.3 A.44, C.23.1 to C.23.3), and what it cannot hold."""

from __future__ import annotations

import io
from datetime import datetime

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from pydicom.sequence import Sequence
from pydicom.tag import Tag
from pydicom.uid import UID, ExplicitVRLittleEndian, generate_uid

from viewer import __version__
from viewer.hanging.breasts import wanted_directions
from viewer.hanging.dicom_terms import COLOURS, PLANES, REGIONS, SELECTORS, SOP_CLASS, WINDOWS
from viewer.hanging.records import Choice, Condition, Place, Protocol, Show, Test
from viewer.hanging.sentences import cell_name, series_sentence, study_sentence
from viewer.hanging.terms import CHOSEN, MODALITIES

Notes = list[str]
Key = tuple[tuple[Condition, ...], int]


def encoded(protocol: Protocol) -> tuple[bytes, tuple[str, ...]]:
    """Return the object as a file, and the rules that it does not hold, as sentences."""
    notes: Notes = []
    dataset = made(protocol, notes)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = UID("2.25.329800735698586629295641978511506172918")
    meta.ImplementationVersionName = f"HOUNSFIELD_{__version__}"[:16]
    dataset.file_meta, dataset.preamble = meta, b"\0" * 128
    out = io.BytesIO()
    dcmwrite(out, dataset, enforce_file_format=True)
    told = tuple(dict.fromkeys(notes))
    return out.getvalue(), (("Not in the object, which has no words for it:", *told) if told else ())


def made(protocol: Protocol, notes: Notes) -> Dataset:
    """Return the data set; what it cannot hold is added to `notes`."""
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.SOPClassUID, ds.SOPInstanceUID = UID(SOP_CLASS), generate_uid(prefix=None)
    ds.HangingProtocolName, ds.HangingProtocolDescription = protocol.name[:16].strip(), protocol.name[:64]
    ds.HangingProtocolLevel, ds.HangingProtocolCreator = "SINGLE_USER", "Hounsfield"
    ds.HangingProtocolCreationDateTime = datetime.now().strftime("%Y%m%d%H%M%S")  # noqa: DTZ005 - local, as the standard has it
    ds.HangingProtocolDefinitionSequence = Sequence(_definitions(protocol, notes))
    ds.NumberOfPriorsReferenced = protocol.priors
    sets = _image_sets(protocol)
    ds.ImageSetsSequence = Sequence(_image_set(rules, numbers, notes) for rules, numbers in sets.items())
    ds.HangingProtocolUserIdentificationCodeSequence = Sequence()
    ds.NumberOfScreens, ds.NominalScreenDefinitionSequence = None, Sequence()
    ds.DisplaySetsSequence = Sequence(
        _display_set(protocol, number, sets[_own_rules(place, protocol)][place.prior], notes)
        for number, place in enumerate(protocol.places)
        if place.show is not Show.NOTHING
    )
    ds.PartialDataDisplayHandling = "MAINTAIN_LAYOUT"
    if protocol.is_same_scale:
        notes.append("All pictures are shown at the same scale.")
    if protocol.fills:
        notes.append(f"As many viewports are made as there are series, at most {protocol.fills}.")
    return ds


def _definitions(protocol: Protocol, notes: Notes) -> list[Dataset]:
    """Return for which studies it is: an item for each modality and part of the body (C.23.1)."""
    modalities: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    for condition in protocol.study:
        if condition.term == "modality" and condition.test is not Test.NONE:
            modalities = condition.values
            if condition.test is Test.ALL and len(modalities) > 1:
                notes.append(study_sentence(condition))
        elif condition.term == "body_part" and condition.test is Test.ANY and set(condition.values) <= set(REGIONS):
            parts = condition.values
        elif condition.term != "priors":
            notes.append(study_sentence(condition))
    if not modalities and not parts:
        modalities = tuple(name for name, _ in MODALITIES)
    return [_definition(modality, part) for modality in modalities or ("",) for part in parts or ("",)]


def _definition(modality: str, part: str) -> Dataset:
    item = Dataset()
    if modality:
        item.Modality = modality
    if part:
        item.AnatomicRegionSequence = Sequence([_code(*REGIONS[part])])
    item.ProcedureCodeSequence = Sequence()
    item.ReasonForRequestedProcedureCodeSequence = Sequence()
    return item


def _code(value: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "SCT", meaning
    return item


def _own_rules(place: Place, protocol: Protocol) -> tuple[Condition, ...]:
    """Return the rules that select a place's series: of one that is like another, those of the other too."""
    model = protocol.places[place.like].series if 0 <= place.like < len(protocol.places) else ()
    return (*place.series, *(rule for rule in model if rule not in place.series))


def _image_sets(protocol: Protocol) -> dict[tuple[Condition, ...], dict[int, int]]:
    """Return by rules the number of the image set for each time: 0 the current study, n the nth prior."""
    sets: dict[tuple[Condition, ...], dict[int, int]] = {}
    count = 0
    for place in protocol.places:
        if place.show is Show.NOTHING:
            continue
        times = sets.setdefault(_own_rules(place, protocol), {})
        if place.prior not in times:
            count += 1
            times[place.prior] = count
    return sets


def _image_set(rules: tuple[Condition, ...], numbers: dict[int, int], notes: Notes) -> Dataset:
    item = Dataset()
    item.ImageSetSelectorSequence = Sequence(filter(None, (_selector(rule) for rule in rules)))
    if not item.ImageSetSelectorSequence:
        anything = Condition("modality", Test.ANY, tuple(name for name, _ in MODALITIES))
        item.ImageSetSelectorSequence = Sequence(filter(None, [_selector(anything)]))
    item.TimeBasedImageSetsSequence = Sequence(_time(prior, number) for prior, number in numbers.items())
    notes.extend(series_sentence(rule) for rule in rules if _selector(rule) is None and _filter(rule) is None)
    return item


def _time(prior: int, number: int) -> Dataset:
    item = Dataset()
    item.ImageSetNumber = number
    if prior:
        item.ImageSetSelectorCategory, item.AbstractPriorValue = "ABSTRACT_PRIOR", [prior, prior]
    else:
        item.ImageSetSelectorCategory = "RELATIVE_TIME"
        item.RelativeTime, item.RelativeTimeUnits = [0, 0], "SECONDS"
    item.ImageSetLabel = f"Prior {prior}" if prior else "Current"
    return item


def _selector(rule: Condition) -> Dataset | None:
    """Return the selector of a rule that an attribute tells by equal values; None for others."""
    if rule.test is not Test.ANY or rule.term not in SELECTORS:
        return None
    item = Dataset()
    item.ImageSetSelectorUsageFlag = "NO_MATCH"
    _attribute(item, *SELECTORS[rule.term], rule.values)
    return item


def _attribute(item: Dataset, keyword: str, vr: str, values: tuple[str, ...]) -> None:
    item.SelectorAttribute, item.SelectorAttributeVR = Tag(keyword), vr
    setattr(item, f"Selector{vr}Value", [value.upper()[:16] for value in values])
    item.SelectorValueNumber = 0


def _filter(rule: Condition) -> Dataset | None:
    """Return the filter operation of a rule that is no selector (C.23.3.1.1); None where there is none."""
    item = Dataset()
    if rule.term == "plane":
        item.FilterByCategory = "IMAGE_PLANE"
        item.SelectorAttributeVR = "CS"
        item.SelectorCSValue = [PLANES[value] for value in rule.values if value in PLANES]
        item.SelectorValueNumber = 0
        item.FilterByOperator = "NOT_MEMBER_OF" if rule.test is Test.NONE else "MEMBER_OF"
    elif rule.term in SELECTORS and rule.test is Test.NONE:
        _attribute(item, *SELECTORS[rule.term], rule.values)
        item.FilterByOperator = "NOT_MEMBER_OF"
        item.ImageSetSelectorUsageFlag = "MATCH"
    elif rule.term == "contrast" and rule.values in (("yes",), ("no",)):
        item.SelectorAttribute = Tag("ContrastBolusAgent")
        item.FilterByAttributePresence = "PRESENT" if rule.values == ("yes",) else "NOT_PRESENT"
    else:
        return None
    return item


def _display_set(protocol: Protocol, number: int, image_set: int, notes: Notes) -> Dataset:
    place = protocol.places[number]
    item = Dataset()
    item.DisplaySetNumber, item.DisplaySetPresentationGroup, item.ImageSetNumber = number + 1, 1, image_set
    item.ImageBoxesSequence = Sequence([_box(protocol, number)])
    filters = (_filter(rule) for rule in _own_rules(place, protocol) if _selector(rule) is None)
    item.FilterOperationsSequence = Sequence(filter(None, filters))
    item.SortingOperationsSequence = Sequence()
    _reformatting(item, place, notes)
    _look(item, place, notes)
    if place.chest_wall:
        item.DisplaySetHorizontalJustification = place.chest_wall.upper()
        if (letters := _letters(place)) is not None:
            item.DisplaySetPatientOrientation = list(letters)
    name = cell_name(number, protocol.rows, protocol.columns)
    if place.over:
        notes.append(f"{name}: {place.over} is laid over it.")
    if place.like >= 0:
        notes.append(f"{name}: It is the series most like another.")
    if place.choice is not Choice.FIRST:
        notes.append(f"{name}: Of several, it is {dict(CHOSEN)[place.choice.value]}.")
    return item


def _box(protocol: Protocol, number: int) -> Dataset:
    """Return where it lies: left, top, right, bottom from 0 to 1, counted from the bottom left (C.23.2.1.1)."""
    row, column = divmod(number, protocol.columns)
    box = Dataset()
    box.ImageBoxNumber = 1
    across, down = protocol.columns, protocol.rows
    corners = column / across, 1 - row / down, (column + 1) / across, 1 - (row + 1) / down
    box.DisplayEnvironmentSpatialPosition = list(corners)
    place = protocol.places[number]
    box.ImageBoxLayoutType = "STACK" if place.show is Show.PICTURES else "PROCESSED"
    if protocol.fills:
        side = round(protocol.fills**0.5)
        box.ImageBoxLayoutType = "TILED"
        box.ImageBoxTileHorizontalDimension = side
        box.ImageBoxTileVerticalDimension = -(-protocol.fills // side)
        box.ImageBoxScrollDirection = "VERTICAL"
        box.ImageBoxSmallScrollType, box.ImageBoxSmallScrollAmount = "ROW_COLUMN", 1
        box.ImageBoxLargeScrollType, box.ImageBoxLargeScrollAmount = "PAGE", 1
    return box


def _reformatting(item: Dataset, place: Place, notes: Notes) -> None:
    """Fill in how pictures are made anew (C.23.3.1): a thick maximum is a rendering, slabs have no direction."""
    if place.show is Show.PICTURES:
        return
    if place.show is Show.VOLUME:
        item.ReformattingOperationType, item.ThreeDRenderingType = "3D_RENDERING", "VOLUME"
        item.ReformattingOperationInitialViewDirection = "CORONAL"
        return
    if not place.slab_mm:
        item.ReformattingOperationType, item.ReformattingInterval = "MPR", 1.0
        item.ReformattingThickness = 1.0
    elif place.slab_mode == "mip":
        item.ReformattingOperationType, item.ThreeDRenderingType = "3D_RENDERING", "MIP"
        notes.append(f"A thickness of {place.slab_mm:g} mm.")
    else:
        item.ReformattingOperationType, item.ReformattingThickness = "SLAB", place.slab_mm
        item.ReformattingInterval = 1.0
        notes.append(f"The direction of a slab: {place.show.value}, and that it shows the {place.slab_mode} value.")
        return
    item.ReformattingOperationInitialViewDirection = PLANES[place.show.value]


def _look(item: Dataset, place: Place, notes: Notes) -> None:
    if place.preset in WINDOWS:
        item.VOIType = WINDOWS[place.preset]
    elif place.preset:
        notes.append(f"The window “{place.preset}”.")
    if place.lut in COLOURS:
        item.PseudoColorType = COLOURS[place.lut]
    elif place.lut:
        notes.append(f"The colours “{place.lut}”.")
    if place.is_inverted is not None:
        item.ShowGrayscaleInverted = "YES" if place.is_inverted else "NO"


def _letters(place: Place) -> tuple[str, str] | None:
    """Return the patient directions of rows and columns for a breast of one side and view."""
    values = {rule.term: rule.values[0] for rule in place.series if rule.test is Test.ANY and len(rule.values) == 1}
    return wanted_directions(values.get("laterality", ""), values.get("view", ""), place.chest_wall)
