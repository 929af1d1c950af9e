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
    """Return a look of one accent on three tones of paper, from the page to a sheet laid on it."""
    page, field, sheet = paper
    return Theme(
        name=name,
        dark=dark,
        primary=accent,
        secondary=quiet,
        accent=accent,
        warning=accent,
        success=accent,
        error=error,
        foreground=text,
        background=page,
        surface=field,
        panel=sheet,
        variables={
            "quiet": quiet,
            "faint": faint,
            "input-selection-background": f"{accent} 30%",
            "block-cursor-background": f"{accent} 20%",
            "block-cursor-foreground": text,
            "block-cursor-blurred-background": f"{accent} 10%",
            "scrollbar": faint,
            "scrollbar-hover": quiet,
            "scrollbar-active": accent,
            "scrollbar-background": page,
            "scrollbar-background-hover": page,
            "scrollbar-background-active": page,
        },
    )


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
