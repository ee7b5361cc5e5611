#pragma once

#include <optional>
#include <string_view>

#include "claims/vocabulary.hpp"

namespace io {

/// What a word in a sheet says of who speaks: that he "denies"; and whether he has checked it:
/// "verified" says so, "confirmed" may only mean that he says the same.
struct StanceReading {
    enum class Checked { no, perhaps, yes };
    claims::Stance stance;
    Checked checked;
};

/// "denies", "Denied", "опровергает": in English, Russian, Azerbaijani, Turkish, Armenian, German
/// and French.
std::optional<StanceReading> read_stance_word(std::string_view word);

}  // namespace io
