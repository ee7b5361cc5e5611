#include "claims/written_dates/date_parts.hpp"

#include <array>
#include <charconv>

#include "claims/words/spelling.hpp"
#include "claims/words/without_blanks.hpp"
#include "claims/written_dates/date_words.hpp"
#include "claims/written_dates/written_time.hpp"
#include "geo/digits.hpp"

namespace claims {

std::size_t leading_digits(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && geo::is_digit(text[count])) ++count;
    return count;
}

unsigned number_of_digits(std::string_view digits) {
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

unsigned whole_year(unsigned year, std::size_t digits) {
    if (digits > 2) return year;
    return year < 69 ? 2000 + year : 1900 + year;
}

std::string plain_date_text(std::string_view text) {
    constexpr std::array<Spelling, 6> spellings{{{"\u00A0", " "},
                                                 {"\u202F", " "},
                                                 {"\u2012", "-"},
                                                 {"\u2013", "-"},
                                                 {"\u2014", "-"},
                                                 {"\u2212", "-"}}};
    const std::string plain = respelled(without_blanks(text), spellings);
    return std::string(without_weekday(plain));
}

std::string day_with_time(const CivilDate& day, std::string_view time) {
    std::string date = iso_day(day);
    if (date.empty() || time.empty()) return date;
    const auto read = read_written_time(time);
    if (!read) return {};
    if (read->is_next_day) date = iso_day(civil_date(start_of(day) + seconds_per_day));
    return date.empty() ? date : date + read->edtf;
}

}  // namespace claims
