#include "ui/shortcut.hpp"

#include <algorithm>

namespace ui {
namespace {

bool take(std::string_view& text, std::string_view prefix) {
    // The last character is always a key: "Ctrl++" is Ctrl and plus.
    if (text.size() <= prefix.size() || !text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

Shortcut read_one(std::string_view text) {
    Shortcut shortcut;
    for (bool taken = true; taken;) {
        const bool ctrl = take(text, "Ctrl+");
        const bool shift = take(text, "Shift+");
        const bool alt = take(text, "Alt+");
        shortcut.ctrl |= ctrl;
        shortcut.shift |= shift;
        shortcut.alt |= alt;
        taken = ctrl || shift || alt;
    }
    shortcut.key = text;
    return shortcut;
}

}  // namespace

std::vector<Shortcut> read_shortcuts(std::string_view text) {
    std::vector<Shortcut> shortcuts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) shortcuts.push_back(read_one(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return shortcuts;
}

}  // namespace ui
