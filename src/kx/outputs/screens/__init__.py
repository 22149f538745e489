"""What people see on a terminal. Rich is imported with these modules, so only when there is a terminal."""
