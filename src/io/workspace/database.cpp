#include "io/workspace/database.hpp"

#include <fmt/format.h>

#include <charconv>

namespace io {
namespace {

template <class Number>
std::optional<Number> read(const std::string& text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return {};
    return number;
}

}  // namespace

std::optional<double> as_number(const Value& value) {
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*integer);
    if (const auto* text = std::get_if<std::string>(&value)) return read<double>(*text);
    return {};
}

std::int64_t as_integer(const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return *integer;
    if (const auto* text = std::get_if<std::string>(&value))
        return read<std::int64_t>(*text).value_or(0);
    return 0;
}

std::string as_text(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&value)) return fmt::format("{}", *number);
    return {};
}

}  // namespace io
