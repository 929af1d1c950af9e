"""The screens and their dialogs: no files, no rules."""
