"""Tests of the choice of the day."""
