#pragma once

#include <string>

#include "claims/filter/filter.hpp"
#include "io/card/listing.hpp"

namespace io {

/// The words that filters go by in an atlas, one row or object each: filter ("kind"), word
/// ("shelling"), events (how many have it, given all else that the filter of `overview` asks for)
/// and name (of an actor, whose word is an id). Ends with a newline. There is no GeoJSON of it:
/// throws io::Error.
std::string list_words(const claims::Atlas& atlas, const claims::Overview& overview,
                       ListFormat format);

}  // namespace io
