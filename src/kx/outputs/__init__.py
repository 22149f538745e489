"""How records leave kx.

JSON, CSV and Markdown are streams of ready bytes; SQLite, Parquet and folders of files are stores, each with a
function that makes plain values of an article, in whatever process, and one that keeps them.
"""
