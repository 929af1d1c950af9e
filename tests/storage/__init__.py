"""Tests of the database file, on a real one."""
