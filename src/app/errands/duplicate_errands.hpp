#pragma once

#include <optional>

#include "app/errands/background_job.hpp"
#include "app/right_of_way.hpp"
#include "session/session.hpp"

namespace app {

/// Looks for events that may be the same, on a thread of its own; a search that another has
/// overtaken is given up.
class DuplicateErrands {
 public:
    DuplicateErrands(session::Session& session, RightOfWay& way) : session_(session), way_(way) {}
    ~DuplicateErrands() { job_.give_up(); }
    DuplicateErrands(const DuplicateErrands&) = delete;
    DuplicateErrands& operator=(const DuplicateErrands&) = delete;

    void find(const session::FindDuplicates& errand);
    /// True when there was something to tell or to take over.
    bool poll();

 private:
    void start_next();

    session::Session& session_;
    RightOfWay& way_;
    std::optional<session::FindDuplicates> waiting_;
    BackgroundJob job_;
};

}  // namespace app
