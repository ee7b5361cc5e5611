#pragma once

#include <optional>
#include <string_view>

namespace geo {

/// Whose boundaries a map shows.
enum class BoundaryView {
    both,        ///< the recognised ones, and over them what is or was disputed
    recognised,  ///< internationally recognised borders alone
    in_effect,   ///< and who held what on the shown date, no historical shapes
};

/// "both", "recognised", "in-effect".
std::string_view to_word(BoundaryView view);
std::optional<BoundaryView> boundary_view_from_word(std::string_view word);

}  // namespace geo
