"""Tests of habit-tui."""
