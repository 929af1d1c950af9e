"""The thread of a contact: from the first approach to the word that it was worth it."""
