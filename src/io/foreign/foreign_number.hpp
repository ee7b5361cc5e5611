#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claims/words/written_number.hpp"

namespace io {

/// A coordinate or distance with a decimal point or comma, as "40.6828", "40,6828", "−46.36",
/// "46.36° E", written with a point; empty when it is no number.
std::string plain_number(std::string_view text);
bool has_decimal_comma(std::string_view text);

using claims::DecimalMark;

/// A figure as people write it: "22", "1,200", "1 200", "20-25", "20 to 25", "> 30", "30+". Both
/// values equal: one figure; the upper one NaN: at least.
struct ForeignFigure {
    double min;
    double max;
};
/// `mark` decides where a figure alone does not: "1.200" may be 1.2 or 1200.
std::optional<ForeignFigure> read_foreign_figure(std::string_view text,
                                                 DecimalMark mark = DecimalMark::point);
/// "1200", "20 to 25", "at least 30"
std::string figure_in_words(const ForeignFigure& figure);

/// The mark before decimals in whoever wrote this number: a point by "0.5" or "1,200,000"; nothing
/// when it does not tell, as "22" or "1,200".
std::optional<DecimalMark> decimal_mark_of(std::string_view text);

}  // namespace io
