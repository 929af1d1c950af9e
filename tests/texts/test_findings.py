"""Every finding has its source and its limit, and no figure that the dossier of evidence does not allow."""

import re

import pytest

from habit_tui.domain.reframing.texts import Finding
from habit_tui.domain.words import OBJECTION_KINDS, ObjectionKind
from habit_tui.texts.reframes import load_reframe_texts

TEXTS = load_reframe_texts()

FIGURES: dict[str, set[str]] = {
    "too-gloomy": {"14,000", "48%"},  # Bohns 2016
    "quiet-gained": {"491"},  # Wanberg et al. 2020
    "most-quieter-people": {"one in six"},  # Duffy et al. 2018: 17%
    "better-than-feared": {"seven", "2,304"},  # Sandstrom & Boothby 2020
    "when-then": {"94"},  # Gollwitzer & Sheeran 2006
    "through-a-contact": {"291"},  # Obukhova & Lan 2013
    "hesitating-is-normal": {"a third"},  # Aknin & Sandstrom 2024: fewer than one third
    "professors": {"6,548", "ten", "a third"},  # Milkman et al. 2012, reported by the Economist
    "what-matters": {"two", "fifteen"},  # Pfrombeck et al. 2023
    "detailed-plan": {"30%"},  # Abel et al. 2019
    "one-miss": {"18", "254"},  # Lally et al. 2010
    "extra-offers": {"1,177"},  # Van Hoye et al. 2009
    "referred": {"nine"},  # Burks et al. 2015
}
"""The figures that a finding's text may show: those of an abstract or of a reputable report."""

NOT_TO_BE_CITED = re.compile(r"Gino|Casciaro|Kouchaki|Brooks|Huang|hidden", re.IGNORECASE)
"""Withdrawn or in doubt; and the share of jobs that are never advertised, for which no source is known."""

FIGURE = re.compile(
    r"\d[\d,.]*\d%?|\d%?|\bone in \w+|\ba third|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|fifteen|twenty|thirty|fifty|hundreds?|thousands?|half|quarter|double|twice|triple)\b",
    re.IGNORECASE,
)

each_finding = pytest.mark.parametrize("finding", TEXTS.findings, ids=lambda finding: finding.id)


@each_finding
def test_a_finding_is_short_and_never_without_its_source_and_its_limit(finding: Finding) -> None:
    assert 50 <= len(finding.text) <= 150
    assert re.fullmatch(r"[\w ,&.-]+ (19|20)\d\d", finding.source)
    assert 30 <= len(finding.limit) <= 120
    assert finding.text.endswith(".")
    assert finding.limit.endswith(".")


@each_finding
def test_every_figure_shown_is_one_of_the_dossier(finding: Finding) -> None:
    assert set(FIGURE.findall(finding.text)) == FIGURES.get(finding.id, set())
    assert not FIGURE.findall(finding.limit)


@each_finding
def test_nothing_withdrawn_or_in_doubt_is_cited(finding: Finding) -> None:
    assert not NOT_TO_BE_CITED.search(f"{finding.text} {finding.source} {finding.limit}")


@each_finding
def test_a_finding_promises_and_cheers_nothing(finding: Finding) -> None:
    assert not re.search(
        r"!|\b(just|prov(es?|en)|guarantee\w*|always|you will)\b", finding.text, re.IGNORECASE
    )


def test_figures_are_listed_for_findings_that_exist_only() -> None:
    assert FIGURES.keys() <= {finding.id for finding in TEXTS.findings}


def test_no_two_findings_have_one_id() -> None:
    ids = [finding.id for finding in TEXTS.findings]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("kind", OBJECTION_KINDS)
def test_each_kind_has_findings_but_not_too_many(kind: ObjectionKind) -> None:
    count = sum(kind in finding.kinds for finding in TEXTS.findings)
    assert count == 0 if kind == "unclear" else 1 <= count <= 4


def test_figures_for_asking_face_to_face_say_that_writing_to_strangers_is_different() -> None:
    finding = next(finding for finding in TEXTS.findings if finding.id == "too-gloomy")
    assert "face to face" in finding.limit
    assert "email" in finding.limit
