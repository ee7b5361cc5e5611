#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "ui/fields/broken_text.hpp"

namespace ui {

/// What a field held before each step of typing, to go back to and forth again.
class TypedPast {
 public:
    /// `before` is what it held; `goes_on`: the step belongs to the one before, as letters of a
    /// word do.
    void note(TextEdit before, bool goes_on) {
        undone_.clear();
        if (goes_on && !steps_.empty()) return;
        if (steps_.size() == most_steps) steps_.erase(steps_.begin());
        steps_.push_back(std::move(before));
    }
    std::optional<TextEdit> back(TextEdit now) { return moved(steps_, undone_, std::move(now)); }
    std::optional<TextEdit> forth(TextEdit now) { return moved(undone_, steps_, std::move(now)); }

 private:
    static constexpr std::size_t most_steps = 500;

    static std::optional<TextEdit> moved(std::vector<TextEdit>& from, std::vector<TextEdit>& to,
                                         TextEdit now) {
        if (from.empty()) return std::nullopt;
        to.push_back(std::move(now));
        TextEdit there = std::move(from.back());
        from.pop_back();
        return there;
    }

    std::vector<TextEdit> steps_, undone_;
};

}  // namespace ui
