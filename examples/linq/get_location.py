"""Read where people are who share that with you, as GeoJSON."""

from __future__ import annotations

import json

from contiguity import Linq
from contiguity.linq import Point

ANA = "+12025550143"
LINE = "+14155550100"
TABLE = Point(-80.1900, 25.7600)  # Longitude first, as everywhere in GeoJSON.


def main() -> None:
    """Tell how far everyone is."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="We are waiting for you")
        places = linq.chats.location.get(chat.id)

    for place in places:
        print(f"{place.handle} is at {place.address}, {place.locality}")
        print(f"{place.point.longitude}, {place.point.latitude}, {place.point.distance_to(TABLE):,.0f} m from here")
    print(json.dumps(places.to_geojson()))  # As it came, for any map. shapely and geopandas take `places` as it is.


if __name__ == "__main__":
    main()
