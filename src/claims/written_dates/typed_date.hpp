#pragma once

#include <string_view>

#include "claims/written_dates/written_date.hpp"

namespace claims {

/// A date that a person types: EDTF, or what read_written_date() understands. What is another date
/// where the month comes first is none, and neither is a number that is no year.
WrittenDate read_typed_date(std::string_view text);

/// The date as it is kept: EDTF; text that is no date comes back unchanged.
std::string as_edtf(const std::string& text);

}  // namespace claims
