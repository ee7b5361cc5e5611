#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/search/other_names.hpp"

namespace claims {

/// One word of Filter::text as it is looked for, folded: it or any of the names.
struct SoughtWord {
    std::string text;
    std::vector<std::string> names;  ///< other ones of the place; only where a word begins

    friend bool operator==(const SoughtWord&, const SoughtWord&) = default;
};

/// `text` as typed; folded and taken apart at spaces.
std::vector<SoughtWord> sought_words(std::string_view text, const OtherNames& names);

}  // namespace claims
