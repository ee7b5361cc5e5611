#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/errands/task_runner.hpp"
#include "app/kept/narratives.hpp"
#include "session/session.hpp"

namespace app {

/// Keeps the session's narratives and their files in step, and draws the one that is open as a
/// series of pictures, on a thread of its own.
class NarrativeErrands {
 public:
    /// `location` tells where the present atlas was read from.
    NarrativeErrands(session::Session& session, TaskRunner& tasks,
                     std::function<std::string()> location);

    void begin();
    void keep(const session::KeepNarrative& errand);
    void remove(const session::RemoveNarrative& errand);
    void draw();
    /// Words that are being typed are kept, too.
    void keep_all();
    /// Files that others have written or brought are listed.
    void look();

 private:
    void read();

    session::Session& session_;
    TaskRunner& tasks_;
    NarrativeFolder folder_;
    std::function<std::string()> location_;
};

}  // namespace app
