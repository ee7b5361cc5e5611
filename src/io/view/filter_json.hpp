#pragma once

#include "claims/filter/filter.hpp"
#include "io/json.hpp"

namespace io {

/// The parts of a filter that ask for something. Dates are EDTF: `from` and `to` as on the command
/// line, to the second where a day is not enough.
Json filter_to_json(const claims::Filter& filter);
/// Throws io::Error with the rest of a sentence that names the member.
claims::Filter filter_from_json(const Json& object);

}  // namespace io
