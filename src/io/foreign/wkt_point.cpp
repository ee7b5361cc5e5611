#include "io/foreign/wkt_point.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "claims/filter/filter.hpp"
#include "io/csv/csv_reader.hpp"
#include "io/numbers.hpp"

namespace io {
namespace {

bool take_word(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text = without_blanks(text.substr(word.size()));
    return true;
}

}  // namespace

std::optional<CoordinatePair> read_wkt_point(std::string_view text) {
    const std::string folded = claims::folded(without_blanks(text));
    std::string_view rest = folded;
    take_word(rest, "srid=4326;");
    if (!take_word(rest, "point")) return std::nullopt;
    for (const std::string_view more : {"zm", "z", "m"})
        if (take_word(rest, more)) break;
    if (!take_word(rest, "(") || !rest.ends_with(')')) return std::nullopt;
    rest.remove_suffix(1);
    std::array<std::string, 4> numbers;
    std::size_t count = 0;
    for (rest = without_blanks(rest); !rest.empty(); ++count) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (count == numbers.size() || !read_number(rest.substr(0, end))) return std::nullopt;
        numbers[count] = rest.substr(0, end);
        rest = without_blanks(rest.substr(end));
    }
    if (count < 2) return std::nullopt;
    return CoordinatePair{numbers[0], numbers[1], true};
}

}  // namespace io
