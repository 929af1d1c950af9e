"""Business days: Monday to Friday."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from dateutil.rrule import DAILY, FR, MO, TH, TU, WE, rrule


@lru_cache(maxsize=1_024)
def business_day_after(day: date, count: int) -> date:
    """Return the `count`-th business day after a date, 1 being the next; `count` is 1 or more."""
    start = datetime.combine(day + timedelta(days=1), time())
    return list(rrule(DAILY, byweekday=(MO, TU, WE, TH, FR), dtstart=start, count=count))[-1].date()
