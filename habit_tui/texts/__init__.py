"""What the app says in sentences of its own: kept as TOML beside the code, read into values for the domain."""
