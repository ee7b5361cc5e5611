#pragma once

#include <string>
#include <vector>

namespace claims {

/// A letter that claims::folded changes, and what it makes of it: nothing, or one or two letters.
struct FoldedLetter {
    char32_t letter;
    std::string folded;
};

/// All of them, for those who fold elsewhere. In order of the letters.
const std::vector<FoldedLetter>& folded_letters();

}  // namespace claims
