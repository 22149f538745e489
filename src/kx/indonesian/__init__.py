"""What kx knows of the Indonesian language, as tables and small readers over them."""
