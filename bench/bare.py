"""The least that a Textual app can be: one text, another once a key is pressed, and a question on top."""

from textual import events
from textual.app import App, ComposeResult
from textual.screen import ModalScreen
from textual.widgets import Input, Static


class BareQuestion(ModalScreen[str]):
    """One field; Enter closes it."""

    def compose(self) -> ComposeResult:
        """Show one field."""
        yield Input()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer with what stands in the field."""
        self.dismiss(event.value)


class BareApp(App[None]):
    """What the app's own times are compared with."""

    def compose(self) -> ComposeResult:
        """Show one text."""
        yield Static("ready 0")

    def on_key(self, event: events.Key) -> None:
        """Show that a key came, or ask a question."""
        if event.key == "m":
            self.push_screen(BareQuestion(), self.answered)
        else:
            self.query_one(Static).update(f"ready {event.key}")

    def answered(self, answer: str | None) -> None:
        """Show that the question was answered."""
        self.query_one(Static).update(f"answered {answer}")


if __name__ == "__main__":
    BareApp().run()
