"""Whether a picture lost something when it was compressed, and how much (PS3.3 C.7.6.1.1.5)."""

from __future__ import annotations

from viewer.core.phrases import say
from viewer.core.records import Instance

_UID = "1.2.840.10008.1.2.4."
_DCT = (*map(str, range(50, 57)), *map(str, range(59, 65)), "111")
_VIDEO = (*(f"{number}{tail}" for number in range(100, 107) for tail in ("", ".1")), "107", "108")
ALWAYS_LOSSY = frozenset(_UID + tail for tail in (*_DCT, *_VIDEO))
"""Transfer syntaxes that cannot keep every value (PS3.5 8.2)."""
OFTEN_LOSSY = frozenset(_UID + tail for tail in ("81", "91", "93", "112", "203"))
"""Transfer syntaxes that keep every value or not, as the writer chose: LossyImageCompression says which."""


def lossy_words(instance: Instance | None) -> str:
    """Return 'Lossy 12:1', 'Lossy' where no ratio is given, '' for a picture that lost nothing.

    The transfer syntax tells where the header does not: 'Possibly lossy' where that allows both. Once lossy is lossy
    for good, however the picture is encoded now.
    """
    if instance is None:
        return ""
    said = instance.header.get("LossyImageCompression", "").strip()
    syntax = instance.transfer_syntax_uid
    if said not in ("1", "01") and syntax not in ALWAYS_LOSSY:
        return say("Possibly lossy") if not said and syntax in OFTEN_LOSSY else ""
    product = 1.0
    for part in instance.header.get("LossyImageCompressionRatio", "").split("\\"):
        product *= _ratio(part)  # several values are successive compressions (PS3.3 C.7.6.1.1.5.2)
    return say("Lossy {ratio}:1", ratio=f"{product:.3g}") if product > 1 else say("Lossy")


def _ratio(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return 1.0
    return number if 0 < number < 1e6 else 1.0
