"""A session in words."""

from __future__ import annotations

import time

from viewer.state.sessions import Session
from viewer.ui import words


def counted(session: Session) -> str:
    """Return '2 studies' of a session."""
    return words.counted(len(session.studies), "study", "studies")


def when(session: Session) -> str:
    """Return date and time of a session as the user's clock shows it."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(session.when))
