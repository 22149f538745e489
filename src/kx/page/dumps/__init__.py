"""From the rows of a text dump to lines: marks and hard wraps taken off, captions and posts found without elements."""
