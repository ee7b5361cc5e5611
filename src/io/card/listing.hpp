#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claims/atlas.hpp"
#include "claims/filter/filter.hpp"

namespace io {

enum class ListFormat { table, csv, json, geojson };
std::optional<ListFormat> list_format_from_word(std::string_view word);

/// The shown events of `overview`, one row or object each: id, title, kind, when, lng, lat, place,
/// precision, layer, status, reason, claims. Ends with a newline. GeoJSON is RFC 7946; events
/// without a place have a null geometry there and null coordinates in JSON. `events_in_all` is told
/// where a server has left some out of the atlas.
std::string list_events(const claims::Atlas& atlas, const claims::Overview& overview,
                        claims::KnownOn known_on, ListFormat format, std::size_t events_in_all = 0);

}  // namespace io
