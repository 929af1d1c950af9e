"""Tests of the page of aims."""
