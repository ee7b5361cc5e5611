#pragma once

#include <span>
#include <string>
#include <string_view>

namespace claims {

/// A sign that other programs write, and what stands for it here.
struct Spelling {
    std::string_view written, plain;
};

/// The text with every sign written plainly.
std::string respelled(std::string_view text, std::span<const Spelling> spellings);

}  // namespace claims
