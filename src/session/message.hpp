#pragma once

#include <optional>
#include <string>

namespace session {

/// What the window says over the map.
struct Message {
    std::string text;
    bool is_problem = false;         ///< stays until it is dismissed or there is another one
    std::optional<double> age = {};  ///< seconds since it was first seen

    /// Seconds for which it is still to be seen; nothing where no time ends it.
    std::optional<double> left() const;
    void grow_older(double seconds);
    /// Something was done about which it knows nothing.
    void pass();
};

}  // namespace session
