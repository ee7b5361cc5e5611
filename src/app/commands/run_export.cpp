#include <fmt/format.h>

#include "app/command_line/known_words.hpp"
#include "app/command_line/progress_line.hpp"
#include "app/command_line/read_filter.hpp"
#include "app/command_line/say.hpp"
#include "app/commands/tasks.hpp"
#include "app/open_session.hpp"
#include "app/place_names.hpp"
#include "app/usage_error.hpp"
#include "claims/part.hpp"
#include "io/atlas/words.hpp"
#include "io/export/export_atlas.hpp"
#include "io/server/postgis_location.hpp"
#include "io/workspace/workspace.hpp"

namespace app {
namespace {

struct Written {
    std::string name;                    ///< without a password
    std::vector<std::string> sentences;  ///< about what the format could not hold
};

/// Tells how far it is; Ctrl+C stops it and leaves nothing behind. Without a format to a server.
Written write(const claims::Atlas& atlas, const Options& options,
              std::optional<io::ExportFormat> format) {
    const std::string& out = options.export_to;
    const std::string name = format ? out : io::PostgisLocation(out).name();
    ProgressLine line(name);
    if (!format) {
        // While the server is waited for nobody is asked: there, Ctrl+C ends the program.
        std::optional<StopRequest> stop;
        const auto progress = [&](std::string_view what, double share) {
            if (!stop) stop.emplace();
            return progress_of(line)(what, share);
        };
        return {io::Workspace::create(out, atlas, {}, progress).location(), {}};
    }
    const StopRequest stop;
    const io::Taken taken = options.replace ? io::Taken::replace : io::Taken::refuse;
    return {name, io::export_atlas(atlas, out, *format, taken, progress_of(line))};
}

}  // namespace

int run_export(const Options& options) {
    const std::string& out = options.export_to;
    const bool is_server = io::is_postgis_location(out);
    const auto format = is_server ? std::nullopt : io::export_format_of(out);
    if (!is_server && !format)
        throw UsageError(
            fmt::format("--to: “{}” ends in none of .gpkg, .geojson, .csv, .kml and .xlsx.", out));
    claims::Filter filter = read_filter(options.filter);
    if (!options.filter.bounds.empty()) filter.bounds = read_bounds(options.filter.bounds);

    const io::AtlasReading reading = read_or_kept(options.atlas);
    tell_problems(reading.problems);
    claims::Atlas atlas = *reading.atlas;
    if (filter != claims::Filter{}) {
        const claims::Overview overview = claims::apply_filter(atlas, filter, names_for(filter));
        demand_known_words(options.filter, overview);
        atlas = claims::part_of(atlas, overview.rows);
    }
    const Written written = write(atlas, options, format);
    for (const std::string& sentence : written.sentences) say(sentence);
    fmt::print("{}: {}, {}\n", written.name, io::counted(atlas.event_count(), "event"),
               io::counted(atlas.claim_count(), "claim"));
    return 0;
}

}  // namespace app
