#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace claims {

/// A number written in decimal digits only, without sign or spaces.
template <typename Number>
std::optional<Number> number_from_digits(std::string_view text) {
    // Behind a digit, std::from_chars takes nothing but digits.
    if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
    Number number{};
    const auto end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end) return std::nullopt;
    return number;
}

}  // namespace claims
