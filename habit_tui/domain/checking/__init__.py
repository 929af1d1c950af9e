"""The check of a draft: does it ask for insight, and is it short, clear, bounded and easy to say no to."""
