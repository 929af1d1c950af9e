"""The command line: everything that the app records, read and written from a shell."""
