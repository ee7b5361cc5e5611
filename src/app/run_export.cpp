#include <fmt/format.h>

#include "app/data_folder.hpp"
#include "app/open_session.hpp"
#include "app/read_filter.hpp"
#include "app/tasks.hpp"
#include "app/usage_error.hpp"
#include "claims/part.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/export/export_atlas.hpp"

namespace app {

int run_export(const Options& options) {
    const std::filesystem::path& out = options.export_to;
    const auto format = io::export_format_of(out);
    if (!format)
        throw UsageError(fmt::format(
            "--to: “{}” ends in none of .gpkg, .geojson, .csv, .kml and .xlsx.", out.string()));
    claims::Filter filter = read_filter(options.filter);
    if (!options.filter.bounds.empty()) filter.bounds = read_bounds(options.filter.bounds);

    const io::AtlasReading reading =
        io::read_atlas(options.atlas.empty() ? bundled_atlas() : options.atlas);
    tell_problems(reading.problems);
    claims::Atlas atlas = *reading.atlas;
    if (filter != claims::Filter{})
        atlas = claims::part_of(atlas, claims::apply_filter(atlas, filter).rows);
    const io::Taken taken = options.replace ? io::Taken::replace : io::Taken::refuse;
    for (const std::string& sentence : io::export_atlas(atlas, out, *format, taken))
        fmt::print(stderr, "claim-atlas: {}\n", sentence);
    fmt::print("{}: {} events, {} claims\n", out.string(), atlas.event_count(),
               atlas.claim_count());
    return 0;
}

}  // namespace app
