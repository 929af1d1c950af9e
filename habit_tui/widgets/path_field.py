"""A field for the path of a file: what it may go on to stands behind it, Tab or → takes that."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from textual.binding import Binding
from textual.message import Message
from textual.suggester import Suggester

from habit_tui.widgets.field import Field

Completing = Callable[[str], Awaitable[Sequence[str]]]
"""Gives what a path may go on to, the likeliest first. It looks at the disk, so the app gives it."""


async def nothing(_typed: str) -> Sequence[str]:
    """Offer nothing."""
    return ()


class PathField(Field):
    """A line for a path, completed as it is typed."""

    BINDINGS = [Binding("tab", "complete", "Complete", show=False)]

    class Offered(Message):
        """What the path in the field may go on to."""

        def __init__(self, typed: str, paths: Sequence[str]) -> None:
            super().__init__()
            self.typed = typed
            self.paths = paths

    def __init__(
        self, completing: Completing, value: str = "", *, placeholder: str = "", id: str | None = None
    ) -> None:
        super().__init__(value, placeholder=placeholder, id=id)
        self.suggester = _Folder(self, completing)

    def action_complete(self) -> None:
        """Take what stands behind the path; where nothing does, go on to the next field."""
        before = self.value
        self.cursor_position = len(before)
        self.action_cursor_right()
        if self.value == before:
            self.app.action_focus_next()


class _Folder(Suggester):
    def __init__(self, field: PathField, completing: Completing) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._field = field
        self._completing = completing

    async def get_suggestion(self, value: str) -> str | None:
        paths = await self._completing(value)
        self._field.post_message(PathField.Offered(value, paths))
        return next(iter(paths), None)
