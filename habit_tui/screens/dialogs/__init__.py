"""Small screens on top of a page, each asking one thing."""
