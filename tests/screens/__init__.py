"""Tests of the screens, by keys and mouse."""
