#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// A text in lines no wider than a field, for fields that break lines only where their text does.
/// Places are bytes.
struct BrokenText {
    std::string seen;                 ///< the text, with a line end wherever a line was full
    std::vector<std::size_t> breaks;  ///< where in `seen` the line ends are that the text lacks

    /// Without them.
    std::string text() const;
    /// The place in the text that a place in `seen` stands for, and the other way round: beside a
    /// break, the beginning of the next line.
    std::size_t in_text(std::size_t place) const;
    std::size_t in_seen(std::size_t place) const;
};

/// How wide a letter is, px.
using Advance = std::function<float(char32_t letter)>;

/// Breaks behind spaces; where a word is longer than a line, within it. A space may stand out.
BrokenText broken(std::string_view text, float width, const Advance& advance);

/// What is selected, or twice the place where one types.
struct Selected {
    std::size_t from = 0, to = 0;
};

struct TextEdit {
    std::string text;
    std::size_t caret = 0;
};

/// What has become of the text when somebody changed `before.seen` to `after`, where `selected` was
/// selected before and the caret is now. A break that is taken out takes out the letter beyond it.
TextEdit edited(const BrokenText& before, Selected selected, std::string_view after,
                std::size_t caret);

}  // namespace ui
