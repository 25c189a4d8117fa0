"""Days as people type them: '2024', '2024-03', '31.1.2024', 'March 2024', '>2023', '2022..2023', 'last week'."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

FIRST, LAST = "00000101", "99991231"
_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})")
_MONTHS = (
    "january januar jänner janvier enero 1月", "february februar février febrero 2月", "march märz mars marzo 3月",
    "april avril abril 4月", "may mai mayo 5月", "june juni juin junio 6月", "july juli juillet julio 7月",
    "august août agosto 8月", "september septembre septiembre 9月", "october oktober octobre octubre 10月",
    "november novembre noviembre 11月", "december dezember décembre diciembre 12月",
)  # fmt: skip
"""Names of the months in the languages of the program."""
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()} | {
    name[:3]: number for number, names in enumerate(_MONTHS, 1) for name in names.split()[:1]
}
FULL_SHORT = frozenset({"may", "mai", *(f"{month}月" for month in range(1, 13))})
"""Months whose whole name is no longer than what others are shortened to."""
_MONTH_OF = re.compile(r"([^\W\d_]{3,}|\d{1,2}月)\.?-(\d{4})|(\d{4})(?:-|年)([^\W\d_]{3,}|\d{1,2}月)")
_AGO = re.compile(r"last-(\d{1,4})-(day|week|month|year)s?")


@dataclass(frozen=True, slots=True)
class Days:
    """A span of days, both ends among it, as DICOM writes dates."""

    first: str = FIRST
    last: str = LAST

    def holds(self, day: str) -> bool:
        """Whether a DICOM date lies in it; what is no date lies in none."""
        return len(day) == 8 and day.isascii() and day.isdigit() and self.first <= day <= self.last


def days(text: str, today: date) -> Days | None:
    """Return the days that a word means, None where it is no date; words of a phrase are joined by '-'."""
    found = _compared(text) or _between(text) or _calendar(text)
    return found or _month_of(text, today) or _named(text, today)


def _compared(text: str) -> Days | None:
    for sign in (">=", "<=", ">", "<"):
        if text.startswith(sign):
            named = _calendar(text.removeprefix(sign).strip())
            if named is None:
                return None
            return {
                ">=": Days(named.first, LAST),
                "<=": Days(FIRST, named.last),
                ">": Days(_next(named.last), LAST),
                "<": Days(FIRST, _before(named.first)),
            }[sign]
    return None


def _between(text: str) -> Days | None:
    start, dots, end = text.partition("..")
    if not dots or not (start or end):
        return None
    first = _calendar(start) if start else Days()
    last = _calendar(end) if end else Days()
    return Days(first.first, last.last) if first is not None and last is not None else None


def _calendar(text: str) -> Days | None:
    if found := _COMPACT.fullmatch(text):
        return _span(found[1], found[2], found[3])
    if found := _ISO.fullmatch(text):
        return _span(found[1], found[2], found[3])
    if found := _DAY_FIRST.fullmatch(text):
        return _span(found[3], found[2], found[1])
    return None


def _month_of(text: str, today: date) -> Days | None:
    """Return the month of 'march-2024', '2024年3月', and of 'march' alone the latest that has begun."""
    if found := _MONTH_OF.fullmatch(text):
        year, month = found[2] or found[3], MONTHS.get(found[1] or found[4], 0)
        return _span(year, str(month), None) if month else None
    month = MONTHS.get(text, 0) if len(text) > 3 or text in FULL_SHORT else 0
    return _span(str(today.year - (month > today.month)), str(month), None) if month else None


def _span(year: str, month: str | None, day: str | None) -> Days | None:
    """Return a year, a month or a day; None for one that the calendar has not."""
    try:
        first = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if day:
        return Days(_dicom(first), _dicom(first))
    last = date(first.year, int(month or 12), monthrange(first.year, int(month or 12))[1])
    return Days(_dicom(first), _dicom(last))


def _named(text: str, today: date) -> Days | None:
    monday = today - timedelta(days=today.weekday())
    month = today.replace(day=1)
    before_month = (month - timedelta(days=1)).replace(day=1)
    spans = {
        "today": (today, today),
        "yesterday": (today - timedelta(days=1), today - timedelta(days=1)),
        "this-week": (monday, today),
        "last-week": (today - timedelta(days=7), today),
        "this-month": (month, today),
        "last-month": (before_month, month - timedelta(days=1)),
        "this-year": (today.replace(month=1, day=1), today),
        "last-year": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    }
    if text in spans:
        first, last = spans[text]
        return Days(_dicom(first), _dicom(last))
    if found := _AGO.fullmatch(text):
        length = {"day": 1, "week": 7, "month": 30, "year": 365}[found[2]] * int(found[1])
        return Days(_dicom(today - timedelta(days=min(length, today.toordinal() - 1))), _dicom(today))
    return None


def _dicom(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _next(day: str) -> str:
    known = date(int(day[:4]), int(day[4:6]), int(day[6:]))
    return _dicom(known + timedelta(days=1)) if known < date.max else LAST


def _before(day: str) -> str:
    known = date(int(day[:4]), int(day[4:6]), int(day[6:]))
    return _dicom(known - timedelta(days=1)) if known > date.min else FIRST
