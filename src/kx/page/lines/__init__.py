"""Lines of a page, whether of HTML or of a dump: the part that each plays, and where the article stands among them."""
