#pragma once

#include <string>
#include <string_view>

#include "io/postgis/postgis_connection.hpp"
#include "io/workspace/workspace_log.hpp"

namespace io {

/// Text that no other commit has.
std::string new_token();

/// Moves the change counter on and writes one line, signed with the user of the database and, where
/// it is another name, of this system, and with the server's time. Returns its number.
std::int64_t append_to_postgis_log(PostgisConnection& connection, std::string_view what,
                                   const Touched& touched, const std::string& token);

}  // namespace io
