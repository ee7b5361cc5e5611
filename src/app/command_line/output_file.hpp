#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace app {

/// Writes what a command makes; “-” is standard output. Throws std::exception with a sentence.
void write_output(const std::string& out, std::span<const std::uint8_t> bytes);
void write_output(const std::string& out, std::string_view text);

}  // namespace app
