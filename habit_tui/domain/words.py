"""The closed sets of words that the product uses everywhere: code, screens, documents and commands."""

from typing import Literal, get_args

StepKind = Literal["asked", "talked", "thanked", "told"]
"""What the user did: each counts for its day."""
Reason = Literal["perspective", "advice", "feedback"]
"""Why an approach is legitimate."""
Channel = Literal["email", "linkedin", "text", "phone", "video", "in-person"]
"""How the user reaches or talks to a contact."""
Closeness = Literal["weak", "medium", "strong"]
"""How well the user and a contact know each other."""
ObjectionKind = Literal[
    "bother",
    "fake",
    "introvert",
    "rejection",
    "nothing-to-offer",
    "no-words",
    "no-network",
    "out-of-touch",
    "too-senior",
    "ashamed",
    "no-time",
    "pointless",
    "unclear",
]
"""The twelve kinds of objection, and `unclear` for what is none of them."""
DayState = Literal["kept", "open", "missed", "frozen", "rest", "off"]
"""The states of a day."""
SkipWhy = Literal["scary", "not-now", "wrong-person", "talked"]
"""Why the user wants someone else today."""
TargetKind = Literal["organisation", "role"]
"""What a target is."""
InsightAbout = Literal["organisation", "role", "value-proposition"]
"""What an insight is about."""
Counts = Literal["steps", "conversations"]
"""What keeps a planned day: any step, or conversations only."""
DueKind = Literal["talk", "thank", "promise", "tell", "nudge"]
"""The kinds of follow-up, and an arranged talk on its day; what should wait least comes first."""
SignKind = Literal["answered", "arranged", "closed"]
"""What is known of a thread beyond the user's steps."""
ThreadState = Literal["none", "asked", "answered", "arranged", "talked", "thanked", "told", "closed"]
"""Where a contact's thread stands."""

STEP_KINDS: tuple[StepKind, ...] = get_args(StepKind)
REASONS: tuple[Reason, ...] = get_args(Reason)
CHANNELS: tuple[Channel, ...] = get_args(Channel)
CLOSENESSES: tuple[Closeness, ...] = get_args(Closeness)
OBJECTION_KINDS: tuple[ObjectionKind, ...] = get_args(ObjectionKind)
DAY_STATES: tuple[DayState, ...] = get_args(DayState)
SKIP_WHYS: tuple[SkipWhy, ...] = get_args(SkipWhy)
TARGET_KINDS: tuple[TargetKind, ...] = get_args(TargetKind)
INSIGHT_ABOUTS: tuple[InsightAbout, ...] = get_args(InsightAbout)
COUNTS: tuple[Counts, ...] = get_args(Counts)
DUE_KINDS: tuple[DueKind, ...] = get_args(DueKind)
SIGN_KINDS: tuple[SignKind, ...] = get_args(SignKind)
THREAD_STATES: tuple[ThreadState, ...] = get_args(ThreadState)
