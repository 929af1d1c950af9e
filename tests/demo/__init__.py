"""The demo: invented, and lifelike in every part that a screen shows."""
