#include "io/geopackage/geopackage_point.hpp"

#include <array>
#include <bit>
#include <cmath>

namespace io {
namespace {

constexpr std::size_t header_size = 8;
constexpr std::size_t wkb_point_size = 21;
constexpr std::array<std::size_t, 5> envelope_sizes{0, 32, 48, 48, 64};

/// The lowest byte first.
void append(std::vector<std::uint8_t>& bytes, std::uint64_t number, int size) {
    for (int i = 0; i < size; ++i) bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

/// The caller has made sure that the bytes are there.
std::uint64_t number_at(std::span<const std::uint8_t> bytes, std::size_t at, std::size_t size,
                        bool is_little) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < size; ++i)
        number = number << 8 | bytes[is_little ? at + size - 1 - i : at + i];
    return number;
}

double double_at(std::span<const std::uint8_t> bytes, std::size_t at, bool is_little) {
    return std::bit_cast<double>(number_at(bytes, at, 8, is_little));
}

GeopackagePoint read_wkb(std::span<const std::uint8_t> wkb) {
    if (wkb.size() < wkb_point_size) return {{}, "the geometry is cut short"};
    const bool is_little = wkb[0] == 1;
    const auto type = number_at(wkb, 1, 4, is_little);
    // 1001, 2001 and 3001 are points with a height, a measure and both.
    if (type % 1000 != 1 || type > 3001) return {{}, "the geometry is no point"};
    const geo::LngLat at{double_at(wkb, 5, is_little), double_at(wkb, 13, is_little)};
    if (std::isnan(at.lng) && std::isnan(at.lat)) return {};
    return {at, {}};
}

}  // namespace

std::vector<std::uint8_t> to_geopackage(const geo::LngLat& at) {
    std::vector<std::uint8_t> bytes{'G', 'P', 0, 1};
    append(bytes, 4326, 4);
    bytes.push_back(1);
    append(bytes, 1, 4);
    append(bytes, std::bit_cast<std::uint64_t>(at.lng), 8);
    append(bytes, std::bit_cast<std::uint64_t>(at.lat), 8);
    return bytes;
}

GeopackagePoint read_geopackage_point(std::span<const std::uint8_t> blob) {
    if (blob.size() < header_size || blob[0] != 'G' || blob[1] != 'P')
        return {{}, "the geometry is none of a GeoPackage"};
    const std::uint8_t flags = blob[3];
    const std::size_t envelope = (flags >> 1) & 7;
    if (envelope >= envelope_sizes.size()) return {{}, "the geometry is damaged"};
    if ((flags & 0x10) != 0) return {};
    const std::size_t begin = header_size + envelope_sizes[envelope];
    if (begin > blob.size()) return {{}, "the geometry is cut short"};
    return read_wkb(blob.subspan(begin));
}

}  // namespace io
