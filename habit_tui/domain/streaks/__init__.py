"""The streak: which days are planned, how each is judged, and what follows from it."""
