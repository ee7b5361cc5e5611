#include "io/foreign/date_order_finder.hpp"

#include <fmt/format.h>

#include "claims/written_dates/date_parts.hpp"
#include "claims/written_dates/date_words.hpp"
#include "io/atlas/words.hpp"
#include "io/csv/csv_reader.hpp"

namespace io {
namespace {

std::string_view in_words(claims::DayOrder order) {
    return order == claims::DayOrder::mdy ? "month before day" : "day before month";
}

}  // namespace

void DateOrderFinder::Example::add(std::string_view example, std::size_t at) {
    if (count++ > 0) return;
    text = example;
    line = at;
}

void DateOrderFinder::add(std::string_view text, std::size_t line) {
    const std::string plain = claims::plain_date_text(text);
    const std::string_view whole = claims::without_about(plain);
    for (std::size_t at = whole.find('-'); at != std::string_view::npos;
         at = whole.find('-', at + 1)) {
        const auto last = claims::read_date_numbers(without_blanks(whole.substr(at + 1)));
        if (!last || !last->rest.empty()) continue;
        const std::string_view first = without_blanks(whole.substr(0, at));
        // Whoever spans days of a month puts the day first.
        if (first.size() <= 2 && claims::leading_digits(first) == first.size())
            return day_first_.add(text, line);
        add_single(first, text, line);
        return add_single(without_blanks(whole.substr(at + 1)), text, line);
    }
    add_single(whole, text, line);
}

void DateOrderFinder::add_single(std::string_view date, std::string_view text, std::size_t line) {
    const auto numbers = claims::read_date_numbers(date);
    if (!numbers) {
        if (claims::read_spreadsheet_day(date)) counted_days_.add(text, line);
        return;
    }
    if (numbers->digits[0] > 2) return;
    const unsigned first = numbers->numbers[0], second = numbers->numbers[1];
    // 05/05 reads the same either way.
    if (first > 12 && second <= 12)
        day_first_.add(text, line);
    else if (second > 12 && first <= 12)
        month_first_.add(text, line);
    else if (first != second)
        either_.add(text, line);
}

claims::DayOrder DateOrderFinder::order(claims::DayOrder asked) const {
    if (asked != claims::DayOrder::automatic) return asked;
    if (month_first_.count == day_first_.count) return usual_;
    return month_first_.count > day_first_.count ? claims::DayOrder::mdy : claims::DayOrder::dmy;
}

std::string DateOrderFinder::remark(claims::DayOrder asked, std::string_view column,
                                    std::string_view unit) const {
    std::string remark;
    const claims::DayOrder taken = order(asked);
    const bool is_decided = day_first_.count + month_first_.count > 0;
    if (day_first_.count > 0 && month_first_.count > 0)
        remark = fmt::format(
            "Dates under {} are written in both orders: {} on {} {}, {} on {} {}. Each that can "
            "only be read one way was read so, all others with {}.",
            in_quotes(column), in_quotes(day_first_.text), unit, day_first_.line,
            in_quotes(month_first_.text), unit, month_first_.line, in_words(taken));
    else if (is_decided && either_.count > 0 && asked != claims::DayOrder::automatic &&
             asked != claims::DayOrder::ymd && taken != order(claims::DayOrder::automatic))
        remark = fmt::format(
            "Dates under {} look as if written with {} ({} on {} {}), but {} was asked for.",
            in_quotes(column), in_words(order(claims::DayOrder::automatic)),
            in_quotes(day_first_.count > 0 ? day_first_.text : month_first_.text), unit,
            day_first_.count > 0 ? day_first_.line : month_first_.line, in_words(taken));
    else if (!is_decided && either_.count > 0 && asked == claims::DayOrder::automatic)
        remark = fmt::format(
            "Nothing tells whether dates under {} such as {} put the day or the month first; they "
            "were read with {}. The order of numbers in dates can be given (--dates {}).",
            in_quotes(column), in_quotes(either_.text), in_words(taken),
            taken == claims::DayOrder::mdy ? "dmy" : "mdy");
    if (counted_days_.count > 0)
        remark += fmt::format(
            "{}Numbers under {} such as {} were read as days counted by a spreadsheet.",
            remark.empty() ? "" : " ", in_quotes(column), in_quotes(counted_days_.text));
    return remark;
}

}  // namespace io
