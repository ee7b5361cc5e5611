#include "io/kept/base_map_bytes.hpp"

#include <isa-l/crc.h>

#include <algorithm>
#include <array>
#include <bit>
#include <sstream>
#include <string>

#include "geo/shape/nodes.hpp"
#include "io/kept/archive.hpp"
#include "io/upper_halves.hpp"

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

namespace io {
namespace {

using Sum = std::array<std::uint8_t, sizeof(std::uint32_t)>;

Sum sum_of(std::string_view content) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(content.data());
    const std::uint32_t sum = crc32_gzip_refl(0, bytes, content.size());
    clear_upper_halves();
    return std::bit_cast<Sum>(sum);
}

}  // namespace

std::vector<std::uint8_t> bytes_of(const BaseMapReading& reading, std::string_view stamp) {
    std::ostringstream content;
    {
        cereal::BinaryOutputArchive archive(content);
        archive(std::string(stamp), *reading.map,
                geo::find_nodes(*reading.map, geo::Projection::web_mercator), reading.problems);
    }
    const std::string_view written = content.view();
    const Sum sum = sum_of(written);
    std::vector<std::uint8_t> bytes(sum.size() + written.size());
    std::ranges::copy(written, std::ranges::copy(sum, bytes.begin()).out);
    return bytes;
}

std::optional<BaseMapReading> base_map_from(std::span<const std::uint8_t> bytes,
                                            std::string_view stamp) {
    Sum expected{};
    if (bytes.size() < expected.size()) return std::nullopt;
    std::ranges::copy(bytes.first(expected.size()), expected.begin());
    bytes = bytes.subspan(expected.size());
    const std::string_view content(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (sum_of(content) != expected) return std::nullopt;

    BytesInput archive(content);
    std::string stamp_then;
    archive(stamp_then);
    if (stamp_then != stamp) return std::nullopt;
    BaseMapReading reading;
    auto map = std::make_shared<geo::BaseMap>();
    archive(*map, map->mercator_nodes.emplace(), reading.problems);
    reading.map = std::move(map);
    return reading;
}

}  // namespace io
