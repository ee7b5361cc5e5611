#include "geo/boundary_view.hpp"

#include <algorithm>
#include <array>

namespace geo {
namespace {
constexpr std::array<std::string_view, 3> view_words{"both", "recognised", "in-effect"};
}

std::string_view to_word(BoundaryView view) {
    return view_words[static_cast<std::size_t>(view)];
}

std::optional<BoundaryView> boundary_view_from_word(std::string_view word) {
    const auto found = std::ranges::find(view_words, word);
    if (found == view_words.end()) return std::nullopt;
    return static_cast<BoundaryView>(found - view_words.begin());
}

}  // namespace geo
