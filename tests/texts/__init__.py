"""Tests of the sentences and of the files they are kept in."""
