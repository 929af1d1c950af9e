"""The history reviewed: streaks, conversations, what was felt, how far asking led, what a change would do."""
