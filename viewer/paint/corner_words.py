"""Values of headers as people write them."""

from __future__ import annotations

from collections.abc import Mapping

from viewer.core.phrases import noted, say
from viewer.core.pixels import Window
from viewer.core.readable import isolated

DAYS_OF_MONTHS = 30.4375


def date(value: str) -> str:
    """Return a DICOM date as '2024-03-31', of zeros alone nothing; anything else as it is."""
    value = value.strip()
    if value == "00000000":
        return ""
    return f"{value[:4]}-{value[4:6]}-{value[6:]}" if len(value) == 8 and value.isdigit() else value


def time_of_day(value: str) -> str:
    """Return a DICOM time as '13:05:59' or as far as it goes."""
    digits = value.strip().split(".")[0]
    if not digits.isdigit() or len(digits) not in (2, 4, 6):
        return value.strip()
    return ":".join(digits[i : i + 2] for i in range(0, len(digits), 2))


AGES = {"D": noted("{count} d"), "W": noted("{count} w"), "M": noted("{count} m"), "Y": noted("{count} y")}


def age(value: str) -> str:
    """Return a DICOM age ('054Y') as '54 y'; anything else as it is."""
    value = value.strip()
    if len(value) == 4 and value[:3].isdigit() and value[3] in "DWMY":
        return say(AGES[value[3]], count=int(value[:3]))
    return value


def age_at(birth: str, then: str) -> str:
    """Return the age of somebody born on a date (YYYYMMDD) on another: in years, months below 2, days below 2 months.

    '' where that cannot be told.
    """
    born, at = _ymd(birth), _ymd(then)
    if born is None or at is None or at < born:
        return ""
    months = 12 * (at[0] - born[0]) + at[1] - born[1] - (at[2] < born[2])
    if months >= 24:
        return say(AGES["Y"], count=months // 12)
    if months >= 2:
        return say(AGES["M"], count=months)
    days = 365.25 * (at[0] - born[0]) + DAYS_OF_MONTHS * (at[1] - born[1]) + at[2] - born[2]
    return say(AGES["D"], count=max(0, round(days)))


def _ymd(value: str) -> tuple[int, int, int] | None:
    value = value.strip()
    if len(value) != 8 or not value.isdigit():
        return None
    year, month, day = int(value[:4]), int(value[4:6]), int(value[6:])
    return (year, month, day) if year > 0 and 1 <= month <= 12 and 1 <= day <= 31 else None


def window_words(window: Window | None) -> str:
    """Return 'W 400 · L 40', decimals only where the window is narrow; '' for None."""
    if window is None:
        return ""
    if window.width < 0.05:
        return f"W {window.width:.3g} · L {window.center:.3g}"
    decimals = 0 if window.width >= 50 else 1 if window.width >= 5 else 3
    return f"W {fixed(window.width, decimals)} · L {fixed(window.center, decimals)}"


def fixed(value: float, decimals: int) -> str:
    """Return a number with so many decimals, and no '-0'."""
    return f"{round(value, decimals) + 0.0:.{decimals}f}"


def joined(*parts: str) -> str:
    """Return what there is, with a dot between."""
    return " · ".join(isolated(part) for part in parts if part)


def fewer_parts(text: str) -> tuple[str, ...]:
    """Return a line without its last part, without the last two, and so on: parts stand between dots or commas."""
    found = []
    while cuts := [at for at in (text.rfind(" · "), text.rfind(", ")) if at > 0]:
        text = text[: max(cuts)]
        found.append(text)
    return tuple(found)


def number(value: str) -> float:
    """Return the first number of a text, 0 where there is none."""
    try:
        found = float(value.split("\\", maxsplit=1)[0])
    except ValueError:
        return 0.0
    return found if abs(found) < 1e12 else 0.0


def quantity(header: Mapping[str, str], keyword: str, name: str, unit: str) -> str:
    """Return 'TR 2500 ms' of an element, '' where it has no number."""
    value = number(header.get(keyword, ""))
    digits = f"{value:.0f}" if abs(value) >= 1000 else f"{value:.4g}"
    told = f"{digits}{unit}" if unit == "°" else f"{digits} {unit}"
    return f"{name} {told}".strip() if value else ""
