#pragma once

#include <string_view>

namespace app {

/// Tells a person on stderr, as "claim-atlas: …" on a line of its own. What a file makes of a
/// sentence does nothing to a terminal.
void say(std::string_view sentence);

}  // namespace app
