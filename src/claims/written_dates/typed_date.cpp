#include "claims/written_dates/typed_date.hpp"

#include <fmt/format.h>

#include <array>
#include <span>
#include <utility>

#include "claims/dates/edtf.hpp"
#include "claims/dates/edtf_syntax.hpp"
#include "claims/written_dates/date_parts.hpp"

namespace claims {
namespace {

/// The orders in which people may have meant its numbers. With points, the year stands first only
/// where it has four digits, which every order sees.
std::span<const DayOrder> orders_of(std::string_view text) {
    static constexpr std::array all{DayOrder::dmy, DayOrder::mdy, DayOrder::ymd};
    const bool has_points = text.find('.') != std::string_view::npos;
    return std::span(all).first(has_points ? 2 : 3);
}

}  // namespace

WrittenDate read_typed_date(std::string_view text) {
    if (text.empty()) return {};
    EdtfReading reading = read_edtf(text);
    if (reading.date) return {std::string(text), {}};
    const std::string plain = plain_date_text(text);
    if (const std::size_t digits = leading_digits(plain); digits > 4 && digits != 8)
        return {{}, std::move(reading.problem)};
    WrittenDate read;
    for (const DayOrder order : orders_of(plain)) {
        WrittenDate other = read_written_date(text, order);
        if (!read.edtf.empty() && !other.edtf.empty() && read.edtf != other.edtf)
            return {{},
                    fmt::format("{} may be {} or {}: write it in one of these ways", quoted(text),
                                edtf_in_words(read.edtf), edtf_in_words(other.edtf))};
        if (read.edtf.empty()) read = std::move(other);
    }
    if (read.edtf.empty() && two_readings(plain).empty()) read.problem = std::move(reading.problem);
    return read;
}

std::string as_edtf(const std::string& text) {
    std::string edtf = read_typed_date(text).edtf;
    return edtf.empty() ? text : edtf;
}

}  // namespace claims
