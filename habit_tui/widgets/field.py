"""A line to write on."""

from textual.widgets import Input


class Field(Input):
    """One line without a frame. Nothing judges it while it is typed: dialogs do so when it is sent off."""

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        # Textual would otherwise restyle the field on each letter and at the end, to call it valid.
        super().__init__(value, placeholder=placeholder, id=id, compact=True, validate_on=())
