"""Scanned files as the library gets them, without files."""

import pytest

from viewer.core.records import Entry, Instance, Location, Patient, Series, Study


def made(
    study=1, count=3, *, name="Doe, Jane", folder="/disc", modality="CT", date="20240131", text="Thorax", series=1
):
    """Return `count` files of a series of a study."""
    study_uid, series_uid = f"1.2.{study}", f"1.2.{study}.{series}"
    patient = Patient(f"ID{study}", name, "19500101", "F", name_groups=(name.replace(", ", "^"),))
    record = Study(study_uid, patient, date, "120000", text, f"ACC{study}")
    return [
        Entry(
            Instance(
                Location(f"{folder}/{study}/{i}.dcm"),
                f"{series_uid}.{i}",
                "1.2.840.10008.5.1.4.1.1.2",
                "1.2.840.10008.1.2.1",
                study_uid,
                series_uid,
                modality,
            ),
            Series(series_uid, study_uid, series, modality, "axial"),
            record,
        )
        for i in range(count)
    ]


@pytest.fixture
def entries():
    """Give what makes scanned files."""
    return made


@pytest.fixture
def library(tmp_path):
    """Give an empty library."""
    from viewer.library.library import Library

    opened = Library(tmp_path / "library.sqlite")
    yield opened
    opened.close()
