"""Changes that know DICOM: each takes a random source and a file, and returns another file."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

Mutator = Callable[[random.Random, bytes], bytes]

LONG = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"))
VRS = (*sorted(LONG), b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FD", b"FL", b"IS", b"LO", b"LT", b"PN", b"SH",
       b"SL", b"SS", b"ST", b"TM", b"UI", b"UL", b"US", b"??", b"\0\0")  # fmt: skip
LENGTHS = (0, 1, 2, 3, 7, 8, 12, 0x7FFF, 0xFFFE, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF0, 0xFFFFFFFE,
           0xFFFFFFFF)  # fmt: skip
NUMBERS = (0, 1, 2, 7, 8, 9, 12, 15, 16, 17, 32, 64, 255, 256, 1000, 4096, 32767, 32768, 65535)
TEXTS = (b"0", b"-1", b"1", b"2000000000", b"1e9", b"nan", b"inf", b"-inf", b"1e308\\-1e308", b"\\" * 40, b"",
         b"\x1b$B\x1b(J", b"\xff\xfe\0", b"99999999999999999999", b"0\\0\\0\\0\\0\\0", b"1e-300", b"..\\..\\x",
         b"\x80" * 70)  # fmt: skip
# Rows, columns, samples, planes, bits, sign, photometric, frames, rescale, window, palette, tables, overlay, spacing.
SIZES = tuple(
    struct.pack("<HH", group, number)
    for group, numbers in (
        (0x28, (2, 4, 6, 8, 0x10, 0x11, 0x30, 0x100, 0x101, 0x102, 0x103, 0x120, 0x1050, 0x1051, 0x1052, 0x1053, 0x1101,
                0x1201, 0x3002, 0x6010, 0x9001)),
        (0x20, (0x13, 0x32, 0x37, 0x9157)), (0x18, (0x50, 0x88, 0x1063, 0x1164, 0x1600)),
        (0x3004, (0x0C,)), (0x54, (0x80, 0x101)),
        (0x6000, (0x10, 0x11, 0x15, 0x50, 0x100, 0x102)), (0x70, (0x20, 0x21, 0x22, 0x52, 0x53)), (8, (5, 0x16)),
    )
    for number in numbers
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Element:
    """Where an explicit little endian element lies: its tag at `start`, its value from `value` to `end`."""

    start: int
    vr: bytes
    value: int
    end: int


@lru_cache(1024)
def elements(data: bytes) -> tuple[Element, ...]:
    """Return the elements that can be walked, sequences entered; few where the file is no explicit little endian."""
    found: list[Element] = []
    pos = 132 if data[128:132] == b"DICM" else 0
    while pos + 8 <= len(data) and len(found) < 4000:
        if data[pos : pos + 2] == b"\xfe\xff":
            pos += 8
            continue
        vr = data[pos + 4 : pos + 6]
        is_long = vr in LONG
        if not is_long and not vr.isalpha():
            break
        value = pos + (12 if is_long else 8)
        length = int.from_bytes(data[pos + 8 : pos + 12] if is_long else data[pos + 6 : pos + 8], "little")
        inside = vr == b"SQ" or length == 0xFFFFFFFF
        end = value if inside else min(len(data), value + length)
        found.append(Element(pos, vr, value, end))
        pos = end
    return tuple(found)


def _some(rng: random.Random, data: bytes) -> Element | None:
    found = elements(data)
    return rng.choice(found) if found else None


def _put(data: bytes, at: int, new: bytes, old: int | None = None) -> bytes:
    return data[:at] + new + data[at + (len(new) if old is None else old) :]


def flip_bits(rng: random.Random, data: bytes) -> bytes:
    """Turn one to sixteen bits over, anywhere."""
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        at = rng.randrange(len(changed))
        changed[at] ^= 1 << rng.randrange(8)
    return bytes(changed)


def flip_header(rng: random.Random, data: bytes) -> bytes:
    """Turn bits over in the first kilobytes, where the elements are."""
    head = min(len(data), 2048)
    return flip_bits(rng, data[:head]) + data[head:]


def truncate(rng: random.Random, data: bytes) -> bytes:
    """Cut the file off, often near an element's start."""
    element = _some(rng, data)
    if element is not None and rng.random() < 0.6:
        return data[: max(1, element.start + rng.randrange(-2, 14))]
    return data[: rng.randrange(1, max(2, len(data)))]


def wrong_length(rng: random.Random, data: bytes) -> bytes:
    """Let an element lie about its length."""
    element = _some(rng, data)
    if element is None:
        return number_anywhere(rng, data)
    length = rng.choice((*LENGTHS, len(data), len(data) - element.value, element.end - element.value + 1))
    if element.vr in LONG:
        return _put(data, element.start + 8, struct.pack("<I", length & 0xFFFFFFFF))
    return _put(data, element.start + 6, struct.pack("<H", length & 0xFFFF))


def number_anywhere(rng: random.Random, data: bytes) -> bytes:
    """Write a striking number of 16 or 32 bits somewhere: a length, where elements have no VR."""
    at = rng.randrange(max(1, min(len(data), 4096) - 4))
    return _put(data, at, struct.pack(rng.choice(("<I", ">I")), rng.choice(LENGTHS)))


def wrong_vr(rng: random.Random, data: bytes) -> bytes:
    """Give an element another VR."""
    element = _some(rng, data)
    return data if element is None else _put(data, element.start + 4, rng.choice(VRS))


def wrong_size(rng: random.Random, data: bytes) -> bytes:
    """Change a value that sizes are made of: rows, bits, frames, tables, geometry."""
    places = [element for element in elements(data) if data[element.start : element.start + 4] in SIZES]
    if not places:
        tag = rng.choice(SIZES)
        at = data.find(tag)
        return number_anywhere(rng, data) if at < 0 else _put(data, at + 8, struct.pack("<H", rng.choice(NUMBERS)))
    element = rng.choice(places)
    size = element.end - element.value
    if element.vr in (b"US", b"SS", b"UL", b"SL", b"FL", b"FD"):
        value = b"".join(struct.pack("<H", rng.choice(NUMBERS)) for _ in range(max(1, size // 2)))[:size]
        return _put(data, element.value, value, size)
    return _replace_value(rng, data, element)


def wrong_text(rng: random.Random, data: bytes) -> bytes:
    """Give an element a value that its VR does not allow."""
    texts = [element for element in elements(data) if element.vr not in LONG]
    return flip_header(rng, data) if not texts else _replace_value(rng, data, rng.choice(texts))


def _replace_value(rng: random.Random, data: bytes, element: Element) -> bytes:
    value = rng.choice(TEXTS)
    value += b" " * (len(value) % 2)
    if element.vr in LONG:
        return _put(data, element.start + 8, struct.pack("<I", len(value)) + value, element.end - element.start - 8)
    return _put(data, element.start + 6, struct.pack("<H", len(value)) + value, element.end - element.start - 6)


def swap_elements(rng: random.Random, data: bytes) -> bytes:
    """Put two neighbours in the wrong order."""
    found = elements(data)
    if len(found) < 3:
        return data
    at = rng.randrange(len(found) - 1)
    one, two = found[at], found[at + 1]
    first, second = data[one.start : one.end], data[two.start : two.end]
    return data[: one.start] + second + first + data[two.end :]


def repeat_element(rng: random.Random, data: bytes) -> bytes:
    """Write an element again, once or many times, at its place or elsewhere."""
    one, other = _some(rng, data), _some(rng, data)
    if one is None or other is None:
        return data
    copies = rng.choice((1, 1, 2, 50))
    piece = data[one.start : one.end][:4096]
    return data[: other.start] + piece * copies + data[other.start :]


def drop_element(rng: random.Random, data: bytes) -> bytes:
    """Leave an element out."""
    element = _some(rng, data)
    return data if element is None else data[: element.start] + data[element.end :]


def nest(rng: random.Random, data: bytes) -> bytes:
    """Put the rest of the file, or nothing, into many sequences."""
    element = _some(rng, data)
    at = element.start if element is not None else min(132, len(data))
    start = struct.pack("<HH2s2xI", 8, 0x1140, b"SQ", 0xFFFFFFFF) + struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    end = struct.pack("<HHIHHI", 0xFFFE, 0xE00D, 0, 0xFFFE, 0xE0DD, 0)
    depth = rng.choice((1, 2, 62, 63, 64, 65, 66, 240, 3000))
    return data[:at] + start * depth + (end * depth if rng.random() < 0.7 else b"") + data[at:]


def _pixel_items(data: bytes) -> list[int]:
    """Return where the items of encapsulated pixels start; the first is the offset table."""
    at = max(data.rfind(b"\xe0\x7f\x10\x00O"), 0)
    places, at = [], data.find(b"\xfe\xff\x00\xe0", at)
    while 0 <= at <= len(data) - 8 and len(places) < 1000:
        places.append(at)
        at = data.find(b"\xfe\xff\x00\xe0", at + 8)
    return places


def wrong_fragment(rng: random.Random, data: bytes) -> bytes:
    """Change a fragment's length, its tag, or leave it or the end out."""
    places = _pixel_items(data)
    if not places or b"\xe0\x7f\x10\x00" not in data:
        return wrong_size(rng, data)
    at = rng.choice(places)
    way = rng.randrange(4)
    if way == 0:
        return _put(data, at + 4, struct.pack("<I", rng.choice((*LENGTHS, len(data) - at))))
    if way == 1:
        return _put(data, at, rng.choice((b"\xfe\xff\xdd\xe0", b"\xfe\xff\x0d\xe0", bytes(4))))
    if way == 2:
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        return data[:at] + data[at + 8 + length :]
    return data[: data.rfind(b"\xfe\xff\xdd\xe0")] if b"\xfe\xff\xdd\xe0" in data else data[:-1]


def wrong_offsets(rng: random.Random, data: bytes) -> bytes:
    """Give encapsulated pixels an offset table that is not true."""
    places = _pixel_items(data)
    if not places or b"\xe0\x7f\x10\x00" not in data:
        return wrong_size(rng, data)
    at = places[0]
    length = int.from_bytes(data[at + 4 : at + 8], "little")
    table = b"".join(struct.pack("<I", rng.choice((*LENGTHS, len(data)))) for _ in range(rng.choice((0, 1, 2, 30))))
    return data[:at] + struct.pack("<HHI", 0xFFFE, 0xE000, len(table)) + table + data[at + 8 + length :]


def wrong_codestream(rng: random.Random, data: bytes) -> bytes:
    """Change the bytes of the picture, mostly its stream's first ones, where the markers are."""
    at = max(data.rfind(b"\xe0\x7f\x10\x00"), 0) + 12
    if at >= len(data):
        return flip_bits(rng, data)
    items = _pixel_items(data)
    at = items[1] + 8 if len(items) > 1 else at
    end = len(data) if rng.random() < 0.4 else min(len(data), at + 200)
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 12))):
        place = rng.randrange(min(at, end - 1), end)
        changed[place] = rng.choice((0, 1, 0x7F, 0x80, 0xFE, 0xFF, rng.randrange(256)))
    return bytes(changed)


def wrong_syntax(rng: random.Random, data: bytes) -> bytes:
    """Say that the file has another transfer syntax of the same length, or one that does not exist."""
    at = data.find(b"1.2.840.10008.1.2", 132)
    if at < 0 or at > 1024:
        return flip_header(rng, data)
    end = at + 17
    while end < len(data) and data[end : end + 1] in b".0123456789" and end - at < 24:
        end += 1
    size = end - at
    tails = (b".1", b".2", b".5", b".1.99", b".4.50", b".4.51", b".4.57", b".4.70", b".4.80", b".4.81", b".4.90",
             b".4.91", b".4.100", b".4.102", b".4.107", b".4.110", b".4.201", b".4.203", b".8.1", b".4.94")  # fmt: skip
    return _put(data, at, (data[at : at + 17] + rng.choice(tails)).ljust(size, b"\0")[:size])


def wrong_archive(rng: random.Random, data: bytes) -> bytes:
    """Change a number or a name in a header of a ZIP, or put one archive into another."""
    if data[:2] != b"PK":
        return wrong_text(rng, data)
    places = [at for sign in (b"PK\3\4", b"PK\1\2", b"PK\5\6") for at in _all(data, sign)]
    at = rng.choice(places) if places else 0
    way = rng.randrange(3)
    if way == 0:
        return _put(data, at + rng.randrange(4, 46), struct.pack("<I", rng.choice(LENGTHS)))
    if way == 1:
        return _put(
            data, at + (30 if data[at + 2 : at + 3] == b"\3" else 46), rng.choice((b"/", b"..", b"\0", b"\xff", b":"))
        )
    return data + data


def _all(data: bytes, sign: bytes) -> list[int]:
    found, at = [], data.find(sign)
    while at >= 0 and len(found) < 100:
        found.append(at)
        at = data.find(sign, at + 1)
    return found


MUTATORS: tuple[Mutator, ...] = (
    flip_bits, flip_header, truncate, wrong_length, wrong_vr, wrong_size, wrong_size, wrong_text, swap_elements,
    repeat_element, drop_element, nest, wrong_fragment, wrong_offsets, wrong_codestream, wrong_codestream, wrong_syntax,
    number_anywhere, wrong_archive,
)  # fmt: skip


def mutated(seed: int, number: int, data: bytes) -> bytes:
    """Return file `number` of a campaign: the same for the same seed, one to three changes of `data`."""
    rng = random.Random(seed * 1_000_003 + number)
    for _ in range(rng.choice((1, 1, 2, 3))):
        data = rng.choice(MUTATORS)(rng, data) or data[:1] or b"\0"
    return data
