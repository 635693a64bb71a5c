"""Use locations with shapely: print who is at the venue, and the distance of the others.

It requires shapely, and prints::

    Miami at the venue
    Miami Beach 6.9 km away
    box [-80.19179, 25.76168, -80.13005, 25.79065]
"""

from shapely.geometry import Polygon, shape

from contiguity.geojson import FeatureCollection, Point

# As returned by `linq.chats.location.get(chat_id)`.
people = FeatureCollection.from_geojson(
    {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": [-80.19179, 25.76168]},
                "properties": {"handle": "+12025550143", "address": "100 Ocean Drive", "locality": "Miami"},
            },
            {
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": [-80.13005, 25.79065, 4]},
                "properties": {"handle": "ana@example.com", "locality": "Miami Beach"},
            },
        ],
    }
)

venue = Polygon([(-80.20, 25.75), (-80.18, 25.75), (-80.18, 25.77), (-80.20, 25.77)])
entrance = Point(-80.1900, 25.7600)

for person in people:
    if venue.covers(shape(person.point)):
        print(person.locality, "at the venue")
    else:
        print(person.locality, f"{person.point.distance_to(entrance) / 1000:.1f} km away")

box = people.bbox()
if box is not None:
    print("box", box.to_geojson())

# With geopandas: GeoDataFrame.from_features(people, crs="EPSG:4326")
