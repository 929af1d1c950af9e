"""The demo's contacts: forty-five invented people at invented organisations."""

from typing import NamedTuple

from habit_tui.domain.words import Closeness


class Person(NamedTuple):
    """A contact of the demo, before it is placed in time."""

    id: str
    name: str
    organisation: str
    role: str
    closeness: Closeness | None = None
    known_from: str = ""
    named_by: str = ""
    """The id of whoever introduced this one."""
    connected: int = 0
    """Months before the demo's today at which the two connected on a network; 0 for not."""
    by: str = "email"
    """What is known to reach them by: email, phone, or neither of them."""
    note: str = ""
    resting: bool = False


FRESH = "soo-jin"
"""Named the day before the demo's today, and not approached yet."""

PEOPLE = (
    Person("tomas", "Tomás Ferreira", "Calderby Buses", "depot manager", "strong",
           "ran the early shift together for six years", by="phone"),
    Person("daoud", "Daoud Rahimi", "Calderby Buses", "driver trainer", "strong",
           "built the winter driving course together", by="phone"),
    Person("paul", "Paul Whitcombe", "Calderby Buses", "union representative", "medium",
           "sat on the rota committee together"),
    Person("esther", "Esther Goldblum", "", "retired head of training", "strong",
           "worked together at Calderby Buses until 2021", by="phone", note="Prefers a call after four."),
    Person("adwoa", "Adwoa Mensah", "Ostermoor Water", "safety training lead", "medium",
           "worked together at Calderby Buses until 2022"),
    Person("oluwaseun", "Oluwaseun Adeyemi", "Ostermoor Water", "shift engineer", "weak", named_by="adwoa"),
    Person("rosa", "Rosa Quispe", "Ostermoor Water", "field crew lead", "weak", connected=31, by=""),
    Person("vikram", "Vikram Patil", "Ostermoor Water", "people partner", "weak", connected=20, by="",
           note="Decides on applications there: to be left in peace for now.", resting=True),
    Person("thandiwe", "Thandiwe Dlamini", "Quillfield College", "head of adult learning", "strong",
           "taught evening numeracy together for four years", by="phone"),
    Person("elif", "Elif Karaca", "Quillfield College", "digital skills tutor", "strong",
           "shared a classroom on Tuesday evenings", by="phone"),
    Person("oksana", "Oksana Melnyk", "Quillfield College", "exams officer", "medium",
           "ran the numeracy exams together"),
    Person("leila", "Leila Haddad", "Lanthorn Learning", "learning designer", "medium",
           "taught on the same corridor at Quillfield College"),
    Person("joaquin", "Joaquín Paredes", "Lanthorn Learning", "video producer", "weak", named_by="leila"),
    Person("anneli", "Anneli Korhonen", "Lanthorn Learning", "head of design", "weak", named_by="leila"),
    Person("linh", "Linh Nguyen", "Lanthorn Learning", "learning designer", "weak", connected=14),
    Person("noor", "Noor van Dijk", "Lanthorn Learning", "project manager", "weak", named_by="anneli"),
    Person("ravi", "Ravi Chandrasekar", "Merrowby Hospitals", "rota planner", "medium",
           "planned rotas side by side at Calderby Buses"),
    Person("nadia", "Nadia Benali", "Merrowby Hospitals", "ward educator", "medium",
           "met on a first-aid course in 2019"),
    Person("sunita", "Sunita Gurung", "Merrowby Hospitals", "infection control trainer", "weak",
           named_by="nadia"),
    Person("samira", "Samira Tehrani", "Merrowby Hospitals", "e-learning developer", "weak", connected=9),
    Person("ingrid", "Ingrid Solheim", "Sundrel Grid", "control room supervisor", "weak",
           "met on a first-aid course in 2019"),
    Person("mei-ling", "Mei-Ling Chen", "Sundrel Grid", "learning technologist", "weak", named_by="ingrid"),
    Person("arjun", "Arjun Sethi", "Sundrel Grid", "apprentice programme lead", "weak", connected=26, by=""),
    Person("abebe", "Abebe Tadesse", "Sundrel Grid", "substation technician", "weak", connected=40, by=""),
    Person(FRESH, "Soo-jin Park", "Brackwell Trams", "learning designer", "weak", named_by="linh"),
    Person("gareth", "Gareth Probert", "Brackwell Trams", "tram driver", "strong",
           "lived on the same street for years", by="phone"),
    Person("bilal", "Bilal Hussain", "Brackwell Trams", "head of timetables", "medium",
           "swapped replacement buses in many a bad winter"),
    Person("marek", "Marek Zieliński", "Pellworth Logistics", "training coordinator", "medium",
           "drove out of the same depot"),
    Person("jonas", "Jonas Lindqvist", "Pellworth Logistics", "night shift lead", "medium",
           "worked nights together in 2018", by="phone"),
    Person("hana", "Hana Kobayashi", "Kestovar Ferries", "crew training manager", "weak", connected=33),
    Person("aroha", "Aroha Parata", "Kestovar Ferries", "deck officer", "weak", named_by="hana"),
    Person("henrik", "Henrik Lauritsen", "Kestovar Ferries", "safety officer", "weak", connected=12, by=""),
    Person("siobhan", "Siobhán Gallagher", "Tarn & Rowe Consulting", "change manager", "medium",
           "worked on the ticketing change together"),
    Person("fatou", "Fatou Diarra", "Tarn & Rowe Consulting", "facilitator", "medium",
           "ran the depot workshops together"),
    Person("yusuf", "Yusuf Demirci", "Tarn & Rowe Consulting", "partner", "weak", connected=22),
    Person("grace", "Grace Wanjiru", "Brightmere Council", "service planner", "medium",
           "planned the school routes together"),
    Person("aime", "Aimé Tshibanda", "Brightmere Council", "participation officer", "weak", named_by="grace"),
    Person("tariq", "Tariq Lone", "Brightmere Council", "transport liaison officer", "medium",
           "spoke every Friday about roadworks"),
    Person("malik", "Malik Johnson", "Fenwright Housing", "repairs planner", "medium",
           "played five-a-side on the same team", by="phone"),
    Person("ngozi", "Ngozi Eze", "Fenwright Housing", "neighbourhood manager", "strong",
           "sang in the same choir", by="phone"),
    Person("camila", "Camila Duarte", "", "instructional writer", "weak", connected=17),
    Person("luca", "Luca Marchetti", "Ambleford Press", "editor", "weak", connected=45, by=""),
    Person("mireille", "Mireille Fontaine", "Ambleford Press", "schools list editor", "weak", connected=8),
    Person("lucie", "Lucie Dvořáková", "Thistlegate Clinics", "practice manager", "weak",
           "organised the flu clinic at the depot"),
    Person("isabel", "Isabel Cruz Villanueva", "Thistlegate Clinics", "nurse educator", "medium",
           "shared a train to work in 2020"),
)  # fmt: skip
