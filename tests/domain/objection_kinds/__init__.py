"""Reading which kind an objection is."""
