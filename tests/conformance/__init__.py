"""docs/conformance.md: every row of it is proved by tests that name it.

A test says what it proves by `@pytest.mark.answers(section, row, number)`. `python -m tests.conformance` runs those
tests and writes the document; tests/conformance/test_document.py holds the two together.
"""
