"""The three looks: a dark page, a light one, and one without colour. Each has a single accent."""

from textual.theme import Theme


def _look(
    name: str,
    dark: bool,
    accent: str,
    text: str,
    paper: tuple[str, str, str],
    quiet: str,
    faint: str,
    error: str,
) -> Theme:
    """Return a look of one accent on three tones of paper: the page, a field on it, a sheet laid over it."""
    page, field, sheet = paper
    return Theme(
        name=name,
        dark=dark,
        primary=accent,
        accent=accent,
        warning=accent,
        success=accent,
        foreground=text,
        secondary=quiet,
        error=error,
        background=page,
        surface=field,
        panel=sheet,
        variables=_variables(accent, text, page, quiet, faint),
    )


def _variables(accent: str, text: str, page: str, quiet: str, faint: str) -> dict[str, str]:
    """Return the colours that are not Textual's own, and those that Textual derives otherwise."""
    bare = dict.fromkeys(
        ("scrollbar-background", "scrollbar-background-hover", "scrollbar-background-active"), page
    )
    return {
        "quiet": quiet,
        "faint": faint,
        "input-selection-background": f"{accent} 30%",
        "block-cursor-background": f"{accent} 20%",
        "block-cursor-foreground": text,
        "block-cursor-blurred-background": f"{accent} 10%",
        "scrollbar": faint,
        "scrollbar-hover": quiet,
        "scrollbar-active": accent,
        **bare,
    }


EVENING = _look(
    "evening", True, "#e0af68", "#d9d4c7", ("#17181a", "#1d1f22", "#25282c"), "#8f8b80", "#4b4a46", "#e08a7a"
)
MORNING = _look(
    "morning", False, "#8a4b08", "#2b2925", ("#faf7f0", "#f3efe5", "#eae4d6"), "#6d685d", "#bdb6a6", "#a3271b"
)
INK = _look(
    "ink", True, "#ffffff", "#d0d0d0", ("#121212", "#1a1a1a", "#262626"), "#949494", "#5c5c5c", "#ffffff"
)
THEMES = {theme.name: theme for theme in (EVENING, MORNING, INK)}
LOOKS = {
    EVENING.name: "Light on dark paper",
    MORNING.name: "Dark on light paper",
    INK.name: "Without colour",
}
"""What each is, in a few words."""
