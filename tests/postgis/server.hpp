#pragma once

#include <cstdlib>
#include <string>

#include "claims/edit/edit.hpp"
#include "io/postgis/postgis_connection.hpp"
#include "io/workspace/workspace.hpp"
#include "unit/io/workspace_atlas.hpp"

namespace test {

/// The connection that postgis_test.py gives, with a schema.
inline std::string location(const std::string& schema, const char* variable = "POSTGIS") {
    return std::string("PG:") + std::getenv(variable) + " schema=" + schema;
}

/// Another program at the same server. Throws io::Error.
inline io::PostgisResult sql(const std::string& statement) {
    io::PostgisConnection connection{io::PostgisLocation(location("claim_atlas"))};
    connection.connect();
    return connection.run(statement);
}

inline claims::Atlas now(const std::string& schema) {
    return *io::read_atlas(location(schema)).atlas;
}

inline claims::Atlas renamed(const claims::Atlas& atlas, claims::EventRow row,
                             const std::string& title) {
    claims::EventDraft draft = draft_of(atlas, row);
    draft.title = title;
    return with_event(atlas, draft);
}

}  // namespace test
