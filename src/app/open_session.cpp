#include "app/open_session.hpp"

#include <fmt/format.h>

#include "app/data_folder.hpp"
#include "app/workspace_path.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/base_map/read_base_map.hpp"
#include "io/postgis/postgis_location.hpp"
#include "io/workspace/workspace_read.hpp"

namespace app {

session::Session session_of(io::AtlasReading events) {
    io::BaseMapReading base = io::read_base_map(boundaries_folder());
    return {std::move(events.atlas), std::move(base.map), std::move(events.problems),
            std::move(base.problems)};
}

void suggest_workspace(session::Session& session) {
    session.apply(session::SuggestWorkspace{free_workspace_path(session.atlas().title).string()});
}

session::Session open_session(const std::string& atlas) {
    return session_of(io::read_atlas(atlas_or_bundled(atlas)));
}

OpenedAtlas read_to_work_in(const std::string& atlas, const io::Progress& progress) {
    if (!io::is_workspace_path(atlas) && !io::is_postgis_location(atlas))
        return {io::read_atlas(atlas_or_bundled(atlas), {}, progress), {}, {}};
    io::Workspace::Opened read = io::Workspace::open(atlas, {}, progress);
    OpenedAtlas opened{std::move(read.reading), {}, std::move(read.recovered)};
    if (read.workspace.is_read_only())
        opened.message =
            fmt::format("{} can only be read here. To edit it, save it under another name.",
                        read.workspace.location());
    else
        opened.workspace = std::move(read.workspace);
    return opened;
}

OpenedSession open_to_work_in(const std::string& atlas) {
    OpenedAtlas read = read_to_work_in(atlas);
    OpenedSession opened{session_of(std::move(read.reading)), std::move(read.workspace)};
    suggest_workspace(opened.session);
    if (!read.message.empty()) opened.session.apply(session::ShowMessage{read.message});
    return opened;
}

void tell_problems(const claims::Problems& problems) {
    for (const claims::Problem& problem : problems)
        fmt::print(stderr, "claim-atlas: {}\n", claims::in_words(problem));
}

}  // namespace app
