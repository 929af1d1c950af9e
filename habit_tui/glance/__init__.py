"""What Today and `status` show, kept in a file beside the database.

Valid for one state of the database, its dates and one version of the program, it lets both answer without
loading the database. It is derived: losing it costs a moment and nothing else.
"""
