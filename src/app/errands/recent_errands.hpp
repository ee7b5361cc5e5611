#pragma once

#include <string>
#include <vector>

#include "app/errands/background_job.hpp"
#include "session/session.hpp"

namespace app {

/// Keeps the list of atlases that were opened, and finds out which of them are still there.
class RecentErrands {
 public:
    explicit RecentErrands(session::Session& session) : session_(session) {}
    /// Does not wait for a disk.
    ~RecentErrands() { job_.let_go(); }
    RecentErrands(const RecentErrands&) = delete;
    RecentErrands& operator=(const RecentErrands&) = delete;

    /// On a thread of its own: a disk may be slow.
    void look();
    /// That atlas is shown; empty: the bundled one, which is no news.
    void remember(const std::string& location);
    void forget(const std::string& location);
    /// True when there is something new to see.
    bool poll();

 private:
    void tell(const std::exception& problem);

    session::Session& session_;
    std::string shown_;    ///< the atlas that was remembered last
    bool is_old_ = false;  ///< the list has changed since the job began
    BackgroundJob job_;
};

}  // namespace app
