"""Tests of the app's screens."""
