#include "io/csv/formula.hpp"

#include <algorithm>
#include <array>

#include "io/numbers.hpp"

namespace io {
namespace {

/// The last four are = + - @ in full width, which some spreadsheets take for the same.
constexpr std::array<std::string_view, 8> signs{
    "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool begins_like_formula(std::string_view text) {
    if (text.empty()) return false;
    if (text.front() == '\t' || text.front() == '\r' || text.front() == '\n') return true;
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return false;
    return std::ranges::any_of(
        signs, [&](std::string_view sign) { return text.substr(begin).starts_with(sign); });
}

std::string_view behind_apostrophes(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of('\''), text.size()));
}

}  // namespace

std::string without_formula(std::string_view text) {
    if (!begins_like_formula(behind_apostrophes(text)) || read_number(text))
        return std::string(text);
    return "'" + std::string(text);
}

std::string_view with_formula(std::string_view cell) {
    if (cell.starts_with('\'') && begins_like_formula(behind_apostrophes(cell)))
        return cell.substr(1);
    return cell;
}

}  // namespace io
