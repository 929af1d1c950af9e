"""First names and what people shorten them to."""

_FAMILIES = (
    "alexander alex alec sandy sasha xander",
    "alexandra alex sandra sandy sasha",
    "andrew andy drew",
    "anthony antonio tony toni",
    "benjamin ben benny",
    "bernard bernie",
    "catherine katherine kathryn katharina cathy kathy kate katie kat kati",
    "charles charlie chuck carlos",
    "christina christine tina chris",
    "christopher chris kit",
    "daniel dan danny",
    "david dave",
    "deborah debbie deb",
    "dorothy dot dottie",
    "edward ed eddie ted ned",
    "elizabeth elisabeth liz lizzie beth betty eliza lisa",
    "ernst ernie",
    "eugene gene",
    "florian flo",
    "francis frank",
    "francisco paco pancho",
    "franziska franzi",
    "frederick fred freddie fritz friedrich",
    "gabriel gabe",
    "gerald gerry jerry",
    "gregory greg",
    "guillermo memo",
    "henry harry hank",
    "jacob jake jakob",
    "james jim jimmy jamie",
    "jennifer jen jenny",
    "jessica jess jessie",
    "johannes hannes hans jo",
    "john johnny jack",
    "jonathan jon",
    "joseph joe joey josef",
    "jose pepe",
    "josephine jo josie",
    "joshua josh",
    "julia julie jules",
    "kenneth ken kenny",
    "lawrence larry laurence",
    "leonard leo len lenny",
    "louis lou louie",
    "madeleine maddie madeline",
    "margaret maggie meg peggy greta gretchen",
    "martin marty",
    "matthew matt matthias",
    "maximilian max maxi",
    "melissa mel",
    "michael mike mick micky michi",
    "nathaniel nathan nate nat",
    "nicholas nick nicky nico nicolas nikolaus klaus",
    "nicole nicky nikki",
    "olivia liv livvy",
    "pamela pam",
    "patricia pat patty trish tricia",
    "patrick pat paddy",
    "peter pete",
    "philip phil phillip",
    "rachel rach",
    "raymond ray",
    "rebecca becky becca",
    "richard rick rich dick ricky richie",
    "robert rob bob bobby robbie bert",
    "ronald ron ronnie",
    "samantha sam",
    "samuel sam sammy",
    "sebastian seb basti",
    "stephanie steph steffi",
    "stephen steven steve stefan",
    "susan sue susie suzanne susanne",
    "theodore ted theo",
    "theresa terry tess teresa",
    "thomas tom tommy",
    "timothy tim",
    "tobias tobi toby",
    "ursula uschi",
    "victoria vicky tori",
    "vincent vince",
    "william will bill billy liam wilhelm",
    "wolfgang wolf",
    "zachary zach zack",
)


def _by_name() -> dict[str, frozenset[int]]:
    names: dict[str, set[int]] = {}
    for number, family in enumerate(_FAMILIES):
        for name in family.split():
            names.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in names.items()}


_BY_NAME = _by_name()


def families_of(name: str) -> frozenset[int]:
    """Return the families that a folded first name belongs to, none for one that is not known here."""
    return _BY_NAME.get(name, frozenset())


def is_short_for(one: str, other: str) -> bool:
    """Tell whether two folded first names can be the same person's: robert and bob, kate and katie."""
    return one != other and bool(families_of(one) & families_of(other))
