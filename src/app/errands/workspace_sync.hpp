#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/errands/task_runner.hpp"
#include "io/workspace/workspace.hpp"
#include "session/session.hpp"

namespace app {

/// Keeps a workspace and the session in step, on a thread beside the window: what was changed here
/// is written at once, and what others wrote is taken in. One thing is done after the other. What
/// goes wrong is told through the session's message; nothing that could not be written is lost from
/// the window.
class WorkspaceSync {
 public:
    WorkspaceSync(session::Session& session, TaskRunner& tasks)
        : session_(session), tasks_(tasks) {}
    /// What is being written, is written first.
    ~WorkspaceSync() { job_.give_up(); }
    WorkspaceSync(const WorkspaceSync&) = delete;
    WorkspaceSync& operator=(const WorkspaceSync&) = delete;

    /// From now on with this one, which holds what the session holds. What is being written to the
    /// one before still goes there.
    void change_to(std::shared_ptr<io::Workspace> workspace);
    /// Null: there is none that can be written.
    const std::shared_ptr<io::Workspace>& workspace() const { return workspace_; }

    /// A short write is waited for, so that what the window shows next is saved.
    void write(const session::Persist& errand);
    void look();
    void list(const session::ReadChanges& errand);
    /// Calls `then` when nobody is using the workspace; until then a task of that title waits for
    /// it.
    void when_idle(const std::string& title, std::function<void()> then);

    /// Whether something is being written, or will be next.
    bool is_saving() const { return is_writing_ || (job_.is_running() && !wanted_.words.empty()); }
    /// Does not wait for what is being written: a server may never answer. What it is, is lost
    /// unless it arrives.
    void let_go() { job_.let_go(); }
    /// True when there was something to take over.
    bool poll();

 private:
    using WorkspacePtr = std::shared_ptr<io::Workspace>;

    /// What is to be done, in this order.
    struct Wanted {
        std::vector<std::string> words;  ///< lines for the log, of what is not written yet
        bool is_look = false;
        std::optional<session::ReadChanges> list;
    };

    void go_on();
    /// And those of what was changed since, which is written with it.
    std::string words_with(std::string words);
    /// What others wrote is looked for first, unless that was done just now: whoever looks each
    /// time never comes to writing where others write all the time.
    enum class LookFirst { no, yes };
    void start_writing(const std::string& words, LookFirst look, int attempt = 1);
    void has_failed(const std::string& words, const WorkspacePtr& workspace, int attempt,
                    const std::exception& error);
    void has_written(const session::History::Snapshot& now);
    void start_looking();
    void start_listing(const session::ReadChanges& errand);
    void tell_problem(std::string words);

    session::Session& session_;
    TaskRunner& tasks_;
    WorkspacePtr workspace_;
    Wanted wanted_;
    bool is_writing_ = false;
    std::string not_saved_;  ///< what was said of the last write, if it failed
    BackgroundJob job_;
};

}  // namespace app
