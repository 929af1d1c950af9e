"""The rules of reading files and writing them."""
