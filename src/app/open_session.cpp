#include "app/open_session.hpp"

#include <fmt/format.h>

#include "app/data_folder.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/base_map/read_base_map.hpp"

namespace app {

session::Session open_session(const std::string& atlas) {
    io::AtlasReading events = io::read_atlas(atlas_or_bundled(atlas));
    io::BaseMapReading base = io::read_base_map(boundaries_folder());
    claims::Problems problems = std::move(base.problems);
    problems.insert(problems.end(), events.problems.begin(), events.problems.end());
    return {std::move(events.atlas), std::move(base.map), std::move(problems)};
}

void tell_problems(const claims::Problems& problems) {
    for (const claims::Problem& problem : problems)
        fmt::print(stderr, "claim-atlas: {}\n", claims::in_words(problem));
}

}  // namespace app
