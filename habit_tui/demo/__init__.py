"""An invented person's months of use, for a first look that writes nothing."""
