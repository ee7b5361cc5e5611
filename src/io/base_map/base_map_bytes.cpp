#include "io/base_map/base_map_bytes.hpp"

#include <algorithm>
#include <cereal/archives/binary.hpp>
#include <cereal/types/array.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>
#include <sstream>
#include <streambuf>
#include <string>

#include "io/evidence/sha256.hpp"

// Where cereal looks for them: beside the types.
namespace geo {

template <class Archive>
void serialize(Archive& archive, LngLat& place) {
    archive(cereal::binary_data(&place, sizeof(place)));
}

template <class Archive>
void serialize(Archive& archive, Polygon& polygon) {
    archive(polygon.outer, polygon.holes);
}

template <class Archive>
void serialize(Archive& archive, Geometry& geometry) {
    archive(geometry.polygons, geometry.lines, geometry.points);
}

template <class Archive>
void serialize(Archive& archive, Boundary& boundary) {
    archive(boundary.id, boundary.name, boundary.names, boundary.kind, boundary.note,
            boundary.source, boundary.country, boundary.valid_from, boundary.valid_to,
            boundary.rank, boundary.population, boundary.focus, boundary.capital, boundary.label_at,
            boundary.geometry);
}

template <class Archive>
void serialize(Archive& archive, BaseMap& map) {
    archive(map.layers, map.attributions);
}

}  // namespace geo

namespace cereal {

// Places at once, not one by one.

void save(BinaryOutputArchive& archive, const std::vector<geo::LngLat>& places) {
    archive(make_size_tag(static_cast<size_type>(places.size())),
            binary_data(places.data(), places.size() * sizeof(geo::LngLat)));
}

void load(BinaryInputArchive& archive, std::vector<geo::LngLat>& places) {
    size_type size = 0;
    archive(make_size_tag(size));
    places.resize(size);
    archive(binary_data(places.data(), places.size() * sizeof(geo::LngLat)));
}

}  // namespace cereal

namespace claims {

template <class Archive>
void serialize(Archive& archive, Problem& problem) {
    archive(problem.file, problem.place, problem.sentence);
}

}  // namespace claims

namespace io {
namespace {

/// Bytes that lie elsewhere, as a stream.
class LyingBytes : public std::streambuf {
 public:
    explicit LyingBytes(std::string_view bytes) {
        char* begin = const_cast<char*>(bytes.data());  // it is only read from
        setg(begin, begin, begin + bytes.size());
    }
};

}  // namespace

std::vector<std::uint8_t> bytes_of(const BaseMapReading& reading, std::string_view stamp) {
    std::ostringstream content;
    {
        cereal::BinaryOutputArchive archive(content);
        archive(std::string(stamp), *reading.map, reading.problems);
    }
    const std::string_view written = content.view();
    const Digest digest = Sha256().of(written);
    std::vector<std::uint8_t> bytes(digest.size() + written.size());
    std::ranges::copy(written, std::ranges::copy(digest, bytes.begin()).out);
    return bytes;
}

std::optional<BaseMapReading> base_map_from(std::span<const std::uint8_t> bytes,
                                            std::string_view stamp) {
    Digest expected{};
    if (bytes.size() < expected.size()) return std::nullopt;
    std::ranges::copy(bytes.first(expected.size()), expected.begin());
    bytes = bytes.subspan(expected.size());
    const std::string_view content(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (Sha256().of(content) != expected) return std::nullopt;

    LyingBytes buffer(content);
    std::istream stream(&buffer);
    cereal::BinaryInputArchive archive(stream);
    std::string stamp_then;
    archive(stamp_then);
    if (stamp_then != stamp) return std::nullopt;
    BaseMapReading reading;
    auto map = std::make_shared<geo::BaseMap>();
    archive(*map, reading.problems);
    reading.map = std::move(map);
    return reading;
}

}  // namespace io
