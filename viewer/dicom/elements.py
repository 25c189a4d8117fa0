"""The elements that a header scan keeps, as 32-bit numbers in the byte order of a little endian file."""

from __future__ import annotations

KEEP, FLAG, REFUSE, PIXELS, REAL_WORLD_FLAG, VIEW_FLAG = range(6)
"""What the scanner does at an element: keep its value, note that there are tables, give up, stop at the pixels, or
note that stored values are mapped to real-world ones."""

LONG_VRS = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"))
SHORT_VRS = frozenset(
    (b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FD", b"FL", b"IS", b"LO", b"LT", b"PN", b"SH", b"SL", b"SS",
     b"ST", b"TM", b"UI", b"UL", b"US")
)  # fmt: skip


def number(group: int, element: int) -> int:
    """Return a tag as the little endian number that `<I` reads from a file."""
    return element << 16 | group


def from_tag(tag: int) -> int:
    """Return `number` of a usual tag."""
    return number(tag >> 16, tag & 0xFFFF)


TRANSFER_SYNTAX = from_tag(0x00020010)
CHARACTER_SET = from_tag(0x00080005)
SOP_CLASS = from_tag(0x00080016)
SOP_INSTANCE = from_tag(0x00080018)
STUDY_DATE = from_tag(0x00080020)
STUDY_TIME = from_tag(0x00080030)
ACCESSION = from_tag(0x00080050)
MODALITY = from_tag(0x00080060)
INSTITUTION = from_tag(0x00080080)
REFERRING_PHYSICIAN = from_tag(0x00080090)
READING_PHYSICIAN = from_tag(0x00081060)
STUDY_DESCRIPTION = from_tag(0x00081030)
SERIES_DESCRIPTION = from_tag(0x0008103E)
DISPLAY_RATE = from_tag(0x00082144)
PATIENT_NAME = from_tag(0x00100010)
PATIENT_ID = from_tag(0x00100020)
BIRTH_DATE = from_tag(0x00100030)
SEX = from_tag(0x00100040)
AGE = from_tag(0x00101010)
BODY_PART = from_tag(0x00180015)
CINE_RATE = from_tag(0x00180040)
FRAME_TIME = from_tag(0x00181063)
FRAME_TIME_VECTOR = from_tag(0x00181065)
MAGNIFICATION = from_tag(0x00181114)
IMAGER_SPACING = from_tag(0x00181164)
NOMINAL_SPACING = from_tag(0x00182010)
US_REGIONS = from_tag(0x00186011)
STUDY_UID = from_tag(0x0020000D)
SERIES_UID = from_tag(0x0020000E)
SERIES_NUMBER = from_tag(0x00200011)
INSTANCE_NUMBER = from_tag(0x00200013)
POSITION = from_tag(0x00200032)
ORIENTATION = from_tag(0x00200037)
FRAME_OF_REFERENCE = from_tag(0x00200052)
SAMPLES = from_tag(0x00280002)
PHOTOMETRIC = from_tag(0x00280004)
PLANAR = from_tag(0x00280006)
FRAMES = from_tag(0x00280008)
ROWS = from_tag(0x00280010)
COLUMNS = from_tag(0x00280011)
PIXEL_SPACING = from_tag(0x00280030)
ASPECT = from_tag(0x00280034)
BITS_ALLOCATED = from_tag(0x00280100)
BITS_STORED = from_tag(0x00280101)
HIGH_BIT = from_tag(0x00280102)
SIGNED = from_tag(0x00280103)
PADDING = from_tag(0x00280120)
PADDING_LIMIT = from_tag(0x00280121)
CALIBRATION_TYPE = from_tag(0x00280A02)
WINDOW_CENTER = from_tag(0x00281050)
WINDOW_WIDTH = from_tag(0x00281051)
INTERCEPT = from_tag(0x00281052)
SLOPE = from_tag(0x00281053)
RESCALE_TYPE = from_tag(0x00281054)
WINDOW_NAME = from_tag(0x00281055)
VOI_FUNCTION = from_tag(0x00281056)
REAL_WORLD = from_tag(0x00409096)
VIEW_CODES, VIEW_POSITION = from_tag(0x00540220), from_tag(0x00185101)
UNITS = from_tag(0x00541001)
SEGMENTATION_TYPE = from_tag(0x00620001)
FRACTIONAL_TYPE = from_tag(0x00620010)
LARGEST_FRACTION = from_tag(0x0062000E)
DOSE_UNITS = from_tag(0x30040002)
FRAME_OFFSETS = from_tag(0x3004000C)
DOSE_SCALING = from_tag(0x3004000E)
SHARED_GROUPS = from_tag(0x52009229)
FRAME_GROUPS = from_tag(0x52009230)
FLOAT_PIXELS = from_tag(0x7FE00008)
DOUBLE_PIXELS = from_tag(0x7FE00009)
PIXEL_DATA = from_tag(0x7FE00010)

PIXEL_NUMBERS = {PIXEL_DATA: "int", FLOAT_PIXELS: "float", DOUBLE_PIXELS: "double"}

_KEPT = (
    CHARACTER_SET, SOP_CLASS, SOP_INSTANCE, STUDY_DATE, STUDY_TIME, ACCESSION, MODALITY, INSTITUTION, STUDY_DESCRIPTION,
    REFERRING_PHYSICIAN, READING_PHYSICIAN,
    SERIES_DESCRIPTION, DISPLAY_RATE, PATIENT_NAME, PATIENT_ID, BIRTH_DATE, SEX, AGE, BODY_PART, CINE_RATE, FRAME_TIME,
    FRAME_TIME_VECTOR, MAGNIFICATION, IMAGER_SPACING, NOMINAL_SPACING, STUDY_UID, SERIES_UID, SERIES_NUMBER,
    INSTANCE_NUMBER, POSITION, ORIENTATION, FRAME_OF_REFERENCE, SAMPLES, PHOTOMETRIC, PLANAR, FRAMES, ROWS, COLUMNS,
    PIXEL_SPACING, ASPECT, BITS_ALLOCATED, BITS_STORED, HIGH_BIT, SIGNED, PADDING, PADDING_LIMIT, CALIBRATION_TYPE,
    WINDOW_CENTER, WINDOW_WIDTH, INTERCEPT, SLOPE, RESCALE_TYPE, WINDOW_NAME, VOI_FUNCTION, UNITS, DOSE_UNITS,
    FRAME_OFFSETS, DOSE_SCALING, SEGMENTATION_TYPE, FRACTIONAL_TYPE, LARGEST_FRACTION,
)  # fmt: skip

IMAGE_TYPE = from_tag(0x00080008)
THICKNESS = from_tag(0x00180050)
SLICE_GAP = from_tag(0x00180088)
SIEMENS_CREATOR, SIEMENS_TILES = from_tag(0x00190010), from_tag(0x0019100A)
CSA_HEADERS = tuple((from_tag(0x00290000 | block), from_tag(0x00290010 | block << 8)) for block in (0x10, 0x11, 0x12))
"""Private creator and CSA image header in the blocks where scanners put it."""
UIH_CREATOR, UIH_TILES, UIH_FRAMES = from_tag(0x00650010), from_tag(0x00651050), from_tag(0x00651051)

GRADIENT = from_tag(0x00189089)
SIEMENS_B_VALUE, SIEMENS_GRADIENT = from_tag(0x0019100C), from_tag(0x0019100E)
GE_CREATOR, GE_B_VALUE = from_tag(0x00430010), from_tag(0x00431039)
GE_GRADIENT = tuple(from_tag(tag) for tag in (0x001910BB, 0x001910BC, 0x001910BD))
PHILIPS_CREATOR, PHILIPS_B_VALUE = from_tag(0x20010010), from_tag(0x20011003)
PHILIPS_MR_CREATOR = from_tag(0x20050010)
PHILIPS_GRADIENT = tuple(from_tag(tag) for tag in (0x200510B0, 0x200510B1, 0x200510B2))
UIH_B_VALUE = from_tag(0x00651009)

_DIFFUSION = (
    GRADIENT, SIEMENS_B_VALUE, SIEMENS_GRADIENT, GE_CREATOR, GE_B_VALUE, *GE_GRADIENT, PHILIPS_CREATOR, PHILIPS_B_VALUE,
    PHILIPS_MR_CREATOR, *PHILIPS_GRADIENT, UIH_B_VALUE,
)  # fmt: skip
NUMBERS = {
    from_tag(tag): keyword
    for tag, keyword in {
        0x00181244: "PreferredPlaybackSequencing",
        0x00209162: "InConcatenationNumber",
        0x00209163: "InConcatenationTotalNumber",
        0x00209228: "ConcatenationFrameOffsetNumber",
    }.items()
}
"""Binary numbers, kept as text under their keyword; ConcatenationUID is a text of its own."""
VECTORS = {
    from_tag(tag): keyword
    for tag, keyword in {
        0x00540010: "EnergyWindowVector",
        0x00540020: "DetectorVector",
        0x00540030: "PhaseVector",
        0x00540050: "RotationVector",
        0x00540060: "RRIntervalVector",
        0x00540070: "TimeSlotVector",
        0x00540080: "SliceVector",
        0x00540090: "AngularViewVector",
        0x00540100: "TimeSliceVector",
    }.items()
}
"""What the frames of nuclear medicine are, a US for each frame (PS3.3 C.8.4.8)."""
DETECTORS = from_tag(0x00540022)
_PRIVATE = (SIEMENS_CREATOR, SIEMENS_TILES, UIH_CREATOR, UIH_TILES, *(tag for pair in CSA_HEADERS for tag in pair))

TABLES = tuple(
    from_tag(tag)
    for tag in (
        # Shutter, palettes, ICC profile (its own or an optical path's), modality, VOI and presentation LUT.
        *(0x00181600, 0x00281101, 0x00281201, 0x00281221, 0x00282000, 0x00283000, 0x00283010, 0x00480105, 0x20500010),
        *range(0x60000102, 0x60200102, 0x20000),  # the bit position of overlays, which may lie among the pixels
    )
)

HEADER_TEXTS = {
    from_tag(tag): keyword
    for tag, keyword in {
        0x00080008: "ImageType",
        0x00080022: "AcquisitionDate",
        0x00080031: "SeriesTime",
        0x00080032: "AcquisitionTime",
        0x00080033: "ContentTime",
        0x00080070: "Manufacturer",
        0x00081010: "StationName",
        0x00081090: "ManufacturerModelName",
        0x00082142: "StartTrim",
        0x00082143: "StopTrim",
        0x00089209: "AcquisitionContrast",
        0x00180010: "ContrastBolusAgent",
        0x00180020: "ScanningSequence",
        0x00180023: "MRAcquisitionType",
        0x00180024: "SequenceName",
        0x00180050: "SliceThickness",
        0x00180060: "KVP",
        0x00180080: "RepetitionTime",
        0x00180081: "EchoTime",
        0x00180082: "InversionTime",
        0x00180086: "EchoNumbers",
        0x00180087: "MagneticFieldStrength",
        0x00180088: "SpacingBetweenSlices",
        0x00181030: "ProtocolName",
        0x00181060: "TriggerTime",
        0x00181120: "GantryDetectorTilt",
        0x00181151: "XRayTubeCurrent",
        0x00181152: "Exposure",
        0x00181210: "ConvolutionKernel",
        0x00181314: "FlipAngle",
        0x00185100: "PatientPosition",
        0x00185101: "ViewPosition",
        0x00200012: "AcquisitionNumber",
        0x00200020: "PatientOrientation",
        0x00200060: "Laterality",
        0x00200062: "ImageLaterality",
        0x00200100: "TemporalPositionIdentifier",
        0x00201041: "SliceLocation",
        0x00209056: "StackID",
        0x00209161: "ConcatenationUID",
        0x00280301: "BurnedInAnnotation",
        0x00282110: "LossyImageCompression",
        0x00282112: "LossyImageCompressionRatio",
        0x20500020: "PresentationLUTShape",
    }.items()
}

DIFFUSION_B_VALUE = from_tag(0x00189087)
"""Diffusion b-value: a binary double, kept as text under its keyword like the rest."""

ACTIONS: dict[int, int] = {
    TRANSFER_SYNTAX: KEEP,
    **dict.fromkeys(_KEPT, KEEP),
    **dict.fromkeys(HEADER_TEXTS, KEEP),
    DIFFUSION_B_VALUE: KEEP,
    **dict.fromkeys((*_PRIVATE, *_DIFFUSION, *NUMBERS, *VECTORS), KEEP),
    **dict.fromkeys(TABLES, FLAG),
    REAL_WORLD: REAL_WORLD_FLAG,
    VIEW_CODES: VIEW_FLAG,
    **dict.fromkeys((US_REGIONS, SHARED_GROUPS, FRAME_GROUPS, UIH_FRAMES, DETECTORS), REFUSE),
    **dict.fromkeys(PIXEL_NUMBERS, PIXELS),
}
