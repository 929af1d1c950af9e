"""The installed program, in a terminal of its own."""
