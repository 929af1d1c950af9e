"""Files of contacts, read and written: bytes in, records out, and the other way round.

Every reader is one module with a `Reader`, listed in `readers`; every writer one in `writers`.
"""
