"""Tests of what the user can want."""
