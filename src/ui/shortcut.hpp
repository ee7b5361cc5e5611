#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// A key together with those held down, read from a command's shortcut text.
struct Shortcut {
    bool ctrl = false, shift = false, alt = false;
    std::string key;  ///< "Q", "F12", "+", "Escape"

    friend bool operator==(const Shortcut&, const Shortcut&) = default;
};

/// "Ctrl++ Ctrl+=" has two, separated by a space.
std::vector<Shortcut> read_shortcuts(std::string_view text);

}  // namespace ui
