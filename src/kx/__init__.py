"""kx reads saved Indonesian news pages and returns clean, structured articles."""

__version__ = "0.1.0"
