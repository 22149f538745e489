"""Grid.id and its sisters (Bolasport, GridOto, Motorplus, Parapuan, Sonora), in one template."""

from kx.sites.site import Site

SITE = Site(
    domains=(
        "grid.id",
        "bolanas.com",
        "bolasport.com",
        "gridoto.com",
        "juara.net",
        "motorplus-online.com",
        "parapuan.co",
        "sonora.id",
    ),
    language="id",
    byline="div.read__credit",
    body="div.read__article div.read__right, div.read__article",
    remove=".detail-read__comment",
)
