#include "io/atlas/read_place.hpp"

#include <fmt/format.h>

#include <cmath>

#include "claims/claim.hpp"
#include "io/atlas/words.hpp"
#include "io/numbers.hpp"

namespace io {
namespace {

constexpr geo::LngLat nowhere{claims::not_provided, claims::not_provided};
constexpr std::string_view not_drawn = "the event is listed but not drawn.";

PlaceReading refused(const std::string& why) {
    return {nowhere, fmt::format("{}; {}", why, not_drawn)};
}

bool is_off_africa(const geo::LngLat& at) {
    return at.lng == 0.0 && at.lat == 0.0;
}

}  // namespace

bool is_sound_place(const geo::LngLat& at) {
    return geo::is_plausible(at) && !is_off_africa(at);
}

PlaceReading read_place(std::string_view lng_text, std::string_view lat_text) {
    if (lng_text.empty() && lat_text.empty()) return {nowhere, {}};
    if (lng_text.empty()) return refused("there is a latitude but no longitude");
    if (lat_text.empty()) return refused("there is a longitude but no latitude");
    const auto lng = read_number(lng_text);
    if (!lng) return refused(fmt::format("the longitude {} is no number", in_quotes(lng_text)));
    const auto lat = read_number(lat_text);
    if (!lat) return refused(fmt::format("the latitude {} is no number", in_quotes(lat_text)));
    if (is_off_africa({*lng, *lat}))
        return refused("the coordinates are 0, 0, which is the open sea off Africa");
    if (geo::is_plausible({*lng, *lat})) return {{*lng, *lat}, {}};
    if (geo::is_plausible({*lat, *lng}))
        return refused(
            fmt::format("the latitude {} is beyond ±90°, longitude and latitude look "
                        "exchanged",
                        in_quotes(lat_text)));
    const bool is_lng = std::abs(*lng) > 180.0;
    return refused(fmt::format("the {} {} is beyond ±{}°", is_lng ? "longitude" : "latitude",
                               in_quotes(is_lng ? lng_text : lat_text), is_lng ? 180 : 90));
}

}  // namespace io
