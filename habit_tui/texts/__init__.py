"""What the app says in sentences of its own: TOML beside the code, read into values for the domain."""
