#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>

#include "io/error.hpp"

namespace io {

/// That text is no JSON, and in which of its lines that shows.
struct JsonSyntaxError : Error {
    JsonSyntaxError(const std::string& message, std::size_t at) : Error(message), line(at) {}
    std::size_t line;
};

/// Members keep their order.
using Json = nlohmann::ordered_json;

/// An object takes a time that grows with the square of its members; one with more is not read.
inline constexpr std::size_t most_members = 4096;

/// Reads JSON that may come from anywhere. Throws io::Error, mostly a JsonSyntaxError, with the
/// rest of a sentence about the file: "is not valid JSON (at byte 12)".
Json parse_json(std::span<const std::uint8_t> bytes);
Json parse_json(std::string_view text);

/// Null where an object has no such member; the text, where it is one, else nothing.
const Json& member_of(const Json& object, const char* member);
std::string text_of(const Json& object, const char* member);

/// The text of a string, a number, true or false as it would stand in a table; of null, nothing;
/// of anything else, its JSON.
std::string cell_text(const Json& value);

/// On `indent` blanks, or on one line. Bytes that are not UTF-8 become U+FFFD.
std::string json_text(const Json& value, int indent = -1);
/// On one line, with nothing but ASCII in it.
std::string ascii_json(const Json& value);

}  // namespace io
