#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "app/workspace_errands.hpp"
#include "io/import/read_import.hpp"
#include "session/session.hpp"

namespace app {

/// Reads files that are to be imported, on a thread of its own, and hands over what it found.
class ImportErrands {
 public:
    ImportErrands(session::Session& session, WorkspaceErrands& workspace)
        : session_(session), workspace_(workspace) {}

    void read(const session::ReadImport& errand);
    /// Merges what was found with the atlas and writes it.
    void take_in();
    void stop();
    /// Tells the session how far the reading is; true when there was something to tell.
    bool poll();

 private:
    /// What a file holds, and what it makes of the atlas that it was held against.
    struct Found {
        std::shared_ptr<const claims::Atlas> base;
        claims::Atlas additions;
        claims::Merge merge;
    };
    /// What the worker leaves for poll().
    struct News {
        std::mutex mutex;
        std::string doing;
        double share = 0.0;
        bool is_fresh = false;
        std::optional<session::ImportPreview> preview;
        std::optional<Found> found;
    };
    static void work(const std::stop_token& token, const session::ImportRequest& request,
                     const std::shared_ptr<const claims::Atlas>& into, News& news);

    session::Session& session_;
    WorkspaceErrands& workspace_;
    std::shared_ptr<News> news_;
    std::shared_ptr<const Found> found_;  ///< in the file that was read last
    std::string file_;                    ///< its name
    std::jthread worker_;
};

}  // namespace app
