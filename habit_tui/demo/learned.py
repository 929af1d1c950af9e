"""What the demo's person says against networking, is aiming at, offers, and has learned."""

from typing import NamedTuple

from habit_tui.domain.target import Target
from habit_tui.domain.words import InsightAbout, ObjectionKind, SkipWhy

VALUE_PROPOSITION = (
    "I ran a bus depot's rotas for nine years and taught evening numeracy. "
    "I turn rules that nobody reads into training that people on shift use."
)

TARGETS = (
    Target("t-brackwell", "Brackwell Trams", "organisation", 3),
    Target("t-lanthorn", "Lanthorn Learning", "organisation", 3),
    Target("t-ostermoor", "Ostermoor Water", "organisation", 2),
    Target("t-merrowby", "Merrowby Hospitals", "organisation", 2),
    Target("t-sundrel", "Sundrel Grid", "organisation", 1),
    Target("t-designer", "learning designer", "role", 3),
    Target("t-trainer", "safety trainer", "role", 2),
    Target("t-planner", "service planner", "role", 1),
)


class Said(NamedTuple):
    """An objection, and in which week it was written down."""

    week: int
    kind: ObjectionKind
    words: str


OBJECTIONS = (
    Said(0, "fake", "It feels fake. I only want a job, so why pretend that I want a chat?"),
    Said(3, "nothing-to-offer", "I have nothing to give them back."),
    Said(7, "introvert", "Small talk drains me. It goes against my personality."),
    Said(11, "too-senior", "She is far too important to answer somebody like me."),
    Said(13, "bother", "I don't want to bother my old colleagues."),
)
"""The last of them is the present one."""


class PutAside(NamedTuple):
    """Somebody put aside: in which week, on which weekday, and why."""

    week: int
    weekday: int
    who: str
    why: SkipWhy


SKIPS = (PutAside(6, 2, "yusuf", "scary"), PutAside(12, 2, "henrik", "not-now"))


class Heard(NamedTuple):
    """Something learned in a conversation."""

    who: str
    about: InsightAbout
    target: str
    text: str


HEARD = (
    Heard("adwoa", "organisation", "t-ostermoor",
          "Safety training was moved out of personnel last year and now sits with the crews."),
    Heard("oluwaseun", "organisation", "t-ostermoor",
          "Crews trust the trainers since they come from the crews; the slides are still dreadful."),
    Heard("leila", "role", "t-designer",
          "Half the week is asking people what they really do. Drawing slides is the small part."),
    Heard("anneli", "organisation", "t-lanthorn",
          "Briefs come late and deadlines stay. Good people leave after two years."),
    Heard("joaquin", "organisation", "t-lanthorn",
          "The work is lovely, the briefs come late, and evenings go."),
    Heard("linh", "organisation", "t-lanthorn",
          "A new planning lead has started; the last two projects began on time."),
    Heard("linh", "role", "t-designer", "A portfolio of three short pieces says more than a certificate."),
    Heard("nadia", "organisation", "t-merrowby",
          "Ward educators get two protected days a month, on paper. In fact it is one."),
    Heard("sunita", "organisation", "t-merrowby",
          "Training time is cut first when wards are full, and one day a month is what is left."),
    Heard("samira", "role", "t-designer", "The tool can be learned in a month; knowing shift work cannot."),
    Heard("mei-ling", "organisation", "t-sundrel", "Everything waits for the regulator until spring."),
    Heard("grace", "role", "t-planner", "More council meetings than timetables. Patience is the skill."),
    Heard("hana", "role", "t-trainer",
          "Whoever has run a shift is believed; the certificate comes afterwards, and they pay for it."),
    Heard("esther", "value-proposition", "", "Say the bus depot first. It is what nobody else can say."),
    Heard("fatou", "value-proposition", "", "The second sentence is the strong one; the first is too long."),
    Heard("thandiwe", "value-proposition", "", "'People on shift' made her sit up. Keep those words."),
)  # fmt: skip
