"""Whom to approach today, for what reason, and why: chosen by rules that can be explained."""
