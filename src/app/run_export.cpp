#include <fmt/format.h>

#include "app/data_folder.hpp"
#include "app/open_session.hpp"
#include "app/tasks.hpp"
#include "app/usage_error.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/postgis/postgis_location.hpp"
#include "io/workspace/workspace.hpp"

namespace app {

int run_export(const Options& options) {
    const std::string& out = options.export_to;
    if (!io::is_postgis_location(out) && !out.ends_with(".gpkg"))
        throw UsageError(
            fmt::format("--to: “{}” does not end in .gpkg, the only format so far.", out));
    const io::AtlasReading reading = io::read_atlas(atlas_or_bundled(options.atlas));
    tell_problems(reading.problems);
    const auto made = io::Workspace::create(out, *reading.atlas);
    fmt::print("{}: {} events, {} claims\n", made.location(), reading.atlas->event_count(),
               reading.atlas->claim_count());
    return 0;
}

}  // namespace app
