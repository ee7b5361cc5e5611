#include <fmt/format.h>

#include "app/data_folder.hpp"
#include "app/open_session.hpp"
#include "app/place_names.hpp"
#include "app/read_filter.hpp"
#include "app/tasks.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/card/listing.hpp"

namespace app {

int run_list(const Options& options) {
    claims::Filter filter = read_filter(options.filter);
    if (!options.filter.bounds.empty()) filter.bounds = read_bounds(options.filter.bounds);
    const auto format =
        io::list_format_from_word(options.format.empty() ? "table" : options.format);

    const io::AtlasReading reading = io::read_atlas(atlas_or_bundled(options.atlas), {filter, 0});
    tell_problems(reading.problems);
    if (!reading.part.empty()) fmt::print(stderr, "claim-atlas: {}\n", reading.part);
    const claims::Overview overview =
        claims::apply_filter(*reading.atlas, filter, names_for(filter));
    fmt::print("{}", io::list_events(*reading.atlas, overview, filter.known_on, *format));
    return 0;
}

}  // namespace app
