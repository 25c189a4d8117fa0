"""Slices of a stack into one preallocated array: native ones straight from the file, others through the decoder."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import Cancelled, ViewerError
from viewer.core.pixels import PixelInfo, Rescale
from viewer.core.protocols import CancelToken
from viewer.core.records import Instance, Stack, StackItem
from viewer.dicom import pixels
from viewer.dicom.decoders import FrameJob
from viewer.dicom.native import keep_stored_bits, stored_type
from viewer.dicom.sources import read_into
from viewer.display.stored import padding_mask

Array = NDArray[Any]
Decode = Callable[[FrameJob], Array]

READERS = 2
HUGE_PAGE = 2 * 2**20
LITTLE_ENDIAN = frozenset(("1.2.840.10008.1.2", "1.2.840.10008.1.2.1"))


def common_rescale(stack: Stack) -> Rescale | None:
    """Return the modality transform that all slices share; None where they differ (PET) or a table replaces it."""
    first = stack.items[0].instance.rescale(stack.items[0].frame)
    for item in stack.items:
        if item.instance.rescale(item.frame) != first:
            return None
    if any(pixels.extras_of(item.instance).modality_lut is not None for item in stack.items):
        return None
    return first


def volume_type(stack: Stack, rescale: Rescale | None) -> np.dtype[Any]:
    """Return int16 or uint16 where stored values fit and share their transform, float32 for all else."""
    if rescale is None:
        return np.dtype(np.float32)
    kinds = [_whole_type(pixels.pixel_info(item.instance)) for item in stack.items]
    if all(kind == kinds[0] for kind in kinds) and kinds[0] is not None:
        return kinds[0]
    if all(kind is not None for kind in kinds):
        infos = [pixels.pixel_info(item.instance) for item in stack.items]
        fits = all(info.is_signed or info.bits_stored < 16 for info in infos)
        return np.dtype(np.int16) if fits else np.dtype(np.float32)
    return np.dtype(np.float32)


def _whole_type(info: PixelInfo) -> np.dtype[Any] | None:
    if info.number != "int" or info.bits_allocated > 16:
        return None
    return np.dtype(np.uint16 if info.bits_stored == 16 and not info.is_signed else np.int16)


class SliceReader:
    """Fill an array (k, j, i) with the slices of a stack; its type and `rescale` are those that `volume_type` took."""

    def __init__(self, stack: Stack, array: Array, rescale: Rescale | None, decode: Decode, token: CancelToken) -> None:
        self._items = stack.items
        self._array = array
        self._rescale = rescale
        self._decode = decode
        self._token = token
        self.errors: dict[int, ViewerError] = {}
        self.notes: dict[int, str] = {}

    def run(self, progress: Callable[[int, int], None], threads: int = READERS) -> None:
        """Read all slices; those that fail are in `errors`, what is wrong with others in `notes`. Raises Cancelled."""
        total = len(self._items)
        runs = iter(_runs(total, self._array))  # shared: a future for each slice would cost as much as reading it

        def read() -> None:
            for run in runs:
                for k in run:
                    self._fill(k)
                    progress(k + 1, total)

        with ThreadPoolExecutor(threads, thread_name_prefix="slices") as readers:
            for reader in [readers.submit(read) for _ in range(threads)]:
                reader.result()
        if self._token.is_cancelled():
            raise Cancelled

    def _fill(self, k: int) -> None:
        if self._token.is_cancelled():
            return
        item, target = self._items[k], self._array[k]
        try:
            if self._can_read_in_place(item.instance):
                _read_in_place(item, target)
            else:
                self._decode_into(k, item, target)
        except ViewerError as error:
            self.errors[k] = error
        except OSError as error:
            self.errors[k] = ViewerError(
                "the file cannot be read any more", error.strerror or "", "is the disc or the folder still there?"
            )

    def _can_read_in_place(self, instance: Instance) -> bool:
        info = instance.pixel
        return (
            self._rescale is not None
            and info is not None
            and instance.is_plain
            and instance.mosaic is None
            and instance.pixel_length > 0
            and instance.transfer_syntax_uid in LITTLE_ENDIAN
            and not instance.location.member
            and np.little_endian
            and stored_type(info).itemsize == self._array.dtype.itemsize
            and stored_type(info).kind in "iu"
            and self._array.dtype.kind in "iu"
            and (info.rows, info.columns) == self._array.shape[1:]
            and info.samples == 1
        )

    def _decode_into(self, k: int, item: StackItem, target: Array) -> None:
        job = pixels.frame_job(item.instance, item.frame)
        if job.note:
            self.notes[k] = job.note
        values = self._decode(job)
        if values.shape != target.shape:
            raise ViewerError("a slice has another size", f"{values.shape[1]} x {values.shape[0]} pixels")
        if self._rescale is not None:
            np.copyto(target, values, casting="unsafe")
            return
        frame = pixels.assemble(item.instance, item.frame, values)
        np.copyto(target, frame.values(), casting="unsafe")
        # Stored values that are no picture would mean something else in each slice; as values they are none.
        hidden = padding_mask(frame.stored, frame.info)
        if hidden is not None:
            target[hidden] = np.nan


def _runs(total: int, array: Array) -> list[range]:
    """Cut the slices into runs for one thread each.

    Memory comes in pages of 2 MiB: two threads that touch one for the first time both clear it, one of them in vain.
    A run is shorter where few runs would leave a thread without work at the end.
    """
    fitting = -(-HUGE_PAGE // max(array[:1].nbytes, 1)) * 2
    length = max(1, min(fitting, total // 32))
    return [range(start, min(start + length, total)) for start in range(0, total, length)]


def _read_in_place(item: StackItem, target: Array) -> None:
    """Read a native slice straight into its place."""
    info = pixels.pixel_info(item.instance)
    start = info.frame_bytes * item.frame
    length = min(info.frame_bytes, item.instance.pixel_length - start)
    if length <= 0:
        raise ViewerError("a slice is missing in its file")
    got = read_into(item.instance.location, item.instance.pixel_offset + start, target.data.cast("B")[:length])
    if got < info.frame_bytes:
        raise ViewerError("a slice is cut short", f"{got} of {info.frame_bytes} bytes are in the file")
    keep_stored_bits(target.view(stored_type(info)), info)
