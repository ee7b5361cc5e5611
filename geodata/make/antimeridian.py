"""Polygons whose rings step over the 180th meridian, laid flat between -180° and 180°."""
from shapely.affinity import translate
from shapely.geometry import Polygon, box
from shapely.ops import transform
from shapely.validation import make_valid

from common import parts

FLAT = box(-180, -90, 180, 90)
NEAR_POLE = -89.0


def unwrapped(ring):
    """The ring's places with longitudes that go on beyond 180° in place of stepping back."""
    places, turn = [], 0
    for lng, lat in ring.coords:
        if places:
            step = lng + turn - places[-1][0]
            turn -= 360 * round(step / 360)
        places.append((lng + turn, lat))
    if abs(places[-1][0] - places[0][0]) > 180:  # around the South Pole: closed by way of it
        places += [(places[-1][0], -90.0), (places[0][0], -90.0)]
    return places


def flat(polygon):
    """The polygon's parts between -180° and 180°; itself where no ring steps over."""
    rings = [polygon.exterior, *polygon.interiors]
    steps = any(abs(a[0] - b[0]) > 180 for r in rings for a, b in zip(r.coords, r.coords[1:]))
    if not steps:
        pieces = [polygon]
    else:
        # Antarctica's outer ring is the pole itself, and its shore a hole in that.
        outer, *holes = [unwrapped(r) for r in rings if r.bounds[3] > NEAR_POLE]
        whole = make_valid(Polygon(outer, holes))
        pieces = [p for turn in (-360, 0, 360)
                  for p in parts(translate(whole, turn).intersection(FLAT), "Polygon")]
    # Turning costs the last digits; rounded alike, neighbours keep the same places.
    return [transform(lambda x, y: ([round(v, 9) for v in x], [round(v, 9) for v in y]), p)
            for p in pieces]
