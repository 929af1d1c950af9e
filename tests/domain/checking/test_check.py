"""The check of a draft: what it sees, what it leaves alone, and where it points."""

from time import perf_counter

import pytest

from habit_tui.domain.checking.finding import Code
from habit_tui.texts.checks import CheckTextError, check_draft, read_check_rules


def pointed_at(text: str, code: Code) -> list[str]:
    """Return the words that a finding points at."""
    return [text[one.start : one.end] for one in check_draft(text).findings if one.code == code]


@pytest.mark.parametrize(
    "text",
    [
        "Could you let me know if anything comes up?",
        "Would your team have room for one more?",
        "Maybe your department could use someone like me?",
        "You don’t happen to know of any openings, do you?",
        "I don't want to be rude, but are you hiring?",
        "Are\nyou hiring?",
        "ARE YOU HIRING",
    ],
)
def test_a_job_is_asked_for_openly_or_slyly(text: str) -> None:
    assert pointed_at(text, "asks-for-job")


@pytest.mark.parametrize(
    "text",
    [
        "I am not after a vacancy. What is the work like?",
        "Congratulations on the new position! What is the work like?",
        "What do people get wrong when they apply there?",
        "I’m not asking for a referral, an interview or a job. What would you read first?",
        "My uncle says I should ask “are you hiring?” and I will not. What is the work like?",
        "How did you get your job at Acme?",
    ],
)
def test_the_innocent_are_left_alone(text: str) -> None:
    assert check_draft(text).findings == ()


def test_a_finding_points_at_its_words_whatever_stands_before_them() -> None:
    assert pointed_at("Héllo İpek 👋 — it’s me. Are you hiring?", "asks-for-job") == ["Are you hiring"]


def test_a_talk_is_bounded_by_a_length_and_not_by_quick() -> None:
    assert pointed_at("Could we have a quick call about how tenders work?", "no-time-limit")
    assert check_draft("Could we have a 15-minute call about how tenders work?").ok


def test_a_hundred_words_are_not_too_many_and_one_more_is_pointed_at() -> None:
    assert "too-long" not in check_draft("word " * 100).codes
    assert pointed_at("word " * 100 + "last", "too-long") == ["last"]


def test_how_are_you_is_no_question_and_a_missing_mark_does_not_matter() -> None:
    assert "no-question" in check_draft("Hi Ann, how are you? I am thinking about tax.").codes
    assert "no-question" not in check_draft("could you tell me what tax is like").codes


def test_a_definite_question_makes_up_for_a_vague_phrase() -> None:
    assert "too-vague" in check_draft("Could I pick your brain?").codes
    assert check_draft("Could I pick your brain on one thing: does a tax firm mind a gap?").ok


def test_nothing_written_has_no_question_and_no_words() -> None:
    found = check_draft("")
    assert (found.words, found.ok) == (0, False)
    assert [(one.code, one.start, one.end) for one in found.findings] == [("no-question", 0, 0)]


@pytest.mark.parametrize(
    "piece",
    ["a", "\n", " ", "[ ", "<", "( ", "could you ", "is there any ", "\"a' ", "are you hiring? ", "$", "_"],
)
def test_a_hundred_thousand_characters_take_a_moment(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    start = perf_counter()
    check_draft(text)
    assert perf_counter() - start < 5


def test_every_place_lies_in_the_text() -> None:
    text = "Hi [Name], ﬁne — re\u0301sume\u0301 attached… İs there any ｊｏｂ? Reply ASAP!"
    for one in check_draft(text).findings:
        assert 0 <= one.start < one.end <= len(text)


def test_a_broken_file_is_told_by_its_entry() -> None:
    with pytest.raises(CheckTextError, match="line 2"):
        read_check_rules("[groups]\na = = 1\n")
    with pytest.raises(CheckTextError, match=r"asks-for-job\.find.*no group <nobody>"):
        read_check_rules('[groups]\n[asks-for-job]\nfind = ["<nobody> asks"]')
