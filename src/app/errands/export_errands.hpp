#pragma once

#include "app/errands/task_runner.hpp"
#include "session/session.hpp"

namespace app {

/// Writes the atlas to files of other formats, on a thread of its own. See io::export_atlas().
class ExportErrands {
 public:
    ExportErrands(session::Session& session, TaskRunner& tasks)
        : session_(session), tasks_(tasks) {}

    void write(const session::ExportAtlas& errand);

 private:
    void fail(const std::string& why);

    session::Session& session_;
    TaskRunner& tasks_;
};

}  // namespace app
