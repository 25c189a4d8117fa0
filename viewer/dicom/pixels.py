"""Pictures of an instance: the bytes of a frame, and the frame with all that showing it needs."""

from __future__ import annotations

import io
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

import numpy as np
from numpy.typing import NDArray

from viewer.core.cache import ByteCache
from viewer.core.errors import ViewerError
from viewer.core.pixels import Frame, Overlay, PixelInfo
from viewer.core.records import Instance, Location, StackItem
from viewer.dicom.boundary import boundary
from viewer.dicom.decoders import FrameJob, decode
from viewer.dicom.extras import NO_EXTRAS, Extras, read_extras
from viewer.dicom.fragments import FrameTable, frame_table, read_frame
from viewer.dicom.native import rows_present
from viewer.dicom.overlays import from_words
from viewer.dicom.scanner import DEFLATED
from viewer.dicom.sources import open_location
from viewer.dicom.streams import with_size
from viewer.dicom.syntaxes import NATIVE
from viewer.dicom.video import VIDEO, VideoFrame

if TYPE_CHECKING:
    from viewer.dicom.reading import Parsed

Array = NDArray[Any]
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

_ITEM = b"\xfe\xff\x00\xe0"
KEPT_BYTES = 256 * 2**20
_tables: ByteCache[tuple[Location, str, int, int], FrameTable] = ByteCache(KEPT_BYTES)
_extras: ByteCache[tuple[Location, PixelInfo, int], Extras] = ByteCache(KEPT_BYTES)


@dataclass(frozen=True, slots=True)
class PixelBytes:
    """An open stream and where the pixels lie in it; `length` -1 is encapsulated."""

    stream: BinaryIO
    size: int
    offset: int
    length: int


def frame_job(instance: Instance, frame: int = 0) -> FrameJob:
    """Read a frame's encoded bytes; ViewerError where the file or the frame is not there."""
    mosaic = instance.mosaic
    if mosaic is not None and mosaic.is_cut:
        whole = frame_job(replace(instance, mosaic=None, pixel=mosaic.whole, frame_count=1))
        down, across = divmod(frame, mosaic.across)
        return replace(whole, tile=(down * mosaic.rows, across * mosaic.columns, mosaic.rows, mosaic.columns))
    info = pixel_info(instance)
    if not 0 <= frame < instance.frame_count:
        declared = max(instance.declared_frames, instance.frame_count)
        raise ViewerError(
            "The picture is missing", f"frame {frame + 1} of {declared}: {instance.frame_count} are there"
        )
    with boundary(), _pixel_bytes(instance) as pixels:
        if instance.transfer_syntax_uid in VIDEO:
            return _video_job(instance, info, pixels, frame)
        if pixels.length < 0 or _is_encapsulated(pixels, instance):
            data, note = _fragments(instance, pixels, frame)
            return FrameJob(instance.transfer_syntax_uid, info, data, is_encapsulated=True, note=note)
        return _native_job(instance, info, pixels, frame)


def assemble(instance: Instance, frame: int, array: Array, note: str = "") -> Frame:
    """Return the frame of decoded values; `note` is that of the job."""
    info = _as_presented(pixel_info(instance), instance.header.get("PresentationLUTShape", ""))
    extras = extras_of(instance)
    array.flags.writeable = False
    return Frame(
        ref=StackItem(instance, frame).ref,
        stored=array,
        info=info,
        rescale=instance.rescale(frame),
        windows=instance.windows_of(frame),
        modality_lut=extras.modality_lut,
        voi_luts=extras.voi_luts_of(frame),
        palette=extras.palette,
        overlays=extras.overlays_of(frame) + _overlays_in_pixels(instance, frame, extras),
        note="; ".join(part for part in (note, *extras.notes) if part),
        presentation_lut=extras.presentation_lut,
        supplement=extras.supplement,
        shutter=extras.shutter_of(frame),
        icc=extras.icc,
    )


def _as_presented(info: PixelInfo, shape: str) -> PixelInfo:
    """Return the info of a grey picture with the sense of grey that its Presentation LUT Shape asks for (C.11.4)."""
    wanted = {"INVERSE": "MONOCHROME1", "IDENTITY": "MONOCHROME2"}.get(shape.strip().upper(), info.photometric)
    is_contradicted = info.photometric.startswith("MONOCHROME") and wanted != info.photometric
    return replace(info, photometric=wanted) if is_contradicted else info


def _overlays_in_pixels(instance: Instance, frame: int, extras: Extras) -> tuple[Overlay, ...]:
    """Return the overlays in unused bits of native pixels: their words are read once more, unmasked."""
    if not extras.pixel_bits:
        return ()
    job = frame_job(instance, frame)
    if job.is_encapsulated:  # a codec keeps no unused bits
        return ()
    bits = job.info.bits_allocated
    whole = replace(job.info, bits_stored=bits, high_bit=bits - 1, is_signed=False)
    return from_words(decode(replace(job, info=whole)), extras.pixel_bits)


def load(instance: Instance, frame: int = 0) -> Frame:
    """Read, decode and assemble a frame in this process: for native pixels, and for tests."""
    job = frame_job(instance, frame)
    return assemble(instance, frame, decode(job), job.note)


def pixel_info(instance: Instance) -> PixelInfo:
    """Return how the pixels are encoded; ViewerError for an object without a picture."""
    if instance.pixel is None:
        raise ViewerError("No picture", "; ".join(instance.notes) or "the object holds none")
    return instance.pixel


def extras_of(instance: Instance) -> Extras:
    """Return palette, tables and overlays; those of the last few files are kept."""
    if instance.is_plain or instance.pixel is None:
        return NO_EXTRAS
    key = (instance.location, instance.pixel, instance.frame_count)
    found = _extras.get(key)
    if found is None:
        with boundary(), open_location(instance.location) as stream:
            found = read_extras(_parse(stream), instance.pixel, instance.frame_count)
        _keep(_extras, key, found, found.nbytes)
    return found


def _keep(cache: ByteCache[K, V], key: K, value: V, size: int) -> None:
    """Keep what was read of the last few files, of the very last one whatever its size: each frame asks for it."""
    cache.pin("last", (key,))
    cache.put(key, value, size)


@lru_cache(2)
def _inflated(location: Location) -> Parsed:
    """Return a file whose data set has to be inflated, in memory."""
    with open_location(location) as stream:
        return _parse(stream)


@contextmanager
def _pixel_bytes(instance: Instance) -> Iterator[PixelBytes]:
    if instance.transfer_syntax_uid in DEFLATED:
        parsed = _inflated(instance.location)
        if isinstance(parsed.stream, io.BytesIO):  # a stream of its own for each thread; the bytes are shared
            yield _found(parsed, io.BytesIO(parsed.stream.getvalue()))
            return
    with open_location(instance.location) as stream:
        if instance.pixel_offset > 0:
            yield PixelBytes(stream, _size(stream), instance.pixel_offset, instance.pixel_length)
        else:
            yield _found(_parse(stream), stream)


def _found(parsed: Parsed, stream: BinaryIO) -> PixelBytes:
    if not parsed.pixel_offset:
        raise ViewerError("The picture is missing", "the file ends before its pixel data")
    return PixelBytes(stream, parsed.size, parsed.pixel_offset, parsed.pixel_length)


def _parse(stream: BinaryIO) -> Parsed:
    from viewer.dicom.reading import parse  # pydicom takes a fifth of a second to load

    return parse(stream, _size(stream))


def _size(stream: BinaryIO) -> int:
    return stream.seek(0, io.SEEK_END)


def _is_encapsulated(pixels: PixelBytes, instance: Instance) -> bool:
    """Whether fragments lie where the element has a length: a wrong length, but the picture can be shown."""
    if instance.transfer_syntax_uid in NATIVE:
        return False
    pixels.stream.seek(pixels.offset)
    return pixels.stream.read(4) == _ITEM


def _fragments(instance: Instance, pixels: PixelBytes, frame: int) -> tuple[bytes, str]:
    if instance.frame_count == 1:
        table = frame_table(pixels.stream, pixels.size, pixels.offset, 1)
    else:
        table = _table(instance.location, instance.sop_instance_uid, instance.frame_count, pixels)
    data, info = read_frame(pixels.stream, table, frame), pixel_info(instance)
    mended = with_size(data, info.rows, info.columns)
    note = table.note if mended is data else "the size in its JPEG 2000 stream is damaged: that of its header was taken"
    return mended, note


def _video_job(instance: Instance, info: PixelInfo, pixels: PixelBytes, frame: int) -> FrameJob:
    """Name the stream that holds all frames: its bytes are read where it is decoded."""
    table = _table(instance.location, instance.sop_instance_uid, 1, pixels)
    stream = VideoFrame(instance.location, table.frames[0], frame)
    return FrameJob(instance.transfer_syntax_uid, info, b"", is_encapsulated=True, note=table.note, video=stream)


def _table(location: Location, uid: str, frame_count: int, pixels: PixelBytes) -> FrameTable:
    """Return the frame table of a multi-frame file; those of the last few files are kept."""
    key = (location, uid, pixels.size, frame_count)
    table = _tables.get(key)
    if table is None:
        table = frame_table(pixels.stream, pixels.size, pixels.offset, frame_count)
        _keep(_tables, key, table, table.nbytes)
    return table


def _native_job(instance: Instance, info: PixelInfo, pixels: PixelBytes, frame: int) -> FrameJob:
    """Read a native frame; 1-bit frames follow each other without a gap (PS3.5 8.1.1)."""
    order = NATIVE.get(instance.transfer_syntax_uid, "<")
    end = pixels.size if pixels.length < 0 else min(pixels.size, pixels.offset + pixels.length)
    info = _true_sampling(info, instance.frame_count, pixels.length)
    is_bits = info.bits_allocated == 1
    bits = info.rows * info.columns * info.samples if is_bits else info.frame_bytes * 8
    start, first_bit = divmod(bits * frame, 8)
    length = (first_bit + bits + 7) // 8
    has_pairs = order == ">" and info.bits_allocated == 8 and _vr(pixels) == b"OW"
    data = _read_pairs(pixels, start, length, end) if has_pairs else _read(pixels, start, length, end)
    if not pixels.length:
        raise ViewerError("The picture is missing", "its pixel data is empty")
    if not data:
        raise ViewerError("The picture is missing", f"the file ends before frame {frame + 1} of {instance.frame_count}")
    note = "" if len(data) >= length else f"{rows_present(len(data), info)} of {info.rows} rows are in the file"
    beyond = pixels.length - (bits * instance.frame_count + 7) // 8
    if beyond >= info.frame_bytes and not note:
        note = f"{beyond} bytes follow the last frame, they are not shown"
    return FrameJob(instance.transfer_syntax_uid, info, data, order=order, first_bit=first_bit, note=note)


def _true_sampling(info: PixelInfo, frames: int, length: int) -> PixelInfo:
    """Return YBR_FULL for pixels that say YBR_FULL_422 but hold three samples each, as some writers do."""
    if info.is_halved and length >= info.frame_bytes * frames * 3 // 2:
        return replace(info, photometric=info.photometric.removesuffix("_422"))
    return info


def _read(pixels: PixelBytes, start: int, length: int, end: int) -> bytes:
    offset = pixels.offset + start
    pixels.stream.seek(offset)
    return pixels.stream.read(max(0, min(length, end - offset)))


def _read_pairs(pixels: PixelBytes, start: int, length: int, end: int) -> bytes:
    """Read bytes that lie swapped in the 16-bit words of a big endian OW element."""
    odd = start % 2
    data = _read(pixels, start - odd, (odd + length + 1) // 2 * 2, end)
    pairs = np.frombuffer(data, np.uint8, len(data) // 2 * 2).reshape(-1, 2)
    return pairs[:, ::-1].tobytes()[odd : odd + length]


def _vr(pixels: PixelBytes) -> bytes:
    """Return the VR of the pixel element of an explicit file."""
    pixels.stream.seek(max(0, pixels.offset - 8))
    return pixels.stream.read(2)
