"""Which date it is for the user, whose day does not begin at midnight."""

from datetime import date, datetime, time, timedelta


def logical_today(now: datetime, day_starts: str) -> date:
    """Return the user's date at the local time `now`: before the day's start it is still the day before.

    `day_starts` is HH:MM, local; anything else raises ValueError. Only the wall clock and the calendar are
    read, never a span of hours: on the days of a clock change a day has 23 or 25 of them.
    """
    if now.time() < time.fromisoformat(day_starts):
        return now.date() - timedelta(days=1)
    return now.date()


def week_start(day: date, first_weekday: int) -> int:
    """Return the ordinal of the first day of a day's calendar week.

    An ordinal (`date.toordinal`), as the calendar's very first week begins before the first date there is.
    """
    return day.toordinal() - (day.weekday() - first_weekday) % 7
