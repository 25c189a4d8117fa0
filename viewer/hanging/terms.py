"""What rules can ask, as sentences: each with places for the words that can be chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from viewer.hanging.records import Choice, Condition, Show, Test


class Kind(Enum):
    """What the values of a term are."""

    CHOICE = "choice"
    WORDS = "words"
    NUMBER = "number"


MODALITIES = (
    ("CT", "CT"), ("MR", "MR"), ("PT", "PET"), ("NM", "nuclear medicine"), ("MG", "mammography"), ("US", "ultrasound"),
    ("XA", "angiography"), ("RF", "fluoroscopy"), ("CR", "computed radiography"), ("DX", "digital radiography"),
    ("IO", "dental X-ray"), ("PX", "panoramic X-ray"), ("ES", "endoscopy"), ("OP", "eye photography"),
    ("OPT", "eye tomography"), ("SM", "slide microscopy"), ("XC", "photography"), ("SC", "secondary capture"),
    ("OT", "other"),
)  # fmt: skip
BODY_PARTS = tuple(
    (name, name.lower())
    for name in (
        "HEAD", "BRAIN", "NECK", "CHEST", "BREAST", "HEART", "ABDOMEN", "LIVER", "PELVIS", "SPINE", "CSPINE", "TSPINE",
        "LSPINE", "SHOULDER", "ELBOW", "HAND", "HIP", "KNEE", "ANKLE", "FOOT", "EXTREMITY", "WHOLEBODY",
    )
)  # fmt: skip
VIEWS = tuple(
    (name, name)
    for name in ("CC", "MLO", "ML", "LM", "LMO", "XCCL", "XCCM", "FB", "SIO", "AP", "PA", "LL", "RL", "RLD", "LLD")
)
SIDES = (("R", "right"), ("L", "left"), ("B", "both sides"))
PLANES = (("axial", "axial"), ("coronal", "coronal"), ("sagittal", "sagittal"), ("oblique", "oblique"))
KINDS = (
    ("volume", "a volume"), ("stack", "a stack of pictures"), ("picture", "a single picture"), ("clip", "a clip"),
    ("tomosynthesis", "a tomosynthesis"),
)  # fmt: skip
WITH = (("yes", "with"), ("no", "without"))


@dataclass(frozen=True, slots=True)
class Term:
    """Something that a rule can look at; `sentences` by test, with '{values}' or '{number}' where words are chosen.

    `first` is the condition that a new rule begins with.
    """

    name: str
    title: str
    kind: Kind
    sentences: Mapping[Test, str]
    choices: tuple[tuple[str, str], ...] = ()
    first: tuple[str, ...] = ()
    one: Mapping[Test, str] = field(default_factory=lambda: MappingProxyType({}))
    """Sentences for the number 1, where the plural does not fit."""

    def new(self) -> Condition:
        """Return the condition that a new rule of this term begins with."""
        return Condition(self.name, next(iter(self.sentences)), self.first)


STUDY_TERMS = (
    Term("modality", "Modality", Kind.CHOICE, {
        Test.ANY: "The study holds {values}.",
        Test.ALL: "The study holds all of {values}.",
        Test.NONE: "The study holds no {values}.",
    }, MODALITIES, ("CT",)),
    Term("body_part", "Body part", Kind.CHOICE, {
        Test.ANY: "The part of the body is {values}.",
        Test.NONE: "The part of the body is not {values}.",
    }, BODY_PARTS, ("CHEST",)),
    Term("description", "Description of the study", Kind.WORDS, {
        Test.ANY: "The description of the study holds {values}.",
        Test.ALL: "The description of the study holds all of {values}.",
        Test.NONE: "The description of the study does not hold {values}.",
    }, (), ("",)),
    Term("series_description", "Description of a series", Kind.WORDS, {
        Test.ANY: "A series is described with {values}.",
        Test.NONE: "No series is described with {values}.",
    }, (), ("",)),
    Term("view", "View", Kind.CHOICE, {
        Test.ANY: "A picture has the view {values}.",
        Test.ALL: "There are pictures of all the views {values}.",
        Test.NONE: "No picture has the view {values}.",
    }, VIEWS, ("MLO",)),
    Term("series", "Number of series", Kind.NUMBER, {
        Test.AT_LEAST: "The study has at least {number} series.",
        Test.AT_MOST: "The study has at most {number} series.",
    }, (), ("2",)),
    Term("pictures", "Number of pictures and stacks", Kind.NUMBER, {
        Test.AT_LEAST: "There are at least {number} pictures or stacks to hang.",
        Test.AT_MOST: "There are at most {number} pictures or stacks to hang.",
    }, (), ("2",)),
    Term("priors", "Prior studies", Kind.NUMBER, {
        Test.AT_LEAST: "The patient has at least {number} prior studies that fit.",
        Test.AT_MOST: "The patient has at most {number} prior studies that fit.",
    }, (), ("1",), {
        Test.AT_LEAST: "The patient has at least {number} prior study that fits.",
        Test.AT_MOST: "The patient has at most {number} prior study that fits.",
    }),
)  # fmt: skip
SERIES_TERMS = (
    Term("modality", "Modality", Kind.CHOICE, {
        Test.ANY: "It is {values}.",
        Test.NONE: "It is not {values}.",
    }, MODALITIES, ("CT",)),
    Term("description", "Description", Kind.WORDS, {
        Test.ANY: "Its description holds {values}.",
        Test.ALL: "Its description holds all of {values}.",
        Test.NONE: "Its description does not hold {values}.",
    }, (), ("",)),
    Term("body_part", "Body part", Kind.CHOICE, {
        Test.ANY: "It shows the {values}.",
        Test.NONE: "It does not show the {values}.",
    }, BODY_PARTS, ("CHEST",)),
    Term("laterality", "Side", Kind.CHOICE, {
        Test.ANY: "Its side is {values}.",
        Test.NONE: "Its side is not {values}.",
    }, SIDES, ("R",)),
    Term("view", "View", Kind.CHOICE, {
        Test.ANY: "Its view is {values}.",
        Test.NONE: "Its view is not {values}.",
    }, VIEWS, ("CC",)),
    Term("plane", "Plane", Kind.CHOICE, {
        Test.ANY: "Its slices are {values}.",
        Test.NONE: "Its slices are not {values}.",
    }, PLANES, ("axial",)),
    Term("kind", "Kind", Kind.CHOICE, {
        Test.ANY: "It is {values}.",
        Test.NONE: "It is not {values}.",
    }, KINDS, ("volume",)),
    Term("contrast", "Contrast agent", Kind.CHOICE, {
        Test.ANY: "It was made {values} contrast agent.",
    }, WITH, ("yes",)),
    Term("images", "Number of pictures", Kind.NUMBER, {
        Test.AT_LEAST: "It has at least {number} pictures.",
        Test.AT_MOST: "It has at most {number} pictures.",
    }, (), ("2",)),
    Term("thickness", "Distance of slices", Kind.NUMBER, {
        Test.AT_MOST: "Its slices are at most {number} mm apart.",
        Test.AT_LEAST: "Its slices are at least {number} mm apart.",
    }, (), ("2",)),
    Term("image_type", "Image type", Kind.WORDS, {
        Test.ANY: "Its image type holds {values}.",
        Test.NONE: "Its image type does not hold {values}.",
    }, (), ("",)),
)  # fmt: skip

SHOWN = (
    (Show.PICTURES.value, "its pictures"), (Show.AXIAL.value, "axial planes"), (Show.CORONAL.value, "coronal planes"),
    (Show.SAGITTAL.value, "sagittal planes"), (Show.VOLUME.value, "a 3D view"), (Show.NOTHING.value, "nothing"),
)  # fmt: skip
CHOSEN = (
    (Choice.FIRST.value, "the first one"), (Choice.LAST.value, "the one made last"),
    (Choice.MOST.value, "the one with most pictures"), (Choice.THINNEST.value, "the one with the thinnest slices"),
    (Choice.FLAT.value, "a plain picture before a tomosynthesis"),
)  # fmt: skip
SLABS = (("mip", "brightest"), ("minip", "darkest"), ("mean", "mean"))
WALLS = (("", "wherever it lies"), ("left", "left"), ("right", "right"))
GREYS = (("", "as usual"), ("no", "bright on dark"), ("yes", "dark on bright"))


def study_term(name: str) -> Term | None:
    """Return the term of studies of a name."""
    return next((term for term in STUDY_TERMS if term.name == name), None)


def series_term(name: str) -> Term | None:
    """Return the term of series of a name."""
    return next((term for term in SERIES_TERMS if term.name == name), None)
