#pragma once

#include <string>
#include <string_view>

namespace claims {

// Days are written "2020-10-11"; text that is no such day comes back unchanged.

/// Monday to Sunday of the week in which the day lies: "2020-10-05/2020-10-11".
std::string week_of(std::string_view day);
/// "2020-10"
std::string month_of(std::string_view day);
/// "2020"
std::string year_of(std::string_view day);

/// From one day to another: "2020-10-09/2020-10-10", but "2020-10" for a whole month and "2020" for
/// a whole year. Of what is a span itself, the outer side counts.
std::string span_of(std::string_view first, std::string_view last);

}  // namespace claims
