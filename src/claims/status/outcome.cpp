#include "claims/status/outcome.hpp"

#include <array>
#include <cstddef>

namespace claims {

std::string_view to_word(Outcome outcome) {
    static constexpr std::array<std::string_view, 5> words{"stands", "replaced", "withdrawn",
                                                           "withdrawal", "not yet known"};
    return words[static_cast<std::size_t>(outcome)];
}

}  // namespace claims
