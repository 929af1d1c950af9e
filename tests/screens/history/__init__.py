"""Tests of the page of days."""
