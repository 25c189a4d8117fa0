"""What makers keep in private elements: tiles of one picture that are slices, and diffusion."""

import struct
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.dicom.phantom_files import picture
from tests.dicom.phantom_series import item, places, read
from viewer.core.findings import FindingKind
from viewer.dicom import pixels

NORMAL = ("0.0", "0.0", "1.0")


def csa(*, is_new: bool, **tags: tuple[str, ...]) -> bytes:
    """Return a CSA header of these values, in the form that starts with SV10 or in the older one."""
    body = struct.pack("<2i", len(tags), 77)
    first = len(next(iter(tags.values())))
    for name, texts in tags.items():
        body += struct.pack("<64si4siii", name.encode(), len(texts), b"DS\0\0", 0, len(texts), 77)
        for text in texts:
            value = text.encode() + b"\0"
            length = len(value)
            body += struct.pack("<4i", length if is_new else length + first, length, 77, length)
            body += value + b"\0" * (-length % 4)
    return b"SV10\4\3\2\1" + body if is_new else body


def tiled(count: int) -> bytes:
    """Return 8 x 12 pixels of 2 x 2 tiles; tile k holds k + 1 everywhere, tiles without a slice hold 0."""
    whole = np.zeros((8, 12), "<u2")
    for k in range(count):
        row, column = divmod(k, 2)
        whole[4 * row : 4 * row + 4, 6 * column : 6 * column + 6] = k + 1
    return whole.tobytes()


def siemens(header: bytes | None, **more: object) -> Dataset:
    dataset = picture(
        Rows=8, Columns=12, PixelData=tiled(3), Modality="MR", SpacingBetweenSlices=3,
        ImageType=["ORIGINAL", "PRIMARY", "M", "ND", "MOSAIC"], **more,
    )  # fmt: skip
    if header is not None:
        dataset.private_block(0x29, "SIEMENS CSA HEADER", create=True).add_new(0x10, "OB", header)
    return dataset


@pytest.mark.parametrize("is_new", [True, False], ids=["SV10", "older"])
@pytest.mark.answers("2.1", "enhanced multi-frame", "Siemens mosaic of 3 tiles of 4 x 6 in 2 x 2: a volume of 3 slices")
def test_a_siemens_mosaic_is_the_slices_that_its_tiles_are(tmp_path: Path, is_new: bool) -> None:
    header = csa(is_new=is_new, NumberOfImagesInMosaic=("3", "", ""), SliceNormalVector=NORMAL)
    (stack,) = read(tmp_path, siemens(header))
    assert stack.geometry is not None
    assert stack.geometry.shape == (3, 4, 6)
    assert stack.geometry.spacing_mm == (1, 2, 3)
    # The place that the file gives is that of the whole picture's corner: the first slice starts half of the rest in.
    first = stack.items[0].plane
    assert first is not None
    assert first.position_mm == (3, 4, 0)
    shown = [pixels.load(one.instance, one.frame).stored for one in stack.items]
    assert [(array.shape, set(array.ravel())) for array in shown] == [((4, 6), {k}) for k in (1, 2, 3)]


def test_the_normal_of_the_csa_header_says_which_way_the_slices_run(tmp_path: Path) -> None:
    header = csa(is_new=True, NumberOfImagesInMosaic=("3",), SliceNormalVector=("0.0", "0.0", "-1.0"))
    (stack,) = read(tmp_path, siemens(header))
    assert places(stack) == [-6, -3, 0]
    assert [one.frame for one in stack.items] == [2, 1, 0]
    assert FindingKind.LEFT_HANDED in [finding.kind for finding in stack.findings]
    assert [int(pixels.load(one.instance, one.frame).stored[0, 0]) for one in stack.items] == [3, 2, 1]


@pytest.mark.parametrize("header", [None, b"SV10\4\3\2\1" + b"\xff" * 40, b""], ids=["missing", "damaged", "empty"])
def test_a_mosaic_that_does_not_say_how_it_is_tiled_is_one_picture(tmp_path: Path, header: bytes | None) -> None:
    (stack,) = read(tmp_path, siemens(header))
    assert len(stack.items) == 1
    assert pixels.load(stack.items[0].instance, 0).stored.shape == (8, 12)


@pytest.mark.answers("2.1", "enhanced multi-frame", "United Imaging grid of 3 tiles, each with its position: 3 slices")
def test_a_grid_of_united_imaging_lies_where_each_tile_says(tmp_path: Path) -> None:
    dataset = picture(Rows=8, Columns=12, PixelData=tiled(3), Modality="MR")
    block = dataset.private_block(0x65, "Image Private Header", create=True)
    block.add_new(0x50, "DS", "3")
    block.add_new(0x51, "SQ", Sequence([item(ImagePositionPatient=[1, 2, 5 - 2.5 * k]) for k in range(3)]))
    (stack,) = read(tmp_path, dataset)
    assert places(stack) == [0, 2.5, 5]
    assert stack.geometry is not None
    assert stack.geometry.shape == (3, 4, 6)
    assert [int(pixels.load(one.instance, one.frame).stored[0, 0]) for one in stack.items] == [3, 2, 1]


def weighted(maker: str, b_value: float, gradient: tuple[float, float, float] | None, **more: object) -> Dataset:
    """Return a picture whose diffusion stands in a maker's private elements alone."""
    dataset = picture(Modality="MR", **more)
    if maker == "Siemens":
        block = dataset.private_block(0x19, "SIEMENS MR HEADER", create=True)
        block.add_new(0x0C, "IS", str(int(b_value)))
        if gradient:
            block.add_new(0x0E, "FD", list(gradient))
    elif maker == "Philips":
        dataset.private_block(0x2001, "Philips Imaging DD 001", create=True).add_new(0x03, "FL", b_value)
        block = dataset.private_block(0x2005, "Philips MR Imaging DD 001", create=True)
        for number, value in zip((0xB0, 0xB1, 0xB2), gradient or (0, 0, 0), strict=True):
            block.add_new(number, "FL", value)
    elif maker == "GE":
        block = dataset.private_block(0x43, "GEMS_PARM_01", create=True)
        block.add_new(0x39, "IS", [int(b_value) + 1_000_000_000, 8, 0, 0])
        block = dataset.private_block(0x19, "GEMS_ACQU_01", create=True)
        for number, value in zip((0xBB, 0xBC, 0xBD), gradient or (0, 0, 0), strict=True):
            block.add_new(number, "DS", f"{value:.4f}")
    else:
        dataset.private_block(0x65, "Image Private Header", create=True).add_new(0x09, "FD", b_value)
        if gradient:
            dataset.DiffusionGradientOrientation = list(gradient)
    return dataset


@pytest.mark.parametrize("maker", ["Siemens", "Philips", "GE", "United Imaging"])
@pytest.mark.answers("2.1", "duplicate positions", "private diffusion of 4 makers: b 0 and 2 directions apart")
def test_private_diffusion_tells_stacks_apart(tmp_path: Path, maker: str) -> None:
    weights = [(0.0, None), (1000.0, (1.0, 0.0, 0.0)), (1000.0, (0.0, 0.6, 0.8))]
    datasets = [
        weighted(
            maker, b_value, gradient, SOPInstanceUID=f"1.2.3.{2 * at + z}", InstanceNumber=2 * at + z,
            ImagePositionPatient=[0, 0, z],
        )
        for at, (b_value, gradient) in enumerate(weights)
        for z in (0, 1)
    ]  # fmt: skip
    found = read(tmp_path, *datasets)
    assert [stack.split_by for stack in found] == ["b 0", "b 1000, direction 1", "b 1000, direction 2"]
    assert all(stack.is_volume for stack in found)


def test_a_private_element_counts_only_behind_its_creator(tmp_path: Path) -> None:
    dataset = picture(Modality="MR")
    dataset.private_block(0x19, "SOMEBODY ELSE", create=True).add_new(0x0C, "IS", "1000")
    (stack,) = read(tmp_path, dataset)
    assert "DiffusionBValue" not in stack.items[0].instance.header
