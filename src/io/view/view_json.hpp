#pragma once

#include "io/json.hpp"
#include "io/view/view_file.hpp"

namespace io {

/// A view as it stands in a file, alone or as part of another.
Json json_of(const NamedView& view);
/// Throws io::Error with the rest of a sentence that names the member.
NamedView view_from(const Json& json);

}  // namespace io
