"""What holds for all tests."""

from hypothesis import settings

# How long an example takes says how busy the machine is; benchmarks measure kx.
settings.register_profile("kx", deadline=None)
settings.load_profile("kx")
