#include "claims/words/written_number.hpp"

#include <string>

#include "claims/number.hpp"

namespace claims {
namespace {

constexpr std::string_view between_groups = " ,.'";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// "1,200" or "1 200 000" without what stands between the thousands; anything else as it is.
std::string without_groups(std::string_view text) {
    std::string digits;
    std::size_t group = 0;
    for (const char letter : text) {
        if (letter >= '0' && letter <= '9') {
            digits += letter;
            ++group;
            continue;
        }
        const bool is_first = digits.size() == group;
        const bool is_sound = is_first ? group <= 3 && !text.starts_with('0') : group == 3;
        if (between_groups.find(letter) == std::string_view::npos || group == 0 || !is_sound)
            return std::string(text);
        group = 0;
    }
    return digits.size() == group || group == 3 ? digits : std::string(text);
}

std::size_t last_mark(std::string_view number) {
    return number.find_last_of(".,");
}

}  // namespace

MarkRole last_mark_role(std::string_view number) {
    const std::size_t at = last_mark(number);
    if (at == std::string_view::npos) return MarkRole::none;
    const std::string_view before = number.substr(0, at), after = number.substr(at + 1);
    if (before.find(number[at]) != std::string_view::npos) return MarkRole::thousands;
    const bool has_groups = before.find_first_of(between_groups) != std::string_view::npos;
    const bool is_group = !before.empty() && before.size() <= 3 && before.front() != '0';
    return has_groups || !is_group || after.size() != 3 ? MarkRole::decimals : MarkRole::either;
}

std::optional<double> read_written_number(std::string_view text, DecimalMark mark) {
    text = trimmed(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    const std::size_t at = last_mark(text);
    const MarkRole role = last_mark_role(text);
    const bool has_decimals = role == MarkRole::decimals ||
                              (role == MarkRole::either && text[at] == static_cast<char>(mark));
    if (!has_decimals) return read_number(without_groups(text));
    std::string plain = without_groups(text.substr(0, at));
    plain += '.';
    plain += text.substr(at + 1);
    return read_number(plain);
}

std::optional<double> read_written_number(std::string_view text) {
    if (last_mark_role(trimmed(text)) == MarkRole::either) return std::nullopt;
    return read_written_number(text, DecimalMark::point);
}

}  // namespace claims
