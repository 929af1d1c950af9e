"""Tests of what the pages compute."""
