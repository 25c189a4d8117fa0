"""Run the tests that prove something, and write docs/conformance.md with what they said."""

import sys

import pytest

from tests.conformance.document import DOCUMENT, render
from tests.conformance.proofs import proofs

_WORST_FIRST = ("failed", "skipped", "passed")


class Outcomes:
    """A pytest plugin: the worst outcome of each test function over its parameters."""

    def __init__(self) -> None:
        self.by_test: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take in one phase of one test."""
        test = report.nodeid.partition("[")[0]
        known = self.by_test.get(test, "passed")
        self.by_test[test] = min(known, report.outcome, key=_WORST_FIRST.index)


def main() -> int:
    """Write the document; 1 if a test failed."""
    found, outcomes = proofs(), Outcomes()
    tests = sorted({proof.test for proof in found})
    pytest.main(["-q", "-p", "no:cacheprovider", *tests], plugins=[outcomes])
    DOCUMENT.write_text(render(found, outcomes.by_test), encoding="utf-8")
    return int("failed" in outcomes.by_test.values())


sys.exit(main())
