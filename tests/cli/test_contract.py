"""Every command's JSON is of the shape that is promised."""

from typing import Any

import pytest

from habit_tui.domain.words import DUE_KINDS, OBJECTION_KINDS, STEP_KINDS, THREAD_STATES
from tests.cli import contract
from tests.cli.contract import DETAILS, misfit
from tests.cli.shell import Shell

COMMANDS: tuple[tuple[str, Any], ...] = (
    ("today", contract.TODAY),
    ("status", contract.STATUS),
    ("asked Ben --expect-mind 7 --expect-discomfort 0 --reason advice --channel phone", contract.STEP),
    ("asked", contract.STEP),
    ("done", contract.STEP),
    (
        "done Ben Ito --on 2026-11-20 --felt-mind 1 --insight A --insight B --referral C --note N",
        contract.STEP,
    ),
    ("thanked maya", contract.STEP),
    ("told maya --channel email", contract.STEP),
    ("due", [contract.DUE]),
    ("landed", contract.LANDED),
    ("brief maya", contract.BRIEF),
    ("brief", contract.BRIEF),
    ("week", contract.WEEK),
    ("week --of 2026-11-01", contract.WEEK),
    ("answered ben", contract.THREAD),
    ("answered ben --on 2026-11-20", contract.THREAD),
    ("arranged ben --on 2026-11-25 --at 09:30 --channel video", contract.THREAD),
    ("close maya", contract.THREAD),
    ("promised maya --text article", contract.THREAD),
    ("skip", {"suggestion": contract.Maybe(contract.SUGGESTION)}),
    ("skip ben --why scary", {"suggestion": contract.Maybe(contract.SUGGESTION)}),
    ("undo", {"undone": str}),
    ("contacts", [DETAILS]),
    ("contacts --all", [DETAILS]),
    ("contacts --resting --query x", [DETAILS]),
    ("add Priya Shah --closeness weak --introduced-by maya --birthday --04-15 --tag a --tag b", DETAILS),
    ("show maya", DETAILS),
    ("edit maya --role director --url https://x.example --phone 12", DETAILS),
    ("rest maya", DETAILS),
    ("forget maya", contract.CONTACT),
    ("objection", [contract.OBJECTION]),
    ("objection They will say no", [contract.OBJECTION]),
    ("objection Hm --kind ashamed", [contract.OBJECTION]),
    ("reframe They will say no", contract.REFRAME),
    ("reframe purple monkey", contract.REFRAME),
    ("target Iris Data --motivation 1", [contract.TARGET]),
    ("targets", [contract.TARGET]),
    ("history", contract.HISTORY),
    ("history --from 2026-11-01 --to 2026-12-31", contract.HISTORY),
    ("plan", contract.PLAN),
    ("plan --days mon,sun --goal 0 --counts conversations --day-starts 05:30", contract.PLAN),
    ("time-off", [contract.TIME_OFF]),
    ("time-off 2026-12-20 2027-01-02", [contract.TIME_OFF]),
    ("backup", {"file": str}),
    ("backups", [contract.BACKUP]),
)


@pytest.mark.parametrize(("line", "shape"), COMMANDS, ids=[line for line, _ in COMMANDS])
def test_its_json_is_of_the_promised_shape(used: Shell, line: str, shape: Any) -> None:
    assert misfit(used.json(*line.split()), shape) == ""


@pytest.mark.parametrize(
    "line", ["today", "status", "history", "plan", "contacts", "targets", "objection", "due"]
)
def test_it_is_so_without_a_database_too(shell: Shell, line: str) -> None:
    shapes = dict(COMMANDS)
    assert misfit(shell.json(line), shapes[line]) == ""
    assert not shell.database.parent.exists()


def test_the_words_of_the_contract_are_the_programs() -> None:
    assert set(OBJECTION_KINDS) == contract.KIND
    assert set(STEP_KINDS) == contract.STEP_KIND
    assert set(THREAD_STATES) == contract.THREAD_STATE
    assert set(DUE_KINDS) == contract.DUE["kind"]


def test_wake_and_restore_and_undo_give_theirs(used: Shell) -> None:
    used.ok("rest", "maya")
    assert misfit(used.json("wake", "maya"), DETAILS) == ""
    name = used.json("backups")[0]["file"] if used.json("backup") else ""
    restored = used.json("restore", name)
    assert (restored["restored"], bool(restored["kept_as"])) == (name, True)
    assert used.json("undo") == {"undone": "woke Maya Okonkwo"}


def test_a_step_tells_its_day_its_person_and_the_streak_after_it(used: Shell) -> None:
    answer = used.json("asked", "ben", "--on", "2026-11-20")
    assert (answer["step"]["kind"], answer["step"]["on"]) == ("asked", "2026-11-20")
    assert answer["step"]["contact"]["name"] == "Ben Ito"
    assert answer["streak"] == used.json("status")["streak"]


def test_today_tells_what_the_screen_shows(used: Shell) -> None:
    today = used.json("today")
    assert today["objection"] == {"kind": "bother", "words": "I don't want to bother my friends"}
    assert today["suggestion"]["contact"]["name"]
    assert len(today["suggestion"]["questions"]) == 3
    assert today["streak"]["today"] == "kept"
    assert today["streak"]["total"] == 1


def test_the_history_holds_every_day_with_its_steps(used: Shell) -> None:
    history = used.json("history", "--from", "2026-11-22")
    assert [(day["date"], day["state"]) for day in history["days"]] == [("2026-11-23", "kept")]
    assert [step["contact"]["name"] for step in history["days"][0]["steps"]] == ["Maya Okonkwo"]
    assert history["totals"] == {"asked": 0, "talked": 1, "thanked": 0, "told": 0, "referrals": 1}
    used.ok("forget", "maya")
    assert used.json("history")["days"][0]["steps"][0]["contact"] is None


def test_details_are_what_was_said_and_an_empty_text_takes_them_away(used: Shell) -> None:
    said = used.json(
        *("add", "Ann", "Lee", "--organisation", "Iris", "--role", "planner", "--note", "n", "--tag", "x"),
        *(
            "--email",
            "a@x.example",
            "--email",
            "b@x.example",
            "--phone",
            "1",
            "--url",
            "u",
            "--known-from",
            "met",
        ),
        *("--introduced-by", "maya", "--closeness", "strong", "--birthday", "2000-02-29"),
    )
    assert said["introduced_by"] == used.json("show", "maya")["id"]
    expected = {"name": "Ann Lee", "organisation": "Iris", "role": "planner", "note": "n", "tags": ["x"]}
    expected |= {"emails": ["a@x.example", "b@x.example"], "phones": ["1"], "urls": ["u"]}
    assert {key: said[key] for key in expected} == expected
    assert (said["closeness"], said["birthday"], said["last_step"]) == ("strong", "2000-02-29", None)
    after = used.json("edit", "ann", "--note", "", "--email", "", "--name", "Ann Cole")
    assert (after["note"], after["emails"], after["name"], after["role"]) == ("", [], "Ann Cole", "planner")


def test_a_target_counts_people_conversations_and_insights(used: Shell) -> None:
    [rail] = [one for one in used.json("targets") if one["name"] == "Northwind Rail"]
    assert (rail["motivation"], rail["contacts"], rail["conversations"], rail["insights"]) == (3, 1, 1, 1)


def test_reframe_answers_a_line_each(used: Shell) -> None:
    lines = "They will say no\r\n\npurple\u2028monkey\nI am shy".encode()
    answers = used.json("reframe", "-", stdin=lines)
    assert [answer["words"] for answer in answers] == [
        "They will say no",
        "",
        "purple\u2028monkey",
        "I am shy",
    ]
    assert misfit(answers, [contract.REFRAME]) == ""
    assert [answer["kind"] for answer in answers] == ["rejection", "unclear", "unclear", "introvert"]
    assert used.json("reframe", "-", stdin=b"") == []


def test_scores_are_shares_and_the_kind_is_the_likeliest(used: Shell) -> None:
    answer = used.json("reframe", "They", "will", "say", "no")
    scores = [one["score"] for one in answer["candidates"]]
    assert scores == sorted(scores, reverse=True)
    assert abs(sum(scores) - 1) < 1e-6
    assert answer["kind"] == answer["candidates"][0]["kind"]


def test_an_objection_that_is_chosen_becomes_todays(used: Shell) -> None:
    said = used.json("objection", "I", "have", "no", "time", "--kind", "no-time")
    assert (said[0]["words"], said[0]["kind"]) == ("I have no time", "no-time")
    assert used.json("today")["objection"] == {"kind": "no-time", "words": "I have no time"}


def test_a_plan_holds_from_its_day_on(used: Shell) -> None:
    plan = used.json("plan", "--days", "sun,mon", "--counts", "conversations", "--day-starts", "05:30")
    assert plan["days"] == ["mon", "sun"]
    assert (plan["goal"], plan["counts"], plan["day_starts"]) == (2, "conversations", "05:30")
    assert plan["since"] == "2026-11-23"
    assert used.json("plan", "--days", "none")["days"] == []


def test_time_off_is_taken_listed_and_given_back(used: Shell) -> None:
    used.ok("time-off", "2026-12-20", "2026-12-24")
    assert used.json("time-off", "2026-12-01") == [
        {"from": "2026-12-01", "to": "2026-12-01"},
        {"from": "2026-12-20", "to": "2026-12-24"},
    ]
    left = used.json("time-off", "2026-12-21", "2026-12-23", "--remove")
    assert [one["to"] for one in left] == ["2026-12-01", "2026-12-20", "2026-12-24"]
