"""When an intent is carried out: the domain's only notion of now."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Moment:
    """The date and instant at which an intent is carried out, and the source of its new ids.

    Carrying out the same intent at the same moment gives the same ids, so a preview and what is saved agree.
    """

    today: date
    """The local date by the plan's start of day."""
    at: str
    """ISO 8601 with the UTC offset."""
    seed: str
    """Differs from moment to moment."""

    def new_id(self, number: int = 0) -> str:
        """Return the UUID of the record `number` that this moment makes."""
        digest = sha256(f"{self.seed}/{number}".encode()).digest()
        return str(UUID(bytes=digest[:16], version=4))
