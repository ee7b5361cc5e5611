#include "io/postgis_part.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>

#include "io/postgis/postgis_store.hpp"
#include "io/postgis/postgis_survey.hpp"
#include "io/postgis/postgis_uri.hpp"

namespace io {
namespace {

/// PQlibVersion() counts in ten thousands since version 10: 150006 is 15.6.
std::string libpq_version() {
    constexpr int major = 10'000;
    return fmt::format("{}.{}", PQlibVersion() / major, PQlibVersion() % major);
}

std::unique_ptr<ServerSurvey> survey_of_large(const std::string& location, std::size_t most_read,
                                              const Progress& progress) {
    return PostgisSurvey::of_large(location, most_read, progress);
}

}  // namespace
}  // namespace io

extern "C" {
/// What the program looks for in this library.
[[gnu::visibility("default")]] extern const io::PostgisPart claim_atlas_postgis_part;

const io::PostgisPart claim_atlas_postgis_part{io::PostgisStore::create, io::PostgisStore::open,
                                               io::survey_of_large, io::settings_of_uri,
                                               io::libpq_version};
}
