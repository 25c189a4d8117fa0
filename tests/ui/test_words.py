"""Numbers and dates as people read them."""

import pytest

from viewer.ui import words


@pytest.mark.parametrize(
    ("value", "text"),
    [
        *((42.0, "42"), (42.1337, "42.13"), (153.94, "153.9"), (-0.0, "0"), (0.04321, "0.0432"), (1e-6, "1e-06")),
        *((float("nan"), "–"), (-1024.0, "-1024")),
    ],
)
def test_values_keep_the_digits_that_count(value: float, text: str) -> None:
    assert words.number(value) == text


def test_dates_and_times_of_dicom() -> None:
    assert words.date("20261102") == "2026-11-02"
    assert words.date("1.2.2026") == "1.2.2026"
    assert words.date("00000000") == ""
    assert words.clock("134502.12") == "13:45"


def test_a_long_list_ends_with_how_many_more() -> None:
    assert words.listed(["b 0", "b 0", "", "b 1000"]) == "b 0, b 1000"
    assert words.listed("abcdefgh", most=3) == "a, b, c and 5 more"


def test_memory_in_binary_units() -> None:
    assert words.memory(412 * 2**20) == "412 MB"
    assert words.memory(3 * 2**29) == "1.5 GB"
