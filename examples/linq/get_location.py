"""Get the shared locations of a chat as GeoJSON."""

from __future__ import annotations

import json

from contiguity import Linq
from contiguity.linq import Point

ANA = "+12025550143"
LINE = "+14155550100"
TABLE = Point(-80.1900, 25.7600)  # GeoJSON: longitude first.


def main() -> None:
    """Print the distance of each participant."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="We are waiting for you")
        places = linq.chats.location.get(chat.id)

    for place in places:
        print(f"{place.handle} is at {place.address}, {place.locality}")
        print(f"{place.point.longitude}, {place.point.latitude}, {place.point.distance_to(TABLE):,.0f} m from here")
    print(json.dumps(places.to_geojson()))  # As received. shapely and geopandas also accept `places`.


if __name__ == "__main__":
    main()
