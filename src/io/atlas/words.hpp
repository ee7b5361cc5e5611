#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "claims/words/plain_words.hpp"

namespace io {

using claims::counted;
using claims::with_thousands;

/// On one line, cut after about 60 characters.
std::string shortened(std::string_view text);

/// “text”, shortened, to be part of a sentence.
std::string in_quotes(std::string_view text);

}  // namespace io
