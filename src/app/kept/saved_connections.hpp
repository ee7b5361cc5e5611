#pragma once

#include <string>
#include <vector>

#include "session/opening.hpp"

namespace app {

// Connections to servers that a person gave a name: connections.json in the settings folder, a
// list of {"name", "location"}. No password is ever written there.

/// Those, then the services of libpq (~/.pg_service.conf, or where PGSERVICEFILE points). A file
/// that cannot be read is as if there were none.
std::vector<session::SavedConnection> saved_connections();
/// In the place of one of the same name. Throws io::Error when it cannot be written, or the
/// location is not understood.
void save_connection(const std::string& name, const std::string& location);
void forget_connection(const std::string& name);

}  // namespace app
