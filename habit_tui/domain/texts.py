"""The texts of the product as the rules need them; where they are kept is the texts package's to know."""

from dataclasses import dataclass

from habit_tui.domain.briefing import BriefTexts
from habit_tui.domain.drafting.texts import DraftTexts
from habit_tui.domain.follow_ups.texts import FollowUpTexts
from habit_tui.domain.reframing.texts import ReframeTexts


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything that the app says in sentences of its own."""

    reframes: ReframeTexts
    drafts: DraftTexts
    follow_ups: FollowUpTexts
    briefs: BriefTexts
