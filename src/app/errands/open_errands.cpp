#include "app/errands/open_errands.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "app/kept/saved_connections.hpp"
#include "app/open_session.hpp"
#include "app/workspace_path.hpp"
#include "io/server/postgis_location.hpp"

namespace app {
namespace {

std::string title_of_opening(const std::string& location) {
    if (location.empty()) return "Opening the bundled atlas";
    return io::is_postgis_location(location)
               ? "Opening the database"
               : "Opening " + std::filesystem::path(location).filename().string();
}

/// Whether the map was moved to look at what was read so far.
bool was_moved_meanwhile(const session::Session& session, bool is_first) {
    const std::optional<session::Awaited>& awaited = session.awaited();
    if (!awaited || session.is_at_home()) return false;
    return awaited->is_over_another ? awaited->from != session.view().camera : is_first;
}

/// Shows of an atlas what was shown last time. Where it is shown already, that takes no time.
void take_up(session::Session& session, const session::Kept& awaited) {
    session.apply(session::Resume{session::kept_for_later(session::kept(session), awaited)});
}

}  // namespace

OpenErrands::OpenErrands(session::Session& session, TaskRunner& tasks, WorkspaceErrands& workspace,
                         ImportErrands& imports, SurveyErrands& surveys, First first)
    : session_(session),
      tasks_(tasks),
      workspace_(workspace),
      imports_(imports),
      surveys_(surveys),
      location_(std::move(first.location)),
      awaited_(std::move(first.awaited)) {
    keeper_.keep(std::move(first.kept));
    session_.apply(session::ConnectionsRead{saved_connections()});
}

std::string OpenErrands::location() const {
    return lasting_location(session_.workspace().empty() ? location_ : session_.workspace());
}

void OpenErrands::begin(const session::NewAtlas& errand) {
    const auto make = [this, errand](const io::Progress& progress) -> TaskRunner::Finish {
        claims::Atlas atlas;
        atlas.title = errand.title;
        const std::string path = workspace_location(errand.path);
        io::Workspace::create(path, atlas, {}, progress);
        return [this, path] { session_.apply(session::OpenAtlas{path}); };
    };
    tasks_.start({"Beginning an atlas", true}, make, [this](const std::exception& error) {
        session_.apply(session::OpeningFailed{fmt::format("No atlas was begun. {}", error.what())});
    });
}

void OpenErrands::open(const session::OpenAtlas& errand) {
    keeper_.stop();
    const bool is_server = io::is_postgis_location(errand.location);
    const std::string location = is_server || errand.location.empty()
                                     ? errand.location
                                     : path_as_typed(errand.location).string();
    glimpses_ = std::make_shared<Mailbox<claims::Glimpse>>();
    const std::string asked =
        errand.password.empty() ? location : io::with_password(location, errand.password);
    session::Ground ground = session_.ground();
    ground.workers = tasks_.way().polite(ground.workers);
    const auto read = [this, location, asked, ground, glimpses = glimpses_,
                       awaited = location == location_ ? awaited_ : std::nullopt](
                          io::Progress progress) -> TaskRunner::Finish {
        progress.glimpse = [&](claims::Glimpse glimpse) { glimpses->put(std::move(glimpse)); };
        auto opened = std::make_shared<OpenedAtlas>(read_to_work_in(asked, progress));
        io::tell(progress, "Opening", 1.0);
        const io::AtlasReading& reading = opened->reading;
        auto ready = std::make_shared<session::Session>(ground, reading.atlas, reading.problems);
        if (awaited) take_up(*ready, *awaited);
        return [this, opened, ready, location] { take_over(location, *opened, ready); };
    };
    tasks_.start(
        {title_of_opening(location), true, true}, read, [this](const std::exception& error) {
            glimpses_.reset();
            const bool wants_password = dynamic_cast<const io::PasswordWanted*>(&error) != nullptr;
            session_.apply(session::OpeningFailed{error.what(), wants_password});
        });
}

void OpenErrands::take_over(const std::string& location, OpenedAtlas& opened,
                            std::shared_ptr<session::Session> ready) {
    imports_.stop();
    glimpses_.reset();
    const bool is_awaited = location_ == location;
    const std::optional<session::Kept> awaited = std::exchange(awaited_, std::nullopt);
    const geo::Camera camera = session_.view().camera;
    const bool was_moved = was_moved_meanwhile(session_, is_awaited);
    location_ = location;
    session_.apply(
        session::AtlasOpened{opened.reading.atlas, opened.reading.problems, std::move(ready)});
    suggest_workspace(session_);
    workspace_.change_to(std::move(opened.workspace));
    surveys_.change_to(opened.survey);
    if (opened.survey)
        session_.apply(session::SurveyBegan{most_events_read(), opened.survey->reach()});
    if (is_awaited && awaited) take_up(session_, *awaited);
    // Where one looked while it was read.
    if (was_moved) session_.apply(session::FlyTo{camera, false});
    keeper_.keep(std::move(opened.kept));
    if (!opened.message.empty())
        session_.apply(session::ShowMessage{.text = opened.message, .is_problem = true});
}

bool OpenErrands::poll() {
    keeper_.poll();
    std::optional<claims::Glimpse> glimpse = glimpses_ ? glimpses_->take() : std::nullopt;
    if (!glimpse) return false;
    session_.apply(session::EventsGlimpsed{std::move(*glimpse)});
    return true;
}

void OpenErrands::save(const session::SaveConnection& errand) {
    try {
        save_connection(errand.name, errand.location);
        session_.apply(session::ConnectionsRead{saved_connections()});
    } catch (const std::exception& error) {
        session_.apply(session::OpeningFailed{error.what()});
    }
}

void OpenErrands::forget(const session::ForgetConnection& errand) {
    try {
        forget_connection(errand.name);
        session_.apply(session::ConnectionsRead{saved_connections()});
    } catch (const std::exception& error) {
        session_.apply(session::OpeningFailed{error.what()});
    }
}

}  // namespace app
