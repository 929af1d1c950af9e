"""Files as other programs write them, with invented people."""

HEADINGS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
NOTES = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see, for example, those of connections who allow it, ""their"" choice,\nof course."\n\n'
)
ADA = "Ada,Abelson,https://www.linkedin.com/in/ada-abelson,,Juniper Mills,Professor,06 Mar 2026"
BRUNO = 'Bruno,Håkansson,https://www.linkedin.com/in/bruno,b@x.example,"Dune ""North"" Labs",CTO,21 Feb 2012'
CLOSED = ",,,,,,30 Apr 2026"


def connections(*rows: str, notes: str = NOTES, headings: str = HEADINGS, ends: str = "\n") -> str:
    """Return the text of a Connections.csv."""
    text = f"{notes}{headings}\n" + "".join(f"{row}\n" for row in rows)
    return text.replace("\n", ends)
