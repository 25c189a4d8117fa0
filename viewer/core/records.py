"""Index records: what a scan knows of files, without any pixel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from viewer.core.findings import Finding, Severity
from viewer.core.geometry import Geometry, Plane, Spacing
from viewer.core.pixels import FrameRef, PixelInfo, Rescale, Window

NO_TEXT: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Location:
    """Where the bytes of an instance lie: a file, or a member of the ZIP at `path`.

    `stamp` tells the file from a later one at the same place: its time of change (ns) and size, the check sum and
    size of a member; (0, 0) where nothing was read yet. What is read by a stamp is refused once it differs.
    """

    path: str
    member: str = ""
    stamp: tuple[int, int] = (0, 0)

    @property
    def name(self) -> str:
        """The path, with '!' before the member of an archive."""
        return f"{self.path}!{self.member}" if self.member else self.path


@dataclass(frozen=True, slots=True)
class UltrasoundRegion:
    """A calibrated region (PS3.3 C.8.5.5): bounds in pixels, inclusive; size of a pixel in `unit_x`, `unit_y` codes.

    Codes: 1 percent, 2 dB, 3 cm, 4 s, 5 Hz, 6 dB/s, 7 cm/s, 8 cm2, 9 cm2/s, 10 cm3, 11 cm3/s, 12 degrees.
    The reference pixel counts from the region's corner; its values are those of the axes there.
    """

    x0: int
    y0: int
    x1: int
    y1: int
    delta_x: float
    delta_y: float
    unit_x: int
    unit_y: int
    flags: int = 0
    reference_x: int = 0
    reference_y: int = 0
    reference_value_x: float = 0.0
    reference_value_y: float = 0.0

    def contains(self, x: float, y: float) -> bool:
        """Whether a position lies in a pixel of the region; whole numbers are the centres of pixels."""
        return self.x0 - 0.5 <= x <= self.x1 + 0.5 and self.y0 - 0.5 <= y <= self.y1 + 0.5


@dataclass(frozen=True, slots=True)
class Mosaic:
    """A picture that holds `count` slices as tiles of `rows` x `columns`, `across` of them in each row.

    `planes` are those of the slices, empty if unknown. `is_cut`: the instance stands for the slices as its frames, and
    `whole` is the picture as it lies in the file.
    """

    count: int
    across: int
    rows: int
    columns: int
    planes: tuple[Plane, ...] = ()
    is_cut: bool = False
    whole: PixelInfo | None = None


@dataclass(frozen=True, slots=True)
class Instance:
    """One DICOM object, as the scan found it.

    `pixel` is None where there is no picture. Native pixels start at `pixel_offset` of the file and take
    `pixel_length` bytes; `pixel_length` -1 is encapsulated; `pixel_offset` 0 asks for a full parse.
    `declared_frames` may be more than the `frame_count` that is there, or is allowed.
    `planes`, `rescales` and `frame_windows` are empty, hold one entry for all frames, or one for each; `frame_spacings`
    hold one for each where they differ: items of a stack then have the instance with the `spacing` of their frame.
    `is_plain`: the record alone suffices to show the pixels (no palette, table or overlay in the file).
    `has_real_world`: the file maps stored values to other quantities, which are read when they are asked for.
    `is_unique` is False where another series holds an object of the same UID; `copy` counts from 0 those of one series
    that have the same UID, but other content.
    `header` holds a few more elements as text by DICOM keyword ('EchoTime', 'SliceThickness', ...);
    `frame_headers` those of each frame that functional groups or vectors tell, empty where there are none.
    `preamble` says what other programs may take the file for ('a Windows program'), '' for an ordinary file.
    """

    location: Location
    sop_instance_uid: str
    sop_class_uid: str
    transfer_syntax_uid: str
    study_uid: str
    series_uid: str
    modality: str = ""
    instance_number: int | None = None
    frame_count: int = 1
    pixel: PixelInfo | None = None
    pixel_offset: int = 0
    pixel_length: int = -1
    is_plain: bool = False
    has_real_world: bool = False
    planes: tuple[Plane, ...] = ()
    spacing: Spacing | None = None
    aspect: float = 1.0
    frame_of_reference_uid: str = ""
    rescales: tuple[Rescale, ...] = ()
    windows: tuple[Window, ...] = ()
    frame_windows: tuple[tuple[Window, ...], ...] = ()
    frame_spacings: tuple[Spacing | None, ...] = ()
    regions: tuple[UltrasoundRegion, ...] = ()
    frame_times_ms: tuple[float, ...] = ()
    header: Mapping[str, str] = field(default_factory=lambda: NO_TEXT)
    is_unique: bool = True
    frame_headers: tuple[Mapping[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    mosaic: Mosaic | None = None
    copy: int = 0
    preamble: str = ""
    declared_frames: int = 1

    def plane(self, frame: int = 0) -> Plane | None:
        """Return the plane of a frame (from 0), None without geometry."""
        if not self.planes:
            return None
        return self.planes[min(frame, len(self.planes) - 1)]

    @property
    def frames_shown(self) -> str:
        """'2 of 3 frames are shown' where the file declares more than can be shown, else ''."""
        if self.declared_frames <= self.frame_count:
            return ""
        return f"{self.frame_count} of {self.declared_frames} frames are shown"

    def rescale(self, frame: int = 0) -> Rescale:
        """Return the modality transform of a frame, the identity where there is none."""
        return self.rescales[min(frame, len(self.rescales) - 1)] if self.rescales else Rescale()

    def windows_of(self, frame: int = 0) -> tuple[Window, ...]:
        """Return the windows that the file gives for a frame, those of float pixels without steps of 1."""
        windows = self.frame_windows[min(frame, len(self.frame_windows) - 1)] if self.frame_windows else self.windows
        if self.pixel is not None and self.pixel.number != "int":
            return tuple(window.without_steps() for window in windows)
        return windows

    @property
    def pixel_aspect(self) -> float:
        """Height of a pixel divided by its width: from the spacing, else PixelAspectRatio."""
        return self.spacing.aspect if self.spacing else self.aspect


@dataclass(frozen=True, slots=True)
class Patient:
    """Who was examined; `name` is readable text ('Doe, Jane'), `name_groups` the component groups as in the file."""

    patient_id: str = ""
    name: str = ""
    birth_date: str = ""
    sex: str = ""
    age: str = ""
    name_groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """What all instances of a series share.

    Its UIDs are keys (`core.identity`); `person` is what tells the patient from another of the same study UID.
    """

    series_uid: str
    study_uid: str
    number: int | None = None
    modality: str = ""
    description: str = ""
    body_part: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class StackItem:
    """One picture of a stack: an instance and a frame of it, counted from 0."""

    instance: Instance
    frame: int = 0

    @property
    def ref(self) -> FrameRef:
        """The frame's name."""
        instance = self.instance
        if instance.copy:
            return FrameRef(instance.sop_instance_uid, self.frame, f"{instance.series_uid}#{instance.copy}")
        return FrameRef(instance.sop_instance_uid, self.frame, "" if instance.is_unique else instance.series_uid)

    @property
    def plane(self) -> Plane | None:
        """The picture's place in the patient."""
        return self.instance.plane(self.frame)


@dataclass(frozen=True, slots=True)
class Stack:
    """What one viewport scrolls through: pictures of one series in their order.

    `key` names it for good: the series UID, with '#n' after the first stack of a series. `geometry` is set where the
    pictures form a volume. `frame_ms` > 0 makes it a cine. Objects without pictures have no `items`.
    `labels` are those of the stacks that each picture would lie on, where all of a series are merged; else empty.
    """

    key: str
    series: Series
    items: tuple[StackItem, ...]
    geometry: Geometry | None = None
    findings: tuple[Finding, ...] = ()
    split_by: str = ""
    frame_ms: float = 0.0
    objects: tuple[Instance, ...] = ()
    labels: tuple[str, ...] = ()

    @property
    def is_merged(self) -> bool:
        """Whether it holds all pictures of a series that is several stacks by itself."""
        return bool(self.labels)

    def label_of(self, index: int) -> str:
        """Return what tells a picture from others of its series: of its stack, or its own where they are merged."""
        return self.labels[index] if 0 <= index < len(self.labels) else self.split_by

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the reader is told beside the picture, a sentence for each finding that is more than a note."""
        return tuple(finding.sentence for finding in self.findings if finding.severity > Severity.NOTE)

    @property
    def is_volume(self) -> bool:
        """Whether planes and 3D can be built from it."""
        return self.geometry is not None

    @property
    def why_no_volume(self) -> str:
        """Say why planes and 3D cannot be built from it, '' where they can."""
        if self.geometry is not None:
            return ""
        refusals = [finding.sentence for finding in self.findings if finding.severity is Severity.REFUSED]
        return "; ".join(refusals) or self._lack()

    def _lack(self) -> str:
        """Say what a volume has and these pictures lack."""
        if self.is_merged:
            return self.findings[0].sentence
        if len(self.items) < 2:
            return "it is a single picture" if self.items else "it holds no pictures"
        infos = [item.instance.pixel for item in self.items]
        if any(info is not None and info.is_color for info in infos):
            return "its pictures are in colour"
        if any(item.plane is None for item in self.items):
            return "its pictures do not say where in the patient they lie"
        if any(item.instance.spacing is None for item in self.items):
            return "its pictures do not say how large their pixels are"
        return "its pictures are not parallel slices at several places"

    @property
    def frame_of_reference_uid(self) -> str:
        """Frame of reference shared by the pictures, '' if none."""
        return self.items[0].instance.frame_of_reference_uid if self.items else ""


@dataclass(frozen=True, slots=True)
class Study:
    """A study with its stacks in the order of series number; its UID is a key (`core.identity`)."""

    study_uid: str
    patient: Patient
    date: str = ""
    time: str = ""
    description: str = ""
    accession: str = ""
    institution: str = ""
    stacks: tuple[Stack, ...] = ()
    physicians: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that is not shown, and why; `is_failure` is False where nothing is missing without it."""

    path: str
    reason: str
    is_failure: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """One scanned file: the instance, and the series and study (without stacks) that it says it belongs to."""

    instance: Instance
    series: Series
    study: Study
