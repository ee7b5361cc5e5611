#include <fmt/format.h>

#include "app/data_folder.hpp"
#include "app/open_session.hpp"
#include "app/tasks.hpp"
#include "app/usage_error.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/workspace/workspace.hpp"

namespace app {

int run_export(const Options& options) {
    const std::filesystem::path& out = options.export_to;
    if (out.extension() != ".gpkg")
        throw UsageError(
            fmt::format("--to: “{}” does not end in .gpkg, the only format so far.", out.string()));
    const io::AtlasReading reading =
        io::read_atlas(options.atlas.empty() ? bundled_atlas() : options.atlas);
    tell_problems(reading.problems);
    io::Workspace::create(out, *reading.atlas);
    fmt::print("{}: {} events, {} claims\n", out.string(), reading.atlas->event_count(),
               reading.atlas->claim_count());
    return 0;
}

}  // namespace app
