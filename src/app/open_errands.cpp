#include "app/open_errands.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "app/open_session.hpp"
#include "app/saved_connections.hpp"
#include "app/workspace_path.hpp"
#include "io/postgis/postgis_location.hpp"

namespace app {
namespace {

std::string title_of_opening(const std::string& location) {
    if (location.empty()) return "Opening the bundled atlas";
    return io::is_postgis_location(location)
               ? "Opening the database"
               : "Opening " + std::filesystem::path(location).filename().string();
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
    session_.apply(session::ConnectionsRead{saved_connections()});
}

std::string OpenErrands::location() const {
    return lasting_location(session_.workspace().empty() ? location_ : session_.workspace());
}

void OpenErrands::open(const session::OpenAtlas& errand) {
    const bool is_server = io::is_postgis_location(errand.location);
    const std::string location = is_server || errand.location.empty()
                                     ? errand.location
                                     : path_as_typed(errand.location).string();
    const auto read = [this, location, password = errand.password](
                          const io::Progress& progress) -> TaskRunner::Finish {
        auto opened = std::make_shared<OpenedAtlas>(read_to_work_in(
            password.empty() ? location : io::with_password(location, password), progress));
        io::tell(progress, "Opening", 1.0);
        return [this, opened, location] {
            imports_.stop();
            const bool is_awaited = location_ == location;
            const auto awaited = std::exchange(awaited_, std::nullopt);
            location_ = location;
            session_.apply(session::AtlasOpened{opened->reading.atlas, opened->reading.problems});
            suggest_workspace(session_);
            workspace_.change_to(std::move(opened->workspace));
            surveys_.change_to(opened->survey);
            if (opened->survey) session_.apply(session::SurveyBegan{most_events_read()});
            if (is_awaited && awaited) session_.apply(session::Resume{*awaited});
            session_.apply(session::ShowMessage{opened->message});
        };
    };
    tasks_.start({title_of_opening(location), true}, read, [this](const std::exception& error) {
        const bool wants_password = dynamic_cast<const io::PasswordWanted*>(&error) != nullptr;
        session_.apply(session::OpeningFailed{error.what(), wants_password});
    });
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
