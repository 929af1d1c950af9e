"""The history reviewed."""
