"""How to reach a contact."""

from habit_tui.domain.contact import Contact
from habit_tui.domain.words import Channel


def channel_for(contact: Contact, only_in_writing: bool = False) -> Channel:
    """Return the channel to reach a contact by, from what is known of them.

    A friend's telephone takes a text; anybody else is written to, because a written question is easier to
    decline than a call. Where nothing is known, a network that the two are connected on, or email.
    """
    if contact.phones and contact.closeness == "strong":
        return "text"
    if contact.emails:
        return "email"
    if any("linkedin." in url.casefold() for url in contact.urls):
        return "linkedin"
    if contact.phones:
        return "text" if contact.closeness or only_in_writing else "phone"
    return "linkedin" if contact.connected_on else "email"
