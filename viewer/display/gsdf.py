"""The Greyscale Standard Display Function: equal steps of grey that the eye tells apart (PS3.14 section 7)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from viewer.core.errors import ViewerError

Array = NDArray[Any]

LAST_JND = 1023
"""The index of the brightest just-noticeable difference; the darkest is 1."""

# PS3.14 7.1: log10 L = (a + c x + e x^2 + g x^3 + m x^4) / (1 + b x + d x^2 + f x^3 + h x^4 + k x^5), x = ln j.
_ABOVE = (-1.3011877, 8.0242636e-2, 1.3646699e-1, -2.5468404e-2, 1.3635334e-3)
_BELOW = (1.0, -2.5840191e-2, -1.0320229e-1, 2.8745620e-2, -3.1978977e-3, 1.2992634e-4)
# PS3.14 7.1: j = A + B y + C y^2 ... + I y^8, y = log10 L.
_INVERSE = (71.498068, 94.593053, 41.912053, 9.8247004, 0.28175407, -1.1878455, -0.18014349, 0.14710899, -0.017046845)


def luminance(jnd: ArrayLike) -> Array:
    """Return the luminance in cd/m2 of just-noticeable differences from 1 to 1023."""
    x = np.log(np.clip(np.asarray(jnd, dtype=np.float64), 1, LAST_JND))
    polynomial = np.polynomial.polynomial.polyval
    return np.asarray(10.0 ** (polynomial(x, _ABOVE) / polynomial(x, _BELOW)))


def jnd_index(cd_m2: ArrayLike) -> Array:
    """Return the just-noticeable difference (a fraction between two) of a luminance from 0.05 to 3993.4 cd/m2."""
    value = np.clip(np.asarray(cd_m2, dtype=np.float64), luminance(1), luminance(LAST_JND))
    return np.asarray(np.polynomial.polynomial.polyval(np.log10(value), _INVERSE))


def display_curve(least_cd_m2: float, most_cd_m2: float, levels: int = 256) -> Array:
    """Return the luminance that each level of a calibrated display has: as many steps for the eye between any two.

    Raises ViewerError for a range that no display has.
    """
    if not (0 < least_cd_m2 < most_cd_m2 and levels >= 2):
        raise ViewerError("A display is darker at its first level than at its last", "both above 0 cd/m2")
    first, last = (float(jnd_index(value)) for value in (least_cd_m2, most_cd_m2))
    return luminance(np.linspace(first, last, levels))
