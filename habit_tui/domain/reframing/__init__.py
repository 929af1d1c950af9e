"""The reframe: what Today answers to an objection, from the texts and from the user's own numbers."""
