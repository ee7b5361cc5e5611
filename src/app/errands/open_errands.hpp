#pragma once

#include <optional>
#include <string>

#include "app/errands/atlas_keeper.hpp"
#include "app/errands/import_errands.hpp"
#include "app/errands/mailbox.hpp"
#include "app/errands/survey_errands.hpp"
#include "app/errands/task_runner.hpp"
#include "app/errands/workspace_errands.hpp"
#include "app/open_session.hpp"
#include "session/session.hpp"

namespace app {

/// Opens another atlas in place of the present one: it is read on a thread of its own and taken
/// over when it is whole. Keeps the list of connections.
class OpenErrands {
 public:
    /// Where the atlas was read from that the window starts with, or will be, and what is to be
    /// shown of it once it has come.
    struct First {
        std::string location;
        std::optional<session::Kept> awaited;
        io::KeptAtlas kept;  ///< what may be kept of it for the next time
    };
    OpenErrands(session::Session& session, TaskRunner& tasks, WorkspaceErrands& workspace,
                ImportErrands& imports, SurveyErrands& surveys, First first);

    /// Where the present atlas was read from; empty: the bundled one.
    std::string location() const;
    /// What will be shown again of the atlas there, which has yet to come.
    const std::optional<session::Kept>& awaited() const { return awaited_; }

    void begin(const session::NewAtlas& errand);
    void open(const session::OpenAtlas& errand);
    /// True when there is a new glimpse of the atlas that is being read.
    bool poll();
    void save(const session::SaveConnection& errand);
    void forget(const session::ForgetConnection& errand);

 private:
    void take_over(const std::string& location, OpenedAtlas& opened,
                   std::shared_ptr<session::Session> ready);

    session::Session& session_;
    TaskRunner& tasks_;
    WorkspaceErrands& workspace_;
    ImportErrands& imports_;
    SurveyErrands& surveys_;
    std::string location_;
    std::optional<session::Kept> awaited_;
    std::shared_ptr<Mailbox<claims::Glimpse>> glimpses_;  ///< of the atlas that is read
    AtlasKeeper keeper_;
};

}  // namespace app
