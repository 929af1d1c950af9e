"""Dates as one says them."""

from datetime import date

from habit_tui.domain.drafting.wording import MONTH_NAMES, WEEKDAY_NAMES


def short_day(day: date, today: date) -> str:
    """Return "17 Nov", with the year where it is not today's."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {MONTH_NAMES[day.month - 1][:3]}{year}"


def long_day(day: date, today: date) -> str:
    """Return "Tuesday 17 November", with the year where it is not today's."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{WEEKDAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]}{year}"


def ago(day: date, today: date) -> str:
    """Return how long ago a day is: "today", "yesterday", "5 days ago", "3 weeks ago", "2 years ago".

    Days below two weeks, weeks below two months, months below two years. A day still to come, as after a
    clock set back, is given as a date.
    """
    days = (today - day).days
    if days < 0:
        return f"on {short_day(day, today)}"
    if days < 2:
        return ("today", "yesterday")[days]
    months = 12 * (today.year - day.year) + today.month - day.month - (today.day < day.day)
    for count, unit, least in ((months // 12, "year", 2), (months, "month", 2), (days // 7, "week", 2)):
        if count >= least:
            return f"{count} {unit}s ago"
    return f"{days} days ago"


def span_of_days(start: date, end: date, today: date) -> str:
    """Return a range of days, both included, with no more of a date than it takes: "3 to 13 Nov"."""
    if start == end:
        return short_day(end, today)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {short_day(end, today)}"
    if start.year == end.year:
        return f"{start.day} {MONTH_NAMES[start.month - 1][:3]} to {short_day(end, today)}"
    return f"{short_day(start, today)} to {short_day(end, end)} {end.year}"
