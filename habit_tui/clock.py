"""The only place that asks what time it is."""

from datetime import date, datetime
from typing import Protocol
from uuid import uuid4


class Clock(Protocol):
    """What the service needs to know of time."""

    def now(self) -> datetime:
        """Return the local time, with its UTC offset."""

    def fixed_day(self) -> date | None:
        """Return the day that the user asked to see or enter, None for the one that it is."""

    def seed(self) -> str:
        """Return a text that never comes twice."""


class SystemClock:
    """The machine's clock; `day` stands in for the date where the user named one."""

    def __init__(self, day: date | None = None) -> None:
        self._day = day

    def now(self) -> datetime:
        """Return the local time, with its UTC offset."""
        return datetime.now().astimezone()

    def fixed_day(self) -> date | None:
        """Return the day that the user named."""
        return self._day

    def seed(self) -> str:
        """Return a random text."""
        return uuid4().hex
