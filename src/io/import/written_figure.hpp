#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claims/words/written_number.hpp"

namespace io {

/// How many, as people write it: "22", "1,200", "20-25", "between 20 and 25", "at least 30", "30+",
/// "up to 5", in English, Russian, Azerbaijani, Turkish, Armenian, Georgian, German or French. Both
/// values equal: one figure; one of them NaN: at least the other, or up to it.
struct WrittenFigure {
    double min;
    double max;
    /// The words say something else than the values can: "about 20" is 20, "more than 30" at least
    /// 30, "fewer than 5" up to 5, "up to 20-25" up to 25.
    bool is_loose = false;
    bool is_about = false;
};
/// `mark` decides where a figure alone does not: "1.200" may be 1.2 or 1200.
std::optional<WrittenFigure> read_written_figure(
    std::string_view text, claims::DecimalMark mark = claims::DecimalMark::point);
/// "1200", "20 to 25", "at least 30", "up to 5"
std::string figure_in_words(const WrittenFigure& figure);

}  // namespace io
