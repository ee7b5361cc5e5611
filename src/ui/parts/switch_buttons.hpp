#pragma once

#include <span>

#include "ui/frame.hpp"

namespace ui {

/// Buttons in a line of which exactly one is on. Returns the one that is on after this frame.
std::size_t switch_buttons(const Frame& frame, std::span<const char* const> words,
                           std::size_t is_on);

}  // namespace ui
