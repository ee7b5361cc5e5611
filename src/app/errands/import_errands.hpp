#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/errands/background_job.hpp"
#include "app/errands/workspace_errands.hpp"
#include "app/right_of_way.hpp"
#include "io/import/read_import.hpp"
#include "session/session.hpp"

namespace app {

/// Reads files that are to be imported, on a thread of its own, and hands over what it found.
class ImportErrands {
 public:
    ImportErrands(session::Session& session, WorkspaceErrands& workspace, RightOfWay& way)
        : session_(session), workspace_(workspace), way_(way) {}

    void read(const session::ReadImport& errand);
    /// Merges what was found with the atlas and writes it.
    void take_in();
    /// What is being read is given up as soon as its reader looks up; nobody waits for that.
    void stop();
    /// Tells the session how far the reading is; true when there was something to tell.
    bool poll();

 private:
    /// What a file holds, and what it makes of the atlas that it was held against.
    struct Found {
        std::shared_ptr<const claims::Atlas> base;
        io::Import import;
    };
    void start_next();

    session::Session& session_;
    WorkspaceErrands& workspace_;
    RightOfWay& way_;
    BackgroundJob job_;
    bool is_given_up_ = false;  ///< what the job comes to is not wanted any more
    std::optional<session::ImportRequest> waiting_;  ///< to be read after it
    std::shared_ptr<const Found> found_;             ///< in the file that was read last
    std::string file_;                               ///< its name
};

}  // namespace app
