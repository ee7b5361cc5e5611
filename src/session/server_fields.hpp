#pragma once

#include <string>

namespace session {

/// A server's address as it is typed into fields; what is empty is left to libpq.
struct ServerFields {
    std::string host, port, database, user, schema;
};

/// "PG:host=db.example dbname=atlas user=anna", values quoted where they must be.
std::string location_of(const ServerFields& fields);

}  // namespace session
