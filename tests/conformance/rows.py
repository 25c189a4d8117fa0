"""What a viewer must get right when it reads and shows a file: one row for each pitfall."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A pitfall, the section of the DICOM standard that rules it (PS3.3 unless said), and the rule in our words."""

    section: str
    name: str
    standard: str
    rule: str


SECTIONS = {"2.1": "Geometry", "2.2": "Pixels", "2.3": "Encoding"}

_TABLE = {
    "2.1": (
        (
            "slice order",
            "C.7.6.2.1.1",
            "slices follow the position along the normal, never a number, time or file name",
        ),
        (
            "pixel -> patient",
            "C.7.6.2.1.1, 10.7.1.3",
            "columns advance by the second value of Pixel Spacing, rows by the first",
        ),
        (
            "centre vs corner",
            "C.7.6.2.1.1, C.10.5",
            "Image Position is a pixel's centre; drawings of states count from its corner",
        ),
        (
            "gantry tilt",
            "C.7.6.2.1.1",
            "tilt is what the positions say; volumes are sheared straight, gaps run along the normal",
        ),
        ("spacing source", "C.7.6.2.1.1", "the gap is the step of positions; thickness says nothing of it"),
        (
            "variable gaps / missing slice",
            "C.7.6.2.1.1",
            "uneven gaps are told; nothing is shown as uniform that is not",
        ),
        (
            "duplicate positions",
            "C.7.6.2, C.7.6.16",
            "several pictures at one place are several stacks, told apart by what varies",
        ),
        ("mixed orientation in a series", "C.7.6.2.1.1", "pictures of other orientation are another stack"),
        ("FrameOfReferenceUID", "C.7.4.1", "places are compared within one frame of reference only"),
        (
            "orientation letters",
            "C.7.6.1.1.1",
            "letters by size of the direction cosines; turned and flipped with the picture",
        ),
        ("aspect ratio", "C.7.6.3.1.7", "height by width of a pixel, where there is no spacing; lengths stay in px"),
        (
            "projection X-ray",
            "10.7",
            "spacing at the detector, calibrated, or without magnification, and it says which",
        ),
        ("spacing 0 or one value", "10.7.1.3", "a spacing that is no spacing leaves pixels"),
        ("ultrasound", "C.8.5.5", "measures are in the units of the region that holds them"),
        ("enhanced multi-frame", "C.7.6.16", "a frame's own item comes before the shared one"),
        ("RT dose", "C.8.8.3.2", "planes by Grid Frame Offset Vector, relative or absolute; Gy by Dose Grid Scaling"),
    ),
    "2.2": (
        ("BitsStored < BitsAllocated", "PS3.5 8.1.1", "bits below High Bit only; the sign is the highest stored bit"),
        ("overlay in high bits", "C.9.2 (retired form)", "the overlay's bit is taken out before the sign is extended"),
        ("overlay 60xx,3000", "C.9.2", "one bit each, lowest first; the origin may lie outside"),
        ("Modality LUT vs rescale", "C.11.1", "a table or a line, of each frame; beyond the table its ends"),
        ("VOI LINEAR", "C.11.2.1.2.1", "the window with its half pixel"),
        ("LINEAR_EXACT", "C.11.2.1.3.2", "the window without it"),
        ("SIGMOID", "C.11.2.1.3.1", "the soft window"),
        ("several windows / VOI LUT", "C.11.2", "all are offered, the first is shown"),
        ("MONOCHROME1", "C.7.6.3.1.2", "turned over after the window, once; values stay"),
        ("pipeline order", "PS3.4 N.2", "modality, mask, window, presentation, shutter and drawings"),
        ("PixelPaddingValue", "C.7.5.1.1.2", "stored values that are no picture: background, in no statistics"),
        ("float pixel data", "C.7.6.24", "float and double values are shown as they are, NaN apart"),
        ("palette", "C.7.6.3.1.5, C.7.9.2", "tables of 8 and 16 bits, ends held, segments expanded within bounds"),
        ("supplemental palette", "C.7.6.19", "colours above the first mapped value, grey below"),
        ("YBR_FULL", "C.7.6.3.1.2", "to RGB by the standard's matrix, clipped"),
        ("YBR_FULL_422 native", "C.7.6.3.1.2", "two bytes a pixel"),
        ("YBR_RCT / ICT", "PS3.5 8.2.4", "undone by the codec, once"),
        ("JPEG with wrong photometric", "PS3.5 8.2.1", "the stream says what its colours are"),
        ("PlanarConfiguration", "C.7.6.3.1.3", "interleaved or in planes, the picture is the same"),
        ("signed JPEG lossless / J2K mismatch", "PS3.5 8.2", "the attributes say what the bits mean"),
        ("16-bit JPEG-LS / lossless", "PS3.5 8.2.3", "equal to the last bit, or within NEAR"),
        ("JPEG extended 12-bit", "PS3.5 8.2.1", "all twelve bits"),
        ("BOT / fragments", "PS3.5 A.4", "frames are found whatever the offset tables say"),
        ("trailing bytes", "PS3.5 8.1.1", "what follows the last frame is passed over"),
        ("shutter", "C.7.6.11", "hidden outside all its shapes; statistics are of what was stored"),
        ("ICC", "C.11.15", "to the display's colours, or it says that it is not colour managed"),
        ("greyscale display", "PS3.14", "the standard display function"),
        ("SUV", "C.8.9.1", "by weight, lean mass and surface, decay by what the file says, or a reason why not"),
        (
            "real-world values",
            "C.7.6.16.2.11",
            "a line or table of stored values, of each frame, where they are mapped",
        ),
        (
            "SEG",
            "C.8.20, PS3.5 8.1.1",
            "fractions of the largest value; bits of frames follow each other",
        ),
    ),
    "2.3": (
        ("missing preamble/meta", "PS3.10 7.1", "bare data sets are read, and said to be not conformant"),
        (
            "TS says explicit, data implicit (or reverse; or only in items)",
            "PS3.5 7.1, A",
            "the bytes say how they are written",
        ),
        ("UN undefined length", "PS3.5 6.2.2", "its content is implicit little endian"),
        ("big endian .2.2", "PS3.5 7.3 (retired)", "words are swapped, bytes in words too, bytes alone are not"),
        (
            "odd length, missing delimiters, wrong group length, duplicate/out-of-order tags",
            "PS3.5 7.1, 7.2, 7.5",
            "read as given, never aligned",
        ),
        ("deflated", "PS3.5 A.5", "raw or with a zlib header, within a limit"),
        ("VM/VR surprises", "PS3.5 6.2, 6.4", "odd values are shown as they are and break nothing"),
        ("character sets", "PS3.5 6.1.2, H, I, J", "decoded before they are split; unknown sets stay bytes"),
        ("PN matching, wildcards", "PS3.4 C.2.2.2", "by any component group; * and ? match, all else is literal"),
    ),
}

ROWS = tuple(Row(section, *cells) for section, rows in _TABLE.items() for cells in rows)
