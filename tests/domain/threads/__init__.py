"""Where threads stand."""
