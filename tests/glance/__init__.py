"""Tests of the glance file."""
