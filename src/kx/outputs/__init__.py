"""How records leave kx: JSON, CSV, Markdown, a page on the screen; each a generator of ready bytes."""
