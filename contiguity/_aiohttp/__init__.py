"""The transport on aiohttp; the only package that imports it."""

from __future__ import annotations

from importlib.util import find_spec

if find_spec("aiohttp") is None:
    raise ImportError('AiohttpTransport requires aiohttp: pip install "contiguity-imessage[aiohttp]"')
