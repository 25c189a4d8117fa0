"""Fixtures that every test may ask for."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from viewer.core import budget

# Before anything imports Qt: unit tests never need a screen. Tests that want one start their own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Speed is measured in benchmarks: a busy machine fails no test.
settings.register_profile("facts", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("facts")

CHECKOUT = Path(__file__).resolve().parents[1]
CORPUS = CHECKOUT.parent / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Give the folder of real files, or skip the test where it is not beside the checkout."""
    if not (CORPUS / "index.tsv").is_file():
        pytest.skip(f"the corpus of real files is not at {CORPUS}")
    return CORPUS


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep library, settings and cache of a test out of the user's own."""
    home = tmp_path / "hounsfield-home"
    monkeypatch.setenv("HOUNSFIELD_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def usual_limits() -> Iterator[None]:
    """Set back the limits on what files may ask for."""
    yield
    budget.use(budget.DEFAULT)
