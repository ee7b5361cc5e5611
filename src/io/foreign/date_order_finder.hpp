#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "claims/written_dates/written_date.hpp"

namespace io {

/// Finds out whether a column of dates in numbers puts the day or the month first: by the values
/// above 12, which can only be days.
class DateOrderFinder {
 public:
    /// `usual`: the order where nothing decides.
    explicit DateOrderFinder(claims::DayOrder usual = claims::DayOrder::dmy) : usual_(usual) {}

    void add(std::string_view text, std::size_t line);

    /// The order to read with: as asked for, else as found, else the usual one.
    claims::DayOrder order(claims::DayOrder asked) const;
    /// What a person should know: that nothing decides, that both orders occur, that what was asked
    /// for contradicts the values; empty when all is plain.
    std::string remark(claims::DayOrder asked, std::string_view column,
                       std::string_view unit) const;

 private:
    struct Example {
        std::string text;
        std::size_t line = 0;
        std::size_t count = 0;

        void add(std::string_view text, std::size_t line);
    };
    /// `date` is all of the text, or one side of it.
    void add_single(std::string_view date, std::string_view text, std::size_t line);

    claims::DayOrder usual_;
    Example day_first_, month_first_, either_, counted_days_;
};

}  // namespace io
