"""Protocols as JSON: read with care, since others may have written it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from viewer.core import resources, short_files
from viewer.core.errors import ViewerError
from viewer.hanging.records import Choice, Condition, Place, Protocol, Show, Test

VERSION = 1
FORMAT = "hounsfield hanging protocols"
MOST_BYTES = 1 << 20
MOST_PROTOCOLS, MOST_RULES, MOST_SIDE, MOST_TEXT = 500, 50, 5, 200

E = TypeVar("E", bound=Enum)


def to_json(protocols: Iterable[Protocol]) -> str:
    """Return protocols as one JSON document; what is as usual is left out."""
    rows = [_protocol(protocol) for protocol in protocols]
    return json.dumps({"format": FORMAT, "version": VERSION, "protocols": rows}, ensure_ascii=False, indent=1) + "\n"


def checked(protocols: Iterable[Protocol]) -> str:
    """Return protocols as JSON that will be read again; `ViewerError` where it would not be."""
    text = to_json(protocols)
    try:
        if len(text) > MOST_BYTES // 2:
            raise ViewerError("There are too many hanging protocols")
        read_json(text)
    except ViewerError as error:
        raise ViewerError("The hanging protocols cannot be kept so", error.detail or error.message) from None
    return text


def read_json(text: str | bytes) -> tuple[Protocol, ...]:
    """Return the protocols of a JSON document; `ViewerError` says what is wrong in it."""
    try:
        data = short_files.parsed(text)
    except ValueError:
        raise ViewerError("This is no file of hanging protocols", "it is not JSON") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ViewerError("This is no file of hanging protocols", f"its 'format' is not '{FORMAT}'")
    if data.get("version") != VERSION:
        raise ViewerError("These hanging protocols are of another version", str(data.get("version"))[:20])
    rows = data.get("protocols")
    if not isinstance(rows, list) or len(rows) > MOST_PROTOCOLS:
        raise _wrong("'protocols'")
    return tuple(_read_protocol(row) for row in rows)


def load(path: Path) -> tuple[Protocol, ...]:
    """Return the protocols of a file."""
    try:
        return read_json(short_files.read_ordinary(path, 4 * MOST_BYTES))
    except OSError as error:
        raise ViewerError("The file of hanging protocols cannot be read", error.strerror or "") from None


@cache
def built_in() -> tuple[Protocol, ...]:
    """Return the protocols that come with the program, in their order."""
    from dataclasses import replace

    files = sorted(resources.path("hanging").glob("*.json"))
    return tuple(replace(protocol, is_built_in=True) for file in files for protocol in load(file))


def _protocol(protocol: Protocol) -> dict[str, Any]:
    row: dict[str, Any] = {"id": protocol.id, "name": protocol.name}
    row |= {"study": [_condition(condition) for condition in protocol.study]} if protocol.study else {}
    row |= {"fills": protocol.fills} if protocol.fills else {"rows": protocol.rows, "columns": protocol.columns}
    row |= {"same_scale": True} if protocol.is_same_scale else {}
    row |= {} if protocol.is_on else {"on": False}
    return row | {"places": [_place(place) for place in protocol.places]}


def _condition(condition: Condition) -> list[Any]:
    return [condition.term, condition.test.value, list(condition.values)]


def _place(place: Place) -> dict[str, Any]:
    usual, row = Place(), dict[str, Any]()
    if place.series:
        row["series"] = [_condition(condition) for condition in place.series]
    for name in ("prior", "like", "slab_mm", "slab_mode", "preset", "volume_preset", "lut", "chest_wall", "over"):
        if getattr(place, name) != getattr(usual, name):
            row[name] = getattr(place, name)
    for name in ("choice", "show"):
        if getattr(place, name) is not getattr(usual, name):
            row[name] = getattr(place, name).value
    if place.is_inverted is not None:
        row["inverted"] = place.is_inverted
    if place.is_needed:
        row["needed"] = True
    return row


def _wrong(what: str) -> ViewerError:
    return ViewerError("This file of hanging protocols is not valid", f"{what} is not as it should be")


def _read_protocol(row: Any) -> Protocol:
    if not isinstance(row, dict):
        raise _wrong("a protocol")
    fills = _whole(row, "fills", 0, 0, MOST_SIDE**2)
    rows, columns = (_whole(row, name, 1, 1, MOST_SIDE) for name in ("rows", "columns"))
    places = tuple(_read_place(one) for one in _list(row, "places", MOST_SIDE**2))
    wanted = 1 if fills else rows * columns
    if len(places) != wanted:
        raise _wrong(f"the number of places of “{_text(row, 'name')}”")
    if any(place.like >= number for number, place in enumerate(places)):
        raise _wrong("'like', which names an earlier place,")
    return Protocol(
        _text(row, "id"),
        _text(row, "name"),
        tuple(_read_condition(one) for one in _list(row, "study", MOST_RULES)),
        rows,
        columns,
        places,
        fills,
        _flag(row, "same_scale", usual=False),
        _flag(row, "on", usual=True),
    )


def _read_place(row: Any) -> Place:
    if not isinstance(row, dict):
        raise _wrong("a place")
    inverted = row.get("inverted")
    if inverted is not None and not isinstance(inverted, bool):
        raise _wrong("'inverted'")
    return Place(
        tuple(_read_condition(one) for one in _list(row, "series", MOST_RULES)),
        _whole(row, "prior", 0, 0, 20),
        _whole(row, "like", -1, -1, MOST_SIDE**2 - 1),
        _one_of(Choice, row.get("choice", Choice.FIRST.value)),
        _one_of(Show, row.get("show", Show.PICTURES.value)),
        _length(row),
        _text(row, "slab_mode", "mip", ("mip", "minip", "mean")),
        _text(row, "preset", ""),
        _text(row, "volume_preset", ""),
        _text(row, "lut", ""),
        inverted,
        _text(row, "chest_wall", "", ("", "left", "right")),
        _text(row, "over", ""),
        _flag(row, "needed", usual=False),
    )


def _read_condition(row: Any) -> Condition:
    if not (isinstance(row, list) and len(row) == 3 and isinstance(row[0], str) and isinstance(row[2], list)):
        raise _wrong("a rule")
    term, test, values = row
    if len(values) > MOST_RULES or not all(isinstance(value, str) and len(value) <= MOST_TEXT for value in values):
        raise _wrong("the words of a rule")
    condition = Condition(term[:MOST_TEXT], _one_of(Test, test), tuple(values))
    if condition.test in (Test.AT_LEAST, Test.AT_MOST):
        try:
            if not 0 <= condition.number < 1e6:
                raise ValueError
        except ValueError:
            raise _wrong("the number of a rule") from None
    return condition


def _one_of(kind: type[E], value: Any) -> E:
    try:
        return kind(value)
    except ValueError:
        raise _wrong(f"“{str(value)[:40]}”") from None


def _list(row: Mapping[str, Any], name: str, most: int) -> list[Any]:
    value = row.get(name, [])
    if not isinstance(value, list) or len(value) > most:
        raise _wrong(f"'{name}'")
    return value


def _text(row: Mapping[str, Any], name: str, usual: str | None = None, choices: tuple[str, ...] = ()) -> str:
    value = row.get(name, usual)
    if not isinstance(value, str) or len(value) > MOST_TEXT or (choices and value not in choices):
        raise _wrong(f"'{name}'")
    return value


def _whole(row: Mapping[str, Any], name: str, usual: int, least: int, most: int) -> int:
    value = row.get(name, usual)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise _wrong(f"'{name}'")
    return value


def _length(row: Mapping[str, Any]) -> float:
    value = row.get("slab_mm", 0.0)
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 5000:
        raise _wrong("'slab_mm'")
    return float(value)


def _flag(row: Mapping[str, Any], name: str, *, usual: bool) -> bool:
    value = row.get(name, usual)
    if not isinstance(value, bool):
        raise _wrong(f"'{name}'")
    return value
