"""Kompasiana.com, where readers write."""

from kx.sites.site import Site

SITE = Site(
    domains=("kompasiana.com",),
    language="id",
    promotions=("mohon tunggu", "lihat konten "),
)
