#pragma once

#include <optional>
#include <string_view>

#include "claims/vocabulary.hpp"

namespace io {

/// What a word in a sheet says of who speaks: "denies", "Denied", "опровергает". In English,
/// Russian, Azerbaijani, Turkish, Armenian, German and French.
std::optional<claims::Stance> read_stance_word(std::string_view word);

}  // namespace io
