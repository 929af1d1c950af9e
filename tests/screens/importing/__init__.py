"""Bringing people in, inside the app."""
