#include "io/postgis/postgis_point.hpp"

#include <fmt/format.h>

#include <bit>
#include <charconv>
#include <cmath>
#include <vector>

namespace io {
namespace {

constexpr std::uint64_t has_srid = 0x20000000, has_height_or_measure = 0xC0000000;
constexpr std::uint64_t wgs_84 = 4326;

/// Empty where the text is not hexadecimal.
std::vector<std::uint8_t> bytes_of(std::string_view hex) {
    std::vector<std::uint8_t> bytes;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2) {
        std::uint8_t byte = 0;
        const char* begin = hex.data() + at;
        if (std::from_chars(begin, begin + 2, byte, 16).ptr != begin + 2) return {};
        bytes.push_back(byte);
    }
    return bytes;
}

/// Reads numbers one after the other; 0 behind the end.
class Reader {
 public:
    explicit Reader(std::string_view hex) : bytes_(bytes_of(hex)) { is_little_ = next(1) == 1; }
    std::uint64_t next(std::size_t size) {
        if (at_ + size > bytes_.size()) {
            is_short_ = true;
            return 0;
        }
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < size; ++i)
            number = number << 8 | bytes_[is_little_ ? at_ + size - 1 - i : at_ + i];
        at_ += size;
        return number;
    }
    double next_double() { return std::bit_cast<double>(next(8)); }
    bool is_short() const { return is_short_; }

 private:
    std::vector<std::uint8_t> bytes_;
    std::size_t at_ = 0;
    bool is_little_ = true;
    bool is_short_ = false;
};

}  // namespace

std::string to_postgis(const geo::LngLat& at) {
    std::string hex = "0101000020E6100000";
    for (const double number : {at.lng, at.lat}) {
        const auto bits = std::bit_cast<std::uint64_t>(number);
        for (int byte = 0; byte < 8; ++byte)
            hex += fmt::format("{:02X}", bits >> (8 * byte) & 0xFF);
    }
    return hex;
}

GeopackagePoint read_postgis_point(std::string_view hex) {
    Reader reader(hex);
    const std::uint64_t type = reader.next(4);
    if ((type & ~(has_srid | has_height_or_measure)) != 1) return {{}, "the geometry is no point"};
    if ((type & has_srid) == 0 || reader.next(4) != wgs_84)
        return {{}, "the geometry is not in EPSG:4326"};
    const double lng = reader.next_double(), lat = reader.next_double();
    if (reader.is_short()) return {{}, "the geometry is cut short"};
    if (std::isnan(lng) && std::isnan(lat)) return {};
    return {geo::LngLat{lng, lat}, {}};
}

}  // namespace io
