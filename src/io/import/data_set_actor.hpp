#pragma once

#include <string>
#include <string_view>

#include "claims/actor.hpp"
#include "claims/atlas.hpp"

namespace io {

/// Letters and digits of the text, without marks, with hyphens between them: "gence-2020".
/// Letters of other alphabets stay. "x" where nothing is left.
std::string slug(std::string_view text);

/// The data set itself as the one that says so: a third party, named after its file.
claims::Actor data_set_actor(std::string_view file_stem);

/// The actor of that name, short name or id in the atlas, else a new one without a side.
claims::Actor named_actor(std::string_view name, const claims::Atlas& into);

}  // namespace io
