#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/errands/task_runner.hpp"
#include "app/errands/workspace_sync.hpp"
#include "io/workspace/workspace.hpp"
#include "session/session.hpp"

namespace app {

/// The workspace that the atlas in the window is edited in: keeps it and the session in step, makes
/// another one of the atlas, and writes what long jobs come to.
class WorkspaceErrands {
 public:
    /// `workspace` is the one that the session's atlas was read from, if it can be written.
    WorkspaceErrands(session::Session& session, TaskRunner& tasks,
                     std::optional<io::Workspace> workspace);

    /// Another atlas was opened, from this workspace if it can be written.
    void change_to(std::optional<io::Workspace> workspace);

    void save_as(const session::SaveAs& errand);
    void persist(const session::Persist& errand) { sync_.write(errand); }
    void read_changes(const session::ReadChanges& errand) { sync_.list(errand); }
    void look_for_changes() { sync_.look(); }
    /// See WorkspaceSync.
    bool is_saving() const { return sync_.is_saving(); }
    void let_go() { sync_.let_go(); }
    /// True when something was written or read beside the window.
    bool poll() { return sync_.poll(); }

    using Snapshot = session::History::Snapshot;
    struct Made {
        Snapshot atlas;
        std::string words;  ///< for the history and the log
    };
    using Make = std::function<Made(const Snapshot&)>;
    /// What others wrote is taken in, and what was not saved yet is written; then a new state of
    /// the atlas is made from the present one, and written, all of it read, made and written on a
    /// thread of its own. The session takes it over, and `done` is called, when it is on the disk;
    /// otherwise neither the workspace nor the session changes.
    void write_made(const std::string& title, Make make, std::function<void()> done);

 private:
    void join_theirs(const std::string& title, std::function<void()> then);
    void write_unsaved(const std::string& title, std::function<void()> then);
    void write_now(const std::string& title, const Make& make, const std::function<void()>& done);
    void take_nothing(const std::exception& why);
    void tell(std::string words);
    void tell_problem(std::string words);

    session::Session& session_;
    TaskRunner& tasks_;
    WorkspaceSync sync_;
};

}  // namespace app
