"""How fast the app is, side by side with what it is built on. Run it by `make bench`; it is no test."""
