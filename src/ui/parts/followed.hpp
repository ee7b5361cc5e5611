#pragma once

#include <cstddef>
#include <vector>

#include "ui/frame.hpp"

namespace ui {

/// Where among `rows` the selected event stands, when another one is selected than at the last call
/// in this window: it is to be brought into sight, once.
std::optional<std::size_t> place_to_follow(const Frame& frame,
                                           const std::vector<claims::EventRow>& rows);

}  // namespace ui
