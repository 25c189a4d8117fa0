"""The one exception that is shown to the user in place."""

from __future__ import annotations

from typing import Any

from viewer.core.phrases import Sentence


class ViewerError(Exception):
    """Report an expected failure: `message` in plain words, `detail` for an engineer, `hint` what to do.

    Anything else that is raised is a bug and reaches the crash report. No field may carry a patient's identity.
    """

    def __init__(self, message: str, detail: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail
        self.hint = hint

    def __reduce__(self) -> tuple[type[ViewerError], tuple[Any, ...]]:
        """Pickle all three texts, so that an error crosses from a worker process whole."""
        return type(self), (self.message, self.detail, self.hint)

    def told(self) -> str:
        """Return what happened and what to do, for a list of files: without what only an engineer asks for."""
        return f"{self.message}; {self.hint}" if self.hint else self.message

    def sentence(self) -> str:
        """Return one line: what, why, what to do."""
        return Sentence.of(self.message, self.detail, self.hint)


class BadFile(ViewerError):
    """A file that cannot be read, or asks for too much: `reason`, and the byte where reading stopped (-1: untold)."""

    def __init__(self, reason: str, offset: int = -1, detail: str = "", hint: str = "") -> None:
        super().__init__(reason if offset < 0 else f"{reason} at byte {offset}", detail, hint)
        self.reason = reason
        self.offset = offset

    def __reduce__(self) -> tuple[type[ViewerError], tuple[Any, ...]]:
        """Pickle reason and offset too."""
        return type(self), (self.reason, self.offset, self.detail, self.hint)


class BeyondLimit(BadFile):
    """A file that asks for more than a limit allows; `hint` says how it is raised."""

    def __init__(self, reason: str, offset: int = -1, detail: str = "", hint: str = "") -> None:
        prefix = "beyond the limits: "
        super().__init__(reason if reason.startswith(prefix) else prefix + reason, offset, detail, hint)


class Cancelled(ViewerError):
    """A job was cancelled by the user."""

    def __init__(self, message: str = "Cancelled", detail: str = "", hint: str = "") -> None:
        super().__init__(message, detail, hint)
