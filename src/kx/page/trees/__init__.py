"""From markup to lines: the tree and its selectors, what of it nobody reads, and which element holds the text."""
