"""Colours of shapes as "#rrggbb": those of the theme by name, lighter and darker ones reckoned."""

from __future__ import annotations

import re
from collections.abc import Mapping
from colorsys import hls_to_rgb, rgb_to_hls

from msgspec import Struct, field

from orgviewer.readers.syntax.drawings.slides.elements import SlideElement, inner, number, ratio
from orgviewer.readers.syntax.drawings.xml import local_name

DEGREES = 60_000 * 360
USUAL_NAMES = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
_HEX = re.compile("[0-9a-fA-F]{6}")
_PRESETS = {
    **{"black": "000000", "white": "ffffff", "red": "ff0000", "green": "008000", "blue": "0000ff"},
    **{"yellow": "ffff00", "orange": "ffa500", "gray": "808080", "grey": "808080", "ltGray": "d3d3d3"},
    **{"lightGray": "d3d3d3", "dkGray": "a9a9a9", "darkGray": "a9a9a9", "navy": "000080", "teal": "008080"},
    **{"purple": "800080", "silver": "c0c0c0", "aqua": "00ffff", "cyan": "00ffff", "magenta": "ff00ff"},
    **{"maroon": "800000", "olive": "808000", "lime": "00ff00", "pink": "ffc0cb", "brown": "a52a2a"},
}
Channels = tuple[float, float, float]


class SchemeColours(Struct, frozen=True):
    """The colours of a theme by their names, and what a master calls them."""

    scheme: Mapping[str, str] = {}
    names: Mapping[str, str] = field(default_factory=lambda: USUAL_NAMES)

    def of(self, holder: SlideElement | None, own: str = "") -> str:
        """Return the colour in an element such as `solidFill`; "" where none is known.

        `own` is what "phClr" stands for, the colour that a style is asked for with.
        """
        for element in () if holder is None else holder:
            channels = self._channels(element, own)
            if channels is not None:
                return _written(_changed(channels, element))
        return ""

    def _channels(self, element: SlideElement, own: str) -> Channels | None:
        said = element.get("val", "")
        match local_name(element):
            case "srgbClr":
                return _read(said)
            case "schemeClr":
                return _read(own[1:] if said == "phClr" else self.scheme.get(self.names.get(said, said), ""))
            case "sysClr":
                return _read(element.get("lastClr", "ffffff" if said == "window" else "000000"))
            case "prstClr":
                return _read(_PRESETS.get(said, ""))
            case "scrgbClr":
                red, green, blue = (ratio(element, name, 0.0) for name in "rgb")
                return _shown(red), _shown(green), _shown(blue)
            case "hslClr":
                hue = number(element, "hue") / DEGREES % 1.0
                return hls_to_rgb(hue, ratio(element, "lum", 0.0), ratio(element, "sat", 0.0))
        return None


def palette(theme: SlideElement | None, mapping: SlideElement | None) -> SchemeColours:
    """Return the colours of a theme, by the names of a `clrMap`."""
    scheme = None if theme is None else inner(theme, "themeElements/clrScheme")
    found = {}
    for entry in () if scheme is None else scheme:
        channels = SchemeColours()._channels(entry[0], "") if len(entry) else None
        if channels is not None:
            found[local_name(entry)] = _written(channels)[1:]
    said = () if mapping is None else mapping.items()
    return SchemeColours(found, {**USUAL_NAMES, **{str(name): str(value) for name, value in said}})


def _read(text: str) -> Channels | None:
    if not _HEX.fullmatch(text):
        return None
    red, green, blue = (int(text[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def _written(channels: Channels) -> str:
    return "#" + "".join(f"{round(min(max(channel, 0.0), 1.0) * 255):02x}" for channel in channels)


def _changed(channels: Channels, element: SlideElement) -> Channels:
    """Return a colour as the elements in its own change it, one after the other."""
    for change in element:
        share = ratio(change, "val")
        hue, light, full = rgb_to_hls(*channels)
        match local_name(change):
            case "lumMod":
                channels = hls_to_rgb(hue, min(light * share, 1.0), full)
            case "lumOff":
                channels = hls_to_rgb(hue, min(max(light + share, 0.0), 1.0), full)
            case "satMod":
                channels = hls_to_rgb(hue, light, min(full * share, 1.0))
            case "shade":
                red, green, blue = (_shown(_linear(channel) * share) for channel in channels)
                channels = red, green, blue
            case "tint":
                red, green, blue = (_shown(1 - (1 - _linear(channel)) * share) for channel in channels)
                channels = red, green, blue
    return channels


def _linear(channel: float) -> float:
    """Return how much light a channel gives (IEC 61966-2-1)."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _shown(light: float) -> float:
    """Return the channel that gives so much light."""
    light = min(max(light, 0.0), 1.0)
    return light * 12.92 if light <= 0.0031308 else float(1.055 * light ** (1 / 2.4) - 0.055)
