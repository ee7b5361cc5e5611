#include "io/import/points_places.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "claims/draft.hpp"
#include "geo/measure/distance.hpp"
#include "geo/position/mgrs.hpp"
#include "io/atlas/words.hpp"
#include "io/foreign/coordinates.hpp"
#include "io/foreign/foreign_number.hpp"

namespace io {
namespace {

constexpr double least_area_m = 100.0;  // a square smaller than that is a point

bool is_found(const geo::LngLat& at) {
    return !std::isnan(at.lng) && !std::isnan(at.lat);
}

std::string number_or_text(std::string_view text) {
    std::string number = plain_number(text);
    return number.empty() ? std::string(text) : number;
}

}  // namespace

void PointPlaces::see(Seen& seen, std::string_view what) {
    if (seen.count++ > 0) return;
    seen.first = fmt::format("{}{}on {} {}", what, what.empty() ? "" : " ", cells_.table().unit(),
                             cells_.line());
}

PlaceReading PointPlaces::read_two_cells(std::string_view lng, std::string_view lat) {
    const bool lat_has_comma = has_decimal_comma(lat);
    if (lat_has_comma || has_decimal_comma(lng))
        see(decimal_commas_, in_quotes(lat_has_comma ? lat : lng));
    const bool are_numbers = !has_parts(lat) && !has_parts(lng) && !plain_number(lat).empty() &&
                             !plain_number(lng).empty();
    if (!are_numbers && !lat.empty() && !lng.empty())
        if (const auto at = read_degrees(lat, lng)) return {*at, {}};
    return read_place(number_or_text(lng), number_or_text(lat));
}

/// A cell may name a square of a grid, alone or where a table has two columns for coordinates.
std::optional<PointPlaces::Place> PointPlaces::read_square() {
    const auto square = geo::read_mgrs(cells_.cell("coordinates"));
    if (!square || !cells_.cell("lat").empty() || !cells_.cell("lng").empty()) return std::nullopt;
    const double half_diagonal = square->side_m / std::numbers::sqrt2;
    return Place{square->middle, square->side_m < least_area_m ? 0.0 : std::round(half_diagonal)};
}

/// In one cell latitude first, as people write it, unless it says otherwise.
PlaceReading PointPlaces::read_cells() {
    const std::string_view lng = cells_.cell("lng"), lat = cells_.cell("lat");
    if (cells_.has("lat") && cells_.has("lng") && !(lng.empty() && lat.empty()))
        return read_two_cells(lng, lat);
    const std::string_view text = cells_.cell("coordinates");
    if (text.empty()) return {claims::nowhere, {}};
    const auto pair = read_coordinates(text);
    if (!pair)
        return {claims::nowhere,
                fmt::format("{} are no coordinates; the event is listed but not drawn.",
                            in_quotes(text))};
    return pair->longitude_first ? read_place(pair->first, pair->second)
                                 : read_place(pair->second, pair->first);
}

void PointPlaces::keep_cells() {
    for (const char* field : {"lat", "lng", "coordinates"}) cells_.keep(field);
}

PointPlaces::Place PointPlaces::read_shape(const geo::LngLat& at, ImportBuilder& builder) {
    if (is_sound_place(at)) return {at, std::round(cells_.table().reach_m())};
    PlaceReading reading = read_place(fmt::format("{}", at.lng), fmt::format("{}", at.lat));
    builder.report(cells_.line(), std::move(reading.problem));
    return {reading.at, 0.0};
}

void PointPlaces::compare(const geo::LngLat& at) {
    constexpr double near = 100.0;  // metres
    const auto shape = cells_.table().place();
    if (!shape || !is_sound_place(*shape)) return;
    if (geo::distance_m(at, *shape) > std::max(near, cells_.table().reach_m())) see(apart_, "");
}

PointPlaces::Place PointPlaces::read(ImportBuilder& builder) {
    if (const auto square = read_square()) {
        compare(square->at);
        return *square;
    }
    PlaceReading reading = read_cells();
    if (is_found(reading.at)) {
        compare(reading.at);
        return {reading.at, 0.0};
    }
    if (!reading.problem.empty()) keep_cells();
    const auto shape = cells_.table().place();
    if (shape && !reading.problem.empty() && is_sound_place(*shape))
        see(replaced_, "");
    else if (!reading.problem.empty())
        builder.report(cells_.line(), std::move(reading.problem));
    if (shape) return read_shape(*shape, builder);
    if (reading.problem.empty() && cells_.table().has_shapes()) see(shapeless_, "");
    return {claims::nowhere, 0.0};
}

std::vector<std::string> PointPlaces::suspicions() const {
    std::vector<std::string> all;
    if (decimal_commas_.count > 0)
        all.push_back(fmt::format("Coordinates have a decimal comma in {}, first {}.",
                                  counted(decimal_commas_.count, "row"), decimal_commas_.first));
    if (replaced_.count > 0)
        all.push_back(
            fmt::format("The cells for coordinates hold none in {}, first {}; the shape "
                        "of the row was taken, and the cells are in the notes.",
                        counted(replaced_.count, "row"), replaced_.first));
    if (apart_.count > 0)
        all.push_back(
            fmt::format("Coordinates and shape lie more than 100 m apart in {}, first "
                        "{}; the coordinates were taken.",
                        counted(apart_.count, "row"), apart_.first));
    if (shapeless_.count > 0)
        all.push_back(
            fmt::format("There is no shape, or none that is understood, in {}, first {}; such "
                        "events are listed but not drawn.",
                        counted(shapeless_.count, "row"), shapeless_.first));
    return all;
}

}  // namespace io
