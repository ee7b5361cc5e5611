#pragma once

#include <optional>
#include <vector>

#include "app/errands/background_job.hpp"
#include "session/session.hpp"

namespace app {

/// Looks into folders for those who choose files, on a thread of its own: a disk may be slow.
class FolderErrands {
 public:
    explicit FolderErrands(session::Session& session) : session_(session) {}
    /// Does not wait for a disk.
    ~FolderErrands() { job_.let_go(); }
    FolderErrands(const FolderErrands&) = delete;
    FolderErrands& operator=(const FolderErrands&) = delete;

    /// Of several for one use only the latest counts.
    void read(const session::BrowseFolder& errand);
    /// True when there is something new to see.
    bool poll();

 private:
    void start_next();

    session::Session& session_;
    std::vector<session::BrowseFolder> waiting_;
    std::optional<session::FileUse> at_work_;
    BackgroundJob job_;
};

}  // namespace app
