#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claims/words/written_number.hpp"

namespace io {

/// Blanks within numbers, minus signs and signs of comparison as ASCII has them.
std::string with_plain_signs(std::string_view text);

/// A coordinate or distance with a decimal point or comma, as "40.6828", "40,6828", "−46.36",
/// "46.36° E", written with a point; empty when it is no number.
std::string plain_number(std::string_view text);
bool has_decimal_comma(std::string_view text);

using claims::DecimalMark;

/// The mark before decimals in whoever wrote this number: a point by "0.5" or "1,200,000"; nothing
/// when it does not tell, as "22" or "1,200".
std::optional<DecimalMark> decimal_mark_of(std::string_view text);

}  // namespace io
