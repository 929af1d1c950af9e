"""A morning screen for people in a career change who hate networking."""

__version__ = "0.1.0"
