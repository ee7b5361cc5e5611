#pragma once

#include <string_view>

namespace claims {

// Words of dates in English, Russian, Turkish, Azerbaijani, Armenian, Georgian, German and French.
// `folded` as folded() gives it. For months see foreign_date.hpp.

bool is_weekday(std::string_view folded);
/// 21 for spring to 24 for winter, as EDTF counts them; 0 for none. “Yaz” is none: it is summer in
/// Turkish and spring in Azerbaijani.
unsigned season_of_word(std::string_view folded);

/// The text behind a day of the week that it begins with: "11 October 2020" of "Sunday, 11 October
/// 2020"; any other text as it is.
std::string_view without_weekday(std::string_view text);
/// The text behind a mark or word for “about”: "2020" of "c. 2020" and "~2020"; any other text as
/// it is.
std::string_view without_about(std::string_view text);

}  // namespace claims
