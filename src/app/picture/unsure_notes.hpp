#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace app {

/// How many events of a picture have no date though a time was asked for, and how many have a
/// symbol that looks as exact as any other although only the country, or no radius, is known; a
/// sentence each.
std::vector<std::string> unsure_notes(const session::Session& session, const session::Sheet& sheet);

}  // namespace app
