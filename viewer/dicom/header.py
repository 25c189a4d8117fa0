"""The header scan: one file to its index records, fast where the file is ordinary."""

from __future__ import annotations

from viewer.core.errors import ViewerError
from viewer.core.records import Entry, Location
from viewer.dicom import elements as el
from viewer.dicom.boundary import boundary
from viewer.dicom.entries import NOTHING, entry_of
from viewer.dicom.scanner import Unusual, scan
from viewer.dicom.sop_classes import DIRECTORY
from viewer.dicom.sources import open_location, opened
from viewer.dicom.values import uid


def read(location: Location) -> Entry:
    """Return the records of one file; ViewerError says that it is not DICOM, or how it is damaged.

    A file without a picture gives an entry whose instance has no `pixel` and a note that says what it is.
    """
    with boundary(), opened(location) as source:
        location = Location(location.path, location.member, source.stamp)
        try:
            head, more = scan(source.read, source.size), NOTHING
        except Unusual:
            from viewer.dicom.header_full import full_head  # pydicom takes a quarter of a second to load

            with open_location(location) as whole:  # seekable, as a ZIP member read so far is not
                head, more = full_head(whole, whole.seek(0, 2))
        if uid(head.raw.get(el.SOP_CLASS, b"")) == DIRECTORY:
            raise ViewerError("the directory of a disc, not a picture")
        return entry_of(location, head, more)
