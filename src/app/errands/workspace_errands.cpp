#include "app/errands/workspace_errands.hpp"

#include <fmt/format.h>

#include <utility>

#include "app/errands/theirs.hpp"
#include "app/workspace_path.hpp"

namespace app {

WorkspaceErrands::WorkspaceErrands(session::Session& session, TaskRunner& tasks,
                                   std::optional<io::Workspace> workspace)
    : session_(session), tasks_(tasks), sync_(session, tasks) {
    change_to(std::move(workspace));
}

void WorkspaceErrands::change_to(std::optional<io::Workspace> workspace) {
    sync_.change_to(workspace ? std::make_shared<io::Workspace>(std::move(*workspace)) : nullptr);
    if (sync_.workspace()) session_.apply(session::WorkspaceOpened{sync_.workspace()->location()});
}

void WorkspaceErrands::save_as(const session::SaveAs& errand) {
    const std::string title = "Saving as a workspace";
    sync_.when_idle(title, [this, title, path = errand.path] {
        const auto write = [this, path, atlas = session_.history().current()](
                               const io::Progress& progress) -> TaskRunner::Finish {
            auto made = std::make_shared<std::optional<io::Workspace>>(
                io::Workspace::create(workspace_location(path), *atlas, {}, progress));
            return [this, made] {
                change_to(std::move(*made));
                tell(fmt::format("Saved as {}. From now on every change is written there at once.",
                                 session_.workspace()));
            };
        };
        tasks_.start({title, true}, write, [this](const std::exception& error) {
            tell_problem(fmt::format("Nothing was saved. {}", error.what()));
        });
    });
}

void WorkspaceErrands::write_made(const std::string& title, Make make, std::function<void()> done) {
    if (!sync_.workspace()) return;
    sync_.when_idle(title, [this, title, make = std::move(make), done = std::move(done)] {
        join_theirs(title, [this, title, make, done] {
            write_unsaved(title, [this, title, make, done] { write_now(title, make, done); });
        });
    });
}

void WorkspaceErrands::join_theirs(const std::string& title, std::function<void()> then) {
    if (session_.conflict())
        return tell("Say first whose version stays; nothing was taken in meanwhile.");
    const auto look = [this, workspace = sync_.workspace(), base = session_.persisted(),
                       then = std::move(then)](const io::Progress& progress) {
        io::tell(progress, "Looking for changes by others", 0.0);
        const std::shared_ptr<io::Foreign> foreign = look_for_theirs(*workspace, *base);
        return [this, then, foreign] {
            if (!foreign || take_in_theirs(session_, *foreign)) then();
        };
    };
    tasks_.start({title, true}, look, [this](const std::exception& error) { take_nothing(error); });
}

void WorkspaceErrands::write_unsaved(const std::string& title, std::function<void()> then) {
    if (session_.is_persisted()) return then();
    const auto write = [this, workspace = sync_.workspace(), before = session_.persisted(),
                        now = session_.history().current(),
                        then = std::move(then)](const io::Progress& progress) {
        io::tell(progress, "Saving what was not saved yet", 0.0);
        workspace->commit(*before, *now, "Saved", progress);
        return [this, now, then] {
            session_.apply(session::Persisted{now});
            then();
        };
    };
    tasks_.start({title, true}, write,
                 [this](const std::exception& error) { take_nothing(error); });
}

void WorkspaceErrands::write_now(const std::string& title, const Make& make,
                                 const std::function<void()>& done) {
    const auto write = [this, workspace = sync_.workspace(), base = session_.history().current(),
                        make, done](const io::Progress& progress) {
        const Made made = make(base);
        io::tell(progress, "Writing", 0.0);
        workspace->commit(*base, *made.atlas, made.words, progress);
        return [this, made, done] {
            session_.apply(session::CommitAtlas{made.words, made.atlas});
            session_.apply(session::Persisted{made.atlas});
            done();
        };
    };
    tasks_.start({title, true}, write,
                 [this](const std::exception& error) { take_nothing(error); });
}

void WorkspaceErrands::take_nothing(const std::exception& why) {
    tell_problem(fmt::format("Nothing was taken in. {}", why.what()));
}

void WorkspaceErrands::tell(std::string words) {
    session_.apply(session::ShowMessage{std::move(words)});
}

void WorkspaceErrands::tell_problem(std::string words) {
    session_.apply(session::ShowMessage{.text = std::move(words), .is_problem = true});
}

}  // namespace app
