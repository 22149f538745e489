"""Places that articles are kept in: a database, a Parquet file, a folder of files.

Each has a function that makes plain values of an article, in whatever process, and one that keeps them.
"""
