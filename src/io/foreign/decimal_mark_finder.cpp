#include "io/foreign/decimal_mark_finder.hpp"

namespace io {

void DecimalMarkFinder::add_figure(std::string_view text) {
    if (const auto mark = decimal_mark_of(text)) figures_.add(*mark);
}

void DecimalMarkFinder::add_coordinate(std::string_view text) {
    // A coordinate has no thousands; in a pair with points a comma stands between the two.
    if (text.find('.') != std::string_view::npos)
        coordinates_.add(DecimalMark::point);
    else if (text.find(',') != std::string_view::npos)
        coordinates_.add(DecimalMark::comma);
}

std::optional<DecimalMark> DecimalMarkFinder::mark() const {
    for (const Counts& counts : {figures_, coordinates_}) {
        if (counts.points > counts.commas) return DecimalMark::point;
        if (counts.points < counts.commas) return DecimalMark::comma;
    }
    return std::nullopt;
}

}  // namespace io
