"""Frozen records as plain data and back: what is written today is read by versions with other fields.

A field that is not there, or whose value is of another kind, takes its default; one that is not known is passed over.
"""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from types import MappingProxyType
from typing import Any, Union, get_args, get_origin, get_type_hints


class NotReadableError(ValueError):
    """A value is of another kind than its field."""


def plain(value: Any) -> Any:
    """Return records, enums, tuples and mappings with text keys as what JSON has."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value) if field.init}
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [plain(one) for one in value]
    return value


def record(kind: type, data: Any, names: Mapping[str, Any]) -> Any:
    """Return the record of a class that plain data describe; `names` are those that its annotations may use."""
    if not isinstance(data, dict):
        raise NotReadableError(kind.__name__)
    hints = get_type_hints(kind, localns=dict(names))
    found: dict[str, Any] = {}
    for field in fields(kind):
        if not field.init:
            continue
        try:
            found[field.name] = value_of(hints[field.name], data[field.name], names)
        except (KeyError, NotReadableError):
            if not _has_default(field):
                raise NotReadableError(f"{kind.__name__}.{field.name}") from None
    return kind(**found)


def value_of(kind: Any, data: Any, names: Mapping[str, Any]) -> Any:
    """Return the value of an annotated kind that plain data describe."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _one_of(inner, data, names)
    if origin is tuple:
        return _tuple(inner, data, names)
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return _mapping(inner, data, names)
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(data)
        except ValueError:
            raise NotReadableError(kind.__name__) from None
    if isinstance(kind, type) and is_dataclass(kind):
        return record(kind, data, names)
    return _simple(kind, data)


def _simple(kind: Any, data: Any) -> Any:
    if kind is float and type(data) in (int, float) and _is_finite(data):
        return float(data)
    if kind in (bool, int, str, type(None)) and type(data) is kind:
        return data
    raise NotReadableError(str(kind))


def _is_finite(number: float) -> bool:
    try:
        return math.isfinite(number)
    except OverflowError:  # a whole number of more digits than a float can have
        return False


def _one_of(kinds: tuple[Any, ...], data: Any, names: Mapping[str, Any]) -> Any:
    for kind in kinds:
        try:
            return value_of(kind, data, names)
        except NotReadableError:
            continue
    raise NotReadableError(str(kinds))


def _tuple(kinds: tuple[Any, ...], data: Any, names: Mapping[str, Any]) -> tuple[Any, ...]:
    if not isinstance(data, list):
        raise NotReadableError("tuple")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(value_of(kinds[0], one, names) for one in data)
    if len(kinds) != len(data):
        raise NotReadableError("tuple")
    return tuple(value_of(kind, one, names) for kind, one in zip(kinds, data, strict=True))


def _mapping(kinds: tuple[Any, ...], data: Any, names: Mapping[str, Any]) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise NotReadableError("mapping")
    return MappingProxyType({str(key): value_of(kinds[1], one, names) for key, one in data.items()})


def _has_default(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING
