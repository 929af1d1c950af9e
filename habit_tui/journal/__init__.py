"""The one service between the screens, the shell and the storage."""
