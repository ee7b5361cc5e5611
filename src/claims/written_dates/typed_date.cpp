#include "claims/written_dates/typed_date.hpp"

#include <fmt/format.h>

#include "claims/dates/edtf.hpp"
#include "claims/dates/edtf_syntax.hpp"
#include "claims/written_dates/date_parts.hpp"

namespace claims {

WrittenDate read_typed_date(std::string_view text) {
    if (text.empty()) return {};
    EdtfReading reading = read_edtf(text);
    if (reading.date) return {std::string(text), {}};
    constexpr std::string_view digits = "0123456789";
    if (text.size() != 8 && text.find_first_not_of(digits) == std::string_view::npos)
        return {{}, std::move(reading.problem)};
    WrittenDate day_first = read_written_date(text, DayOrder::dmy);
    const WrittenDate month_first = read_written_date(text, DayOrder::mdy);
    if (day_first.edtf != month_first.edtf)
        return {{},
                fmt::format("{} may be {} or {}: write it in one of these ways", quoted(text),
                            edtf_in_words(day_first.edtf), edtf_in_words(month_first.edtf))};
    const bool has_two_readings = !two_readings(plain_date_text(text)).empty();
    if (day_first.edtf.empty() && !has_two_readings) return {{}, std::move(reading.problem)};
    return day_first;
}

std::string as_edtf(const std::string& text) {
    std::string edtf = read_typed_date(text).edtf;
    return edtf.empty() ? text : edtf;
}

}  // namespace claims
