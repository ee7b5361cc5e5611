#include "io/evidence/base_map_print.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <span>
#include <string>
#include <string_view>

#include "io/evidence/sha256.hpp"

namespace io {
namespace {

static_assert(std::endian::native == std::endian::little, "places are digested as they lie");
static_assert(sizeof(geo::LngLat) == 2 * sizeof(double), "nothing lies between the two");

/// Adds one thing after another, so that no two maps give the same bytes.
class MapDigest {
 public:
    MapDigest() {
        sha256_.begin();
        add("claim-atlas-boundaries-1\n");
    }
    void text(std::string_view text) {
        number(static_cast<long>(text.size()));
        add(text);
    }
    void number(long number) {
        const fmt::format_int digits(number);
        add({digits.data(), digits.size()});
        add(":");
    }
    /// As the IEEE 754 doubles that they are.
    void places(std::span<const geo::LngLat> places) {
        number(static_cast<long>(places.size()));
        add({reinterpret_cast<const char*>(places.data()), places.size_bytes()});
    }
    void geometry(const geo::Geometry& geometry) {
        number(static_cast<long>(geometry.polygons.size()));
        for (const geo::Polygon& polygon : geometry.polygons) {
            places(polygon.outer);
            number(static_cast<long>(polygon.holes.size()));
            for (const geo::Ring& hole : polygon.holes) places(hole);
        }
        number(static_cast<long>(geometry.lines.size()));
        for (const geo::Line& line : geometry.lines) places(line);
        places(geometry.points);
    }
    void boundary(const geo::Boundary& boundary) {
        for (const std::string* field :
             {&boundary.id, &boundary.name, &boundary.kind, &boundary.note, &boundary.source,
              &boundary.country, &boundary.valid_from, &boundary.valid_to})
            text(*field);
        number(static_cast<long>(boundary.names.size()));
        for (const auto& [language, name] : boundary.names) {
            text(language);
            text(name);
        }
        for (const long value : {long{boundary.rank}, boundary.population, long{boundary.focus},
                                 long{boundary.capital}})
            number(value);
        places({&boundary.label_at, 1});
        geometry(boundary.geometry);
    }
    std::string end() {
        sha256_.add(pending_);
        return hex(sha256_.end());
    }

 private:
    /// Many small pieces at a time: each call of the library costs more than its bytes.
    void add(std::string_view bytes) {
        constexpr std::size_t many = std::size_t{1} << 16U;
        pending_ += bytes;
        if (pending_.size() < many) return;
        sha256_.add(pending_);
        pending_.clear();
    }

    Sha256 sha256_;
    std::string pending_;
};

}  // namespace

std::string print_of(const geo::BaseMap& map) {
    if (std::ranges::all_of(map.layers, [](const auto& layer) { return layer.empty(); })) return {};
    MapDigest digest;
    for (std::size_t layer = 0; layer < geo::layer_count; ++layer) {
        digest.text(map.attributions[layer]);
        digest.number(static_cast<long>(map.layers[layer].size()));
        for (const geo::Boundary& boundary : map.layers[layer]) digest.boundary(boundary);
    }
    return digest.end();
}

}  // namespace io
