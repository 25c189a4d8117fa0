"""What every format promises: one call that writes a whole file or nothing."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

import viewer
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.phrases import noted
from viewer.exporters.atomic import replacing

Array = NDArray[Any]
Value = bool | int | float | str
Values = Mapping[str, Value]

SOFTWARE = f"Hounsfield {viewer.__version__}"
"""The only text that written files carry."""


class Job(Protocol):
    """Who waits for the file: may give up, and is told how far it is."""

    def is_cancelled(self) -> bool:
        """Whether to stop."""
        ...

    def progress(self, done: int, total: int) -> None:
        """Hear that `done` of `total` pictures are written; `total` 0 if not known."""
        ...


@dataclass(frozen=True, slots=True)
class Option:
    """A choice that a format offers; numbers between `low` and `high`, texts one of `choices`."""

    name: str
    title: str
    default: Value
    low: float = 0.0
    high: float = 0.0
    choices: tuple[str, ...] = ()


class Exporter(ABC):
    """One file format."""

    id: ClassVar[str]
    title: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]
    is_movie: ClassVar[bool] = False
    options: ClassVar[tuple[Option, ...]] = ()

    def write(
        self,
        pictures: Iterable[Array],
        path: Path,
        options: Values | None = None,
        job: Job | None = None,
        *,
        total: int = 0,
        force: bool = False,
        inputs: Collection[Path] = (),
    ) -> None:
        """Write pictures, all of one size: (h, w, 3) RGB or (h, w) grey, uint8 (TIFF and PNG: grey uint16 too).

        The file appears under its name when it is whole. An existing one is replaced only with `force`, one of
        `inputs` (what was read) never. `ViewerError` and `Cancelled` leave nothing behind.
        """
        values = self.checked(options or {})
        with replacing(
            Path(path), force=force, inputs=inputs, what=noted("movie") if self.is_movie else noted("picture")
        ) as temporary:
            self._encode(_watched(pictures, job, total, self.is_movie), temporary, values)

    def checked(self, options: Values) -> dict[str, Value]:
        """Return all options, defaults where none is given; `ViewerError` for what the format does not offer."""
        known = {option.name: option for option in self.options}
        for name in options:
            if name not in known:
                raise ViewerError(f"{self.title} has no option “{name}”", "", f"it has: {', '.join(known) or 'none'}")
        return {name: _checked(option, options.get(name, option.default)) for name, option in known.items()}

    @abstractmethod
    def _encode(self, pictures: Iterator[Array], path: Path, values: Mapping[str, Any]) -> None:
        """Write the file at `path`, which exists and is empty."""


def _checked(option: Option, value: Value) -> Value:
    if isinstance(option.default, bool):
        return bool(value)
    if option.choices:
        if value not in option.choices:
            raise ViewerError(f"{option.title} cannot be “{value}”", "", f"choose one of {', '.join(option.choices)}")
        return value
    try:
        number = type(option.default)(value)
    except (TypeError, ValueError) as error:
        raise ViewerError(f"{option.title} must be a number") from error
    if isinstance(number, int | float) and not option.low <= number <= option.high:
        raise ViewerError(f"{option.title} must lie between {option.low:g} and {option.high:g}")
    return number


def _watched(pictures: Iterable[Array], job: Job | None, total: int, is_movie: bool) -> Iterator[Array]:
    """Pass pictures on, checking each, telling of progress and stopping when it is wanted."""
    shape: tuple[int, ...] | None = None
    done = 0
    for picture in pictures:
        if job is not None and job.is_cancelled():
            raise Cancelled
        is_rgb = picture.ndim == 3 and picture.shape[2] == 3 and picture.dtype == np.uint8
        is_grey = picture.ndim == 2 and picture.dtype in (np.uint8, np.uint16)
        if not (is_rgb or is_grey) or 0 in picture.shape:
            raise TypeError(f"not a picture: {picture.dtype} {picture.shape}")
        if shape is not None and (picture.shape != shape or not is_movie):
            raise ViewerError("The pictures differ in size" if is_movie else "This format holds one picture")
        shape = picture.shape
        yield picture
        done += 1
        if job is not None:
            job.progress(done, total)
    if done == 0:
        raise ViewerError("There is no picture to save")
    if job is not None and job.is_cancelled():
        raise Cancelled
