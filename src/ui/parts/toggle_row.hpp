#pragma once

#include <optional>
#include <string_view>

#include "claims/vocabulary.hpp"
#include "ui/frame.hpp"

namespace ui {

/// One thing that can be shown or hidden, with how many there are.
struct ToggleRow {
    std::string_view label;
    std::optional<claims::Status> symbol;
    std::size_t count = 0;
    bool is_on = true;
    bool is_solo = false;
    std::string_view explanation;  ///< shown when the pointer rests on it
};

enum class RowAnswer { nothing, toggle, solo };

float toggle_row_height(const Frame& frame);

/// A check box with symbol, label and count, and a button "only" that comes up under the pointer.
RowAnswer toggle_row(const Frame& frame, const ToggleRow& row);

}  // namespace ui
