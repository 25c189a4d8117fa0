"""Every phantom is measured within its bound, and docs/measurements.md says what was seen."""

import pytest

from tests.proof.phantoms import MODULES, rows_of


@pytest.mark.slow
@pytest.mark.parametrize("module", MODULES)
def test_the_numbers_hold(module: str) -> None:
    rows = rows_of(module)
    if module == "corpus" and not rows:
        pytest.skip("the corpus of real files is not beside the checkout")
    assert rows
    assert [row for row in rows if not row.holds] == []
