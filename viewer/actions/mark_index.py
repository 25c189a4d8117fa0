"""Which marks lie on which picture: found by the picture, however many marks there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from weakref import WeakKeyDictionary

from viewer.core.annotation import Annotation
from viewer.core.pixels import FrameRef
from viewer.state.store import Store

Marks = Mapping[FrameRef, Sequence[Annotation]]
Keys = frozenset[FrameRef]
_KNOWN: WeakKeyDictionary[Store, tuple[Mapping[str, Annotation], Marks, Keys]] = WeakKeyDictionary()


def marks_by_picture(store: Store) -> Marks:
    """Return the visible marks of a document by picture, in the order of their making; made once for each change."""
    return _known(store)[1]


def is_key(store: Store, frame: FrameRef) -> bool:
    """Whether a picture is a key image."""
    return frame in _known(store)[2]


def _known(store: Store) -> tuple[Mapping[str, Annotation], Marks, Keys]:
    annotations = store.document.annotations
    known = _KNOWN.get(store)
    if known is None or known[0] is not annotations:
        found: dict[FrameRef, list[Annotation]] = {}
        for annotation in annotations.values():
            if not annotation.is_key and not annotation.is_hidden:
                found.setdefault(annotation.frame, []).append(annotation)
        keys = frozenset(annotation.frame for annotation in annotations.values() if annotation.is_key)
        known = _KNOWN[store] = annotations, found, keys
    return known
