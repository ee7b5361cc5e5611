#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace io {

/// The text with A to Z in small letters.
std::string lower_ascii(std::string_view text);

/// Names that differ from each other and from `taken` even in capital letters: a name that is empty
/// or taken gets another, with a number behind it.
std::vector<std::string> free_names(std::span<const std::string> names,
                                    const std::vector<std::string>& taken);

}  // namespace io
