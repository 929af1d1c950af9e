"""The rules of the product as values and pure functions: no terminal, no disk, no clock."""
