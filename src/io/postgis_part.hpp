#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/server/server_survey.hpp"
#include "io/workspace/workspace_store.hpp"

namespace io {

/// What only libpq, the client library of PostgreSQL, can do. It brings libraries for TLS, Kerberos
/// and LDAP, which few starts need; so io/postgis is a library of its own that is loaded when one
/// of these is first asked for.
struct PostgisPart {
    /// See io/postgis/postgis_store.hpp.
    std::unique_ptr<WorkspaceStore> (*create)(const std::string& location,
                                              const claims::Atlas& atlas, std::string_view what,
                                              const Progress& progress);
    OpenedStore (*open)(const std::string& location, const AtlasPart& part,
                        const Progress& progress);
    /// See ServerSurvey::of_large().
    std::unique_ptr<ServerSurvey> (*survey_of_large)(const std::string& location,
                                                     std::size_t most_read,
                                                     const Progress& progress);
    /// See io/postgis/postgis_uri.hpp.
    std::optional<std::vector<std::pair<std::string, std::string>>> (*settings_of_uri)(
        const std::string& uri);
    /// "15.6"
    std::string (*version)();
};

/// Throws io::Error when it cannot be loaded.
const PostgisPart& postgis_part();

}  // namespace io
