"""`kx schema`: the record's JSON Schema, as it stands in the package."""

from kx.cli.endings import command


@command
def schema_command() -> None:
    """Print the JSON Schema of a record.

    \b
    kx schema > article.schema.json
    """
    from kx.cli.printing import print_lines
    from kx.outputs.schema import schema_text

    print_lines([schema_text()])
