"""What the site files know, for people and programs."""

from dataclasses import dataclass

from kx.sites import Site, entries


@dataclass(frozen=True, slots=True)
class KnownSite:
    """One site."""

    domains: tuple[str, ...]
    """The main one first."""
    zone: str
    language: str | None
    knows: tuple[str, ...]
    """Entries of its file: `title`, `byline`, `body`, …"""


def known_site(site: Site) -> KnownSite:
    """Return what there is to list of a site."""
    return KnownSite(site.domains, site.zone, site.language, tuple(entries(site)))


def plain(known: KnownSite) -> bytes:
    """Write a site as one line: domains, zone, language, entries, tabs between, commas within."""
    columns = (",".join(known.domains), known.zone, known.language or "", ",".join(known.knows))
    return ("\t".join(columns) + "\n").encode()
