"""The JSON Schema of the record, `article.schema.json` beside this module."""

from importlib.resources import files


def schema_text() -> bytes:
    """Return the schema as it stands in the package."""
    return (files("kx.outputs") / "article.schema.json").read_bytes()
