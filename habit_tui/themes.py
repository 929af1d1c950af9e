"""The three looks: a dark page, a light one, and one without colour. Each has a single accent."""

from textual.theme import Theme

EVENING = Theme(
    name="evening",
    primary="#e0af68",
    accent="#e0af68",
    secondary="#b8a27a",
    foreground="#d9d4c7",
    background="#17181a",
    surface="#1d1f22",
    panel="#25282c",
    warning="#e0af68",
    error="#e08a7a",
    success="#e0af68",
    dark=True,
    variables={"quiet": "#8f8b80", "faint": "#4b4a46", "input-selection-background": "#e0af68 30%"},
)
MORNING = Theme(
    name="morning",
    primary="#8a4b08",
    accent="#8a4b08",
    secondary="#7a6240",
    foreground="#2b2925",
    background="#faf7f0",
    surface="#f3efe5",
    panel="#eae4d6",
    warning="#8a4b08",
    error="#a3271b",
    success="#8a4b08",
    dark=False,
    variables={"quiet": "#6d685d", "faint": "#bdb6a6", "input-selection-background": "#8a4b08 25%"},
)
INK = Theme(
    name="ink",
    primary="#ffffff",
    accent="#ffffff",
    secondary="#c8c8c8",
    foreground="#d0d0d0",
    background="#121212",
    surface="#1a1a1a",
    panel="#262626",
    warning="#ffffff",
    error="#ffffff",
    success="#ffffff",
    dark=True,
    variables={"quiet": "#949494", "faint": "#5c5c5c", "input-selection-background": "#ffffff 25%"},
)
THEMES = (EVENING, MORNING, INK)
