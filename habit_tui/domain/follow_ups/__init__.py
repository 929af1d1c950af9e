"""The follow-ups: what is due after an approach or a conversation, one module for each rule."""
