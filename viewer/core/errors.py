"""The one exception that is shown to the user in place."""

from __future__ import annotations


class ViewerError(Exception):
    """Report an expected failure: `message` in plain words, `detail` for an engineer, `hint` what to do.

    Anything else that is raised is a bug and reaches the crash report. No field may carry a patient's identity.
    """

    def __init__(self, message: str, detail: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail
        self.hint = hint

    def __reduce__(self) -> tuple[type[ViewerError], tuple[str, str, str]]:
        """Pickle all three texts, so that an error crosses from a worker process whole."""
        return type(self), (self.message, self.detail, self.hint)

    def sentence(self) -> str:
        """Return one line: what, why, what to do."""
        parts = [self.message, self.detail, self.hint]
        return ", ".join(part for part in parts if part).replace("\n", " ")


class Cancelled(ViewerError):
    """A job was cancelled by the user."""

    def __init__(self, message: str = "Cancelled", detail: str = "", hint: str = "") -> None:
        super().__init__(message, detail, hint)
