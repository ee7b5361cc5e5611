#include "io/geojson/areas.hpp"

#include <fmt/format.h>

#include "io/error.hpp"
#include "io/files/files.hpp"

namespace io {
namespace {

constexpr std::size_t most_corners = 100'000;

/// Reads what stands for an area, from the outermost object to the single place.
class AreaReader {
 public:
    void read(const Json& object) {
        const std::string type = object.is_object() ? text_of(object, "type") : std::string();
        if (type == "Polygon") {
            add(member_of(object, "coordinates"));
        } else if (type == "MultiPolygon") {
            for (const Json& polygon : list(member_of(object, "coordinates"))) add(polygon);
        } else if (type == "Feature") {
            if (const Json& shape = member_of(object, "geometry"); !shape.is_null()) read(shape);
        } else if (type == "FeatureCollection") {
            for (const Json& feature : list(member_of(object, "features"))) read(feature);
        } else if (type == "GeometryCollection") {
            for (const Json& shape : list(member_of(object, "geometries"))) read(shape);
        } else if (type.empty()) {
            throw Error("is no GeoJSON: an object has no “type”.");
        }
    }

    std::vector<geo::Polygon> areas;

 private:
    static const Json& list(const Json& value) {
        if (!value.is_array()) throw Error("is no GeoJSON: a list is missing.");
        return value;
    }

    void add(const Json& rings) {
        geo::Polygon polygon;
        for (const Json& ring : list(rings)) {
            if (polygon.outer.empty())
                polygon.outer = ring_of(ring);
            else
                polygon.holes.push_back(ring_of(ring));
        }
        if (!polygon.outer.empty()) areas.push_back(std::move(polygon));
    }

    geo::Ring ring_of(const Json& places) {
        geo::Ring ring;
        for (const Json& place : list(places)) ring.push_back(place_of(place));
        if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
        if (ring.size() < 3) throw Error("has a ring with fewer than three corners.");
        corners_ += ring.size();
        if (corners_ > most_corners)
            throw Error(
                fmt::format("has more than {} corners, the most that is read.", most_corners));
        return ring;
    }

    static geo::LngLat place_of(const Json& place) {
        if (place.is_array() && place.size() >= 2 && place[0].is_number() && place[1].is_number()) {
            const geo::LngLat at{place[0].get<double>(), place[1].get<double>()};
            if (geo::is_plausible(at)) return at;
        }
        throw Error(fmt::format("has a corner {} that is no longitude and latitude in degrees.",
                                json_text(place)));
    }

    std::size_t corners_ = 0;
};

Json json_of(const geo::Ring& ring) {
    Json places = Json::array();
    for (const geo::LngLat& at : ring) places.push_back({at.lng, at.lat});
    if (!ring.empty()) places.push_back({ring.front().lng, ring.front().lat});
    return places;
}

}  // namespace

std::vector<geo::Polygon> areas_from_json(const Json& object) {
    AreaReader reader;
    reader.read(object);
    if (reader.areas.empty()) throw Error("has no polygon.");
    return std::move(reader.areas);
}

std::vector<geo::Polygon> read_areas(const std::filesystem::path& path) {
    const std::vector<std::uint8_t> bytes = read_file(path);
    try {
        return areas_from_json(parse_json(bytes));
    } catch (const Error& error) {
        throw FileError(path.string(), error.what());
    }
}

Json areas_to_json(const std::vector<geo::Polygon>& areas) {
    Json polygons = Json::array();
    for (const geo::Polygon& area : areas) {
        Json rings = Json::array();
        rings.push_back(json_of(area.outer));
        for (const geo::Ring& hole : area.holes) rings.push_back(json_of(hole));
        polygons.push_back(std::move(rings));
    }
    return {{"type", "MultiPolygon"}, {"coordinates", std::move(polygons)}};
}

}  // namespace io
