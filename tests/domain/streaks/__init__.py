"""Tests of the streak."""
