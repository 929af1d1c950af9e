"""Which of the twelve kinds an objection to networking is, whatever its wording."""
