"""Tests of what Today answers to an objection."""
