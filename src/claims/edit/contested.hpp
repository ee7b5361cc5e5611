#pragma once

#include <compare>
#include <string>

namespace claims {

/// What two people wrote at the same time, each something else: the event, actor or source of that
/// id.
struct Contested {
    enum class Kind { event, actor, source };
    Kind kind = Kind::event;
    std::string id;

    friend auto operator<=>(const Contested&, const Contested&) = default;
};

}  // namespace claims
