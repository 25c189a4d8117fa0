"""Which files are of one study: those of its UID, and of one patient where two patients share a UID.

Records, library and saved work name studies and series by keys. A key is the UID; where another patient has it already,
a mark and what tells this patient from others follow. No UID holds the mark, so that a key always gives its UID back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from hashlib import blake2s

from viewer.core.records import Entry, Patient

MARK = "§"
"""UIDs are read as ASCII."""
_OF_PERSON = re.compile(rf"{MARK}[0-9a-f-]*")


def uid_of(key: str) -> str:
    """Return the UID in the key of a study, series or stack; what follows a UID in the latter stays."""
    return _OF_PERSON.sub("", key)


def suffix_of(key: str) -> str:
    """Return what a key has beside its UID: '' for all but the later of two patients."""
    found = _OF_PERSON.search(key)
    return found.group() if found else ""


def keyed(uid: str, suffix: str) -> str:
    """Return the key of a UID, or of what begins with one ('1.2#3', '1.2|axial|...')."""
    if not uid or not suffix:
        return uid
    end = re.search(r"[#|]", uid)
    at = end.start() if end else len(uid)
    return f"{uid[:at]}{suffix}{uid[at:]}"


def person_of(study_uid: str, patient: Patient) -> str:
    """Return what tells a patient from another of the same study UID: short hashes of ID and day of birth.

    They name nobody: each stands for a great many texts.
    """
    parts = [_short_hash(uid_of(study_uid), text.strip()) for text in (patient.patient_id, patient.birth_date)]
    return "-".join(parts) if any(parts) else ""


def is_other(person: str, known: str) -> bool:
    """Whether two are two patients: another ID or day of birth; names are written in too many ways."""
    if person == known or not person or not known:
        return False
    pairs = zip(person.split("-"), known.split("-"), strict=False)
    return any(one and other and one != other for one, other in pairs)


@dataclass(slots=True)
class Sharers:
    """The patients of one study UID: what tells them apart, by the keys of their studies."""

    uid: str
    persons: dict[str, str] = field(default_factory=dict)
    _keys: dict[tuple[str, str], str] = field(default_factory=dict)

    def key_of(self, patient: Patient) -> str:
        """Return the key of a patient's study; one who is not known yet gets the next."""
        name = (patient.patient_id, patient.birth_date)
        if name not in self._keys:
            self._keys[name] = self._key_of(person_of(self.uid, patient))
        return self._keys[name]

    def _key_of(self, person: str) -> str:
        same = [key for key, known in self.persons.items() if known == person]
        alike = [key for key, known in self.persons.items() if not is_other(person, known)]
        for key in (*same, *alike):
            self.persons[key] = _joined(self.persons[key], person)
            return key
        key = keyed(self.uid, f"{MARK}{person}") if self.persons else self.uid
        self.persons[key] = person
        return key


def told_apart(entry: Entry, key: str) -> Entry:
    """Return a scanned file as one of the study of that key: another patient's series and space are its own."""
    suffix = suffix_of(key)
    if not suffix:
        return entry
    instance, series = entry.instance, entry.series
    series_key = keyed(uid_of(series.series_uid), suffix)
    space = keyed(uid_of(instance.frame_of_reference_uid), suffix)
    own = replace(instance, study_uid=key, series_uid=series_key, frame_of_reference_uid=space, is_unique=False)
    if own.pixel is None:  # objects without pictures are looked up by their UIDs alone
        own = replace(own, sop_instance_uid=keyed(uid_of(own.sop_instance_uid), suffix))
    return Entry(own, replace(series, series_uid=series_key, study_uid=key), replace(entry.study, study_uid=key))


def _short_hash(salt: str, text: str) -> str:
    if not text:
        return ""
    return blake2s(text.encode("utf-8", "surrogatepass"), key=salt.encode()[:32], digest_size=4).hexdigest()


def _joined(known: str, person: str) -> str:
    """Return all that is known of one patient by now."""
    parts = zip(known.split("-") if known else ("", ""), person.split("-") if person else ("", ""), strict=True)
    joined = [one or other for one, other in parts]
    return "-".join(joined) if any(joined) else ""
