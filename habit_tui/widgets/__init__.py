"""What the screens are made of: given records, they show them and say what the user wants."""
