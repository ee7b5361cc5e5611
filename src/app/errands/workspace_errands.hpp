#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/errands/task_runner.hpp"
#include "io/workspace/workspace.hpp"
#include "session/session.hpp"

namespace app {

/// Keeps the workspace's file and the session in step: each change is written at once, and what
/// others wrote is taken in. What goes wrong is told through the session's message; nothing that
/// could not be written is lost from the window.
class WorkspaceErrands {
 public:
    /// `workspace` is the one that the session's atlas was read from, if it can be written.
    WorkspaceErrands(session::Session& session, TaskRunner& tasks,
                     std::optional<io::Workspace> workspace);

    /// Another atlas was opened, from this workspace if it can be written.
    void change_to(std::optional<io::Workspace> workspace);

    void save_as(const session::SaveAs& errand);
    void persist(const session::Persist& errand);
    void read_changes(const session::ReadChanges& errand);
    void look_for_changes();

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
    /// Joins what others wrote with what was done here. False: a person has to choose first.
    bool take_in_theirs();
    bool join(const io::Foreign& foreign);
    void write_unsaved(const std::string& title, std::function<void()> then);
    void write_now(const std::string& title, const Make& make, const std::function<void()>& done);
    void take_nothing(const std::exception& why);
    void ask_which_stays(const io::Foreign& foreign,
                         const std::vector<claims::Contested>& contested);
    void tell(std::string words);
    void tell_problem(std::string words);

    session::Session& session_;
    TaskRunner& tasks_;
    std::optional<io::Workspace> workspace_;
};

}  // namespace app
