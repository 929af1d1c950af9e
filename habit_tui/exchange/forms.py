"""Records as plain values of JSON, field by field under their names, and back."""

from dataclasses import MISSING, fields
from typing import Any, get_type_hints

from habit_tui.domain.fields import Kind, Unfit, kind_of


class Form:
    """How one kind of record, or a part of one, is written."""

    def __init__(self, made: type[Any]) -> None:
        hints = get_type_hints(made)
        self._made = made
        self._kinds = {one.name: kind_of(hints[one.name], _part) for one in fields(made)}
        self._needed = [
            one.name for one in fields(made) if one.default is MISSING and one.default_factory is MISSING
        ]

    def read(self, values: Any) -> Any:
        """Return the record; a name that is no field is passed over. Raises Unfit."""
        if type(values) is not dict:
            raise Unfit("is to be an object")
        for name in self._needed:
            if name not in values:
                raise Unfit(f"has no {name}")
        return self._made(**{name: self._value(name, values[name]) for name in self._kinds if name in values})

    def write(self, record: Any) -> dict[str, Any]:
        """Return every field of a record."""
        return {name: kind.write(getattr(record, name), None) for name, kind in self._kinds.items()}

    def _value(self, name: str, value: Any) -> Any:
        try:
            return self._kinds[name].read(value)
        except Unfit as error:
            raise Unfit(f"{name} {error}") from None


_FORMS: dict[type[Any], Form] = {}


def form_of(made: type[Any]) -> Form:
    """Return the form of a kind of record."""
    if made not in _FORMS:
        _FORMS[made] = Form(made)
    return _FORMS[made]


def _part(made: type[Any]) -> Kind:
    form = form_of(made)
    return Kind(form.read, lambda value, _before: form.write(value))
