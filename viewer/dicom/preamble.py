"""The 128 bytes before a file's own mark (PS3.10 7.1): free for any use, making it a program too (CVE-2019-11687)."""

from __future__ import annotations

LENGTH = 128
MARK = b"DICM"
SIGNS = (
    (b"MZ", "a Windows program"),
    (b"\x7fELF", "a Linux program"),
    (b"\xfe\xed\xfa\xce", "a macOS program"),
    (b"\xfe\xed\xfa\xcf", "a macOS program"),
    (b"\xce\xfa\xed\xfe", "a macOS program"),
    (b"\xcf\xfa\xed\xfe", "a macOS program"),
    (b"\xca\xfe\xba\xbe", "a macOS or Java program"),
    (b"#!", "a script"),
    (b"PK\3\4", "a ZIP archive"),
    (b"PK\5\6", "a ZIP archive"),
    (b"%PDF", "a PDF document"),
)


def foreign(first: bytes) -> str:
    """Return what other programs may take a file for, by its first 132 bytes; '' for an ordinary one.

    A TIFF header (PS3.10 7.1 names it) is no reason to wonder.
    """
    if first[LENGTH : LENGTH + 4] != MARK or first[:2] == b"\0\0":
        return ""
    return next((name for sign, name in SIGNS if first.startswith(sign)), "")
