#include "app/open_session.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <string_view>

#include "app/boundaries.hpp"
#include "app/command_line/say.hpp"
#include "app/data_folder.hpp"
#include "app/workspace_path.hpp"
#include "claims/words/plain_words.hpp"
#include "io/all_cores.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/numbers.hpp"
#include "io/server/postgis_location.hpp"
#include "io/workspace/workspace_read.hpp"
#include "platform/folders.hpp"

namespace app {

namespace {

session::Session session_on(session::Ground ground, io::AtlasReading events) {
    io::BaseMapReading base = read_boundaries();
    ground.base = std::move(base.map);
    ground.base_problems = std::move(base.problems);
    ground.workers = io::all_cores();
    return {ground, std::move(events.atlas), events.problems};
}

}  // namespace

session::Session session_of(io::AtlasReading events) {
    return session_on({}, std::move(events));
}

session::Session session_for_pictures(io::AtlasReading events) {
    return session_on({.base = nullptr, .is_for_pictures = true}, std::move(events));
}

void suggest_workspace(session::Session& session) {
    session.apply(session::SuggestWorkspace{free_workspace_path(session.atlas().title).string()});
}

namespace {

OpenedAtlas survey_to_look_at(std::shared_ptr<io::ServerSurvey> survey) {
    OpenedAtlas opened;
    opened.reading.atlas = survey->bare();
    opened.message = fmt::format(
        "{} holds more than {} events. They are counted at the server, and read where the map "
        "shows few of them. This atlas is open for reading only.",
        survey->name(), claims::with_thousands(most_events_read()));
    opened.survey = std::move(survey);
    return opened;
}

}  // namespace

io::KeptAtlas kept_of(const std::string& location) {
    const char* asked = std::getenv("CLAIM_ATLAS_KEEP");
    const bool is_unwanted = asked != nullptr && std::string_view(asked) == "no";
    if (is_unwanted || io::is_postgis_location(location)) return {};
    return {location, platform::cache_folder()};
}

io::AtlasReading read_or_kept(const std::string& atlas, const io::AtlasPart& part) {
    const std::string location = atlas_or_bundled(atlas);
    io::KeptAtlas kept = kept_of(location);
    return io::read_atlas(location, part, {}, kept);
}

session::Session open_session(const std::string& atlas) {
    return session_of(io::read_atlas(atlas_or_bundled(atlas)));
}

std::size_t most_events_read() {
    const char* asked = std::getenv("CLAIM_ATLAS_READ_AT_MOST");
    const auto number = io::read_number(asked == nullptr ? "" : asked);
    return number && *number >= 0 ? static_cast<std::size_t>(*number) : io::most_events_read_whole;
}

OpenedAtlas read_to_work_in(const std::string& atlas, const io::Progress& progress) {
    if (io::is_postgis_location(atlas))
        if (auto survey = io::ServerSurvey::of_large(atlas, most_events_read(), progress))
            return survey_to_look_at(std::move(survey));
    OpenedAtlas opened;
    opened.kept = kept_of(atlas_or_bundled(atlas));
    if (!io::is_workspace_path(atlas) && !io::is_postgis_location(atlas)) {
        opened.reading = io::read_atlas(atlas_or_bundled(atlas), {}, progress, opened.kept);
        return opened;
    }
    io::Workspace::Opened read = io::Workspace::open(atlas, {}, progress, opened.kept);
    opened.reading = std::move(read.reading);
    opened.message = std::move(read.recovered);
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
    opened.survey = std::move(read.survey);
    opened.kept = std::move(read.kept);
    if (opened.survey)
        opened.session.apply(session::SurveyBegan{most_events_read(), opened.survey->reach()});
    if (!read.message.empty())
        opened.session.apply(session::ShowMessage{.text = read.message, .is_problem = true});
    return opened;
}

void tell_problems(const claims::Problems& problems) {
    for (const claims::Problem& problem : problems) say(claims::in_words(problem));
}

}  // namespace app
