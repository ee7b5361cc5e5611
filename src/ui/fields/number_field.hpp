#pragma once

#include <cstddef>
#include <optional>

#include "ui/frame.hpp"

namespace ui {

struct NumberAnswer {
    bool changed = false;
    std::optional<double> value;  ///< the new one; nothing = the field was emptied
};

/// A field for a number, or none. What is no number stays in it, marked, and changes nothing;
/// what was typed goes when `clearings` changes.
NumberAnswer number_field(const Frame& frame, const char* name, const char* hint,
                          std::optional<double> value, float width, std::size_t clearings);

}  // namespace ui
