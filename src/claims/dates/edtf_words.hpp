#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "claims/dates/extent.hpp"

namespace claims {

/// The date as it stands in a sentence: "on 11 October 2020", "in April 2016", "between 9
/// and 10 October 2020"; "on an unknown date" for empty text, "dated “…”" for text that is no date.
std::string edtf_in_sentence(std::string_view text);

/// "2020", "44 BC" for year −43.
std::string year_in_words(std::int64_t year);

/// A stretch of time as a sentence tells it: "on 11 October 2020", "from 1 to 12 October 2020",
/// "until 12 October 2020"; where it does not begin and end with a day: "on 11 October 2020 from
/// 06:00 to 12:00". Empty when both sides are open.
std::string time_in_sentence(const Extent& extent);
/// The same as a heading: "11 October 2020", "1 to 12 October 2020"; "all times" for no limits.
std::string time_in_words(const Extent& extent);

/// The day that ends at a moment, or the minute or second of the day in which it lies: "on 11
/// October 2020", "on 11 October 2020, 12:00 UTC"; "at any time" and "before any time" for the
/// distant future and past.
std::string last_day_in_sentence(Instant end);

}  // namespace claims
