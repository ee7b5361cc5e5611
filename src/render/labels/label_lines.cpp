#include "render/labels/label_lines.hpp"

#include <algorithm>
#include <limits>

namespace render {
namespace {

struct Cut {
    std::vector<std::string> lines;
    double widest = std::numeric_limits<double>::infinity();
};

/// The narrowest way to put `text` on exactly `count` lines.
Cut narrowest(const FontSet& fonts, const TextStyle& style, std::string_view text,
              std::size_t count) {
    if (count == 1) return {{std::string(text)}, width_of(fonts, style, text)};
    Cut best;
    for (std::size_t space = text.find(' '); space != std::string_view::npos;
         space = text.find(' ', space + 1)) {
        if (text.substr(space + 1).starts_with("/ ")) continue;  // it stays with what it follows
        const std::string_view head = text.substr(0, space);
        Cut rest = narrowest(fonts, style, text.substr(space + 1), count - 1);
        const double widest = std::max(rest.widest, width_of(fonts, style, head));
        if (widest >= best.widest) continue;
        best = {{std::string(head)}, widest};
        best.lines.insert(best.lines.end(), rest.lines.begin(), rest.lines.end());
    }
    return best;
}

}  // namespace

std::vector<std::string> label_lines(const FontSet& fonts, const TextStyle& style,
                                     std::string_view text, double width, std::size_t most) {
    Cut best;
    for (std::size_t count = 1; count <= most && best.widest > width; ++count) {
        Cut cut = narrowest(fonts, style, text, count);
        if (cut.widest < best.widest) best = std::move(cut);
    }
    return best.lines;
}

}  // namespace render
