"""The least that a Textual app can be: one text, and another once a key is pressed."""

from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Static


class BareApp(App[None]):
    """What the app's own times are compared with."""

    def compose(self) -> ComposeResult:
        """Show one text."""
        yield Static("ready 0")

    def on_key(self, event: events.Key) -> None:
        """Show that a key came."""
        self.query_one(Static).update(f"ready {event.key}")


if __name__ == "__main__":
    BareApp().run()
