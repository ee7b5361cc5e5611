#include <fmt/format.h>

#include "app/data_folder.hpp"
#include "app/open_session.hpp"
#include "app/place_names.hpp"
#include "app/progress_line.hpp"
#include "app/read_filter.hpp"
#include "app/say.hpp"
#include "app/tasks.hpp"
#include "app/usage_error.hpp"
#include "claims/part.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/export/export_atlas.hpp"
#include "io/postgis/postgis_location.hpp"
#include "io/workspace/workspace.hpp"

namespace app {

int run_export(const Options& options) {
    const std::string& out = options.export_to;
    const bool is_server = io::is_postgis_location(out);
    const auto format = io::export_format_of(out);
    if (!is_server && !format)
        throw UsageError(
            fmt::format("--to: “{}” ends in none of .gpkg, .geojson, .csv, .kml and .xlsx.", out));
    claims::Filter filter = read_filter(options.filter);
    if (!options.filter.bounds.empty()) filter.bounds = read_bounds(options.filter.bounds);

    const io::AtlasReading reading = io::read_atlas(atlas_or_bundled(options.atlas));
    tell_problems(reading.problems);
    claims::Atlas atlas = *reading.atlas;
    if (filter != claims::Filter{})
        atlas = claims::part_of(atlas, claims::apply_filter(atlas, filter, names_for(filter)).rows);
    std::string made = out;
    ProgressLine line(out);
    const StopRequest stop;
    if (is_server)
        made = io::Workspace::create(out, atlas).location();
    else
        for (const std::string& sentence : io::export_atlas(
                 atlas, out, *format, options.replace ? io::Taken::replace : io::Taken::refuse,
                 progress_of(line)))
            say(sentence);
    fmt::print("{}: {} events, {} claims\n", made, atlas.event_count(), atlas.claim_count());
    return 0;
}

}  // namespace app
