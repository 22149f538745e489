"""One module for each field of the record. Each yields candidates, most trusted first."""
