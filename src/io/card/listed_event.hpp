#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "claims/atlas.hpp"
#include "claims/status/status.hpp"

namespace io {

/// What every listing tells about an event.
struct ListedEvent {
    claims::Event event;
    claims::Derivation derivation;
    std::size_t claims = 0;  ///< made about it up to the day
};

ListedEvent listed_event(const claims::Atlas& atlas, claims::EventRow row,
                         const claims::KnownOn& known_on);

/// Keeps the order in which fields were put in.
using Json = nlohmann::ordered_json;

/// The fields of a listing: id, title, kind, when, lng, lat, place, precision, layer, status,
/// reason, claims. Coordinates of an event without a place are null.
Json to_json(const ListedEvent& listed);

/// Null for a number that is none.
Json number_or_null(double number);

/// Indented, ending with a newline.
std::string written(const Json& json);

}  // namespace io
