"""The first day of the calendar week, territory by territory.

The facts are those of the Unicode CLDR, release 47 (supplemental week data, `firstDay`), where Monday is the
world's default.
"""

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6

_SUNDAY = """
    AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA
    PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW
"""
_SATURDAY = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"
_FRIDAY = "MV"

_FIRST_WEEKDAYS = {
    territory: weekday
    for territories, weekday in ((_SUNDAY, SUNDAY), (_SATURDAY, SATURDAY), (_FRIDAY, FRIDAY))
    for territory in territories.split()
}


def first_weekday_of(territory: str | None) -> int:
    """Return the first day of the week, as `date.weekday()` numbers it; Monday where nothing else is known.

    `territory` is a code of ISO 3166 ("US") or the name of a locale that has one ("en_US.UTF-8", "pt-BR").
    """
    return _FIRST_WEEKDAYS.get(_territory_in(territory or ""), MONDAY)


def _territory_in(name: str) -> str:
    language, *rest = name.split(".")[0].split("@")[0].replace("-", "_").split("_")
    if not rest:
        return language  # "US"; a language alone is written small, and says nothing of the place
    return next((part.upper() for part in rest if len(part) == 2), "")
