"""Streams of articles: JSON, CSV and Markdown as pieces of bytes, and the file or pipe that they go to."""
