#include "app/errands/workspace_errands.hpp"

#include <fmt/format.h>

#include <set>
#include <utility>

#include "app/workspace_path.hpp"
#include "claims/edit/rebase.hpp"
#include "io/server/postgis_location.hpp"

namespace app {
namespace {

// Others may write between looking and writing; whoever loses the race looks again.
constexpr int most_attempts = 3;

std::string in_words(const io::Change& change) {
    return fmt::format("{}  {}: {}", change.at, change.who, change.what);
}

std::string name_of(const io::Workspace& workspace) {
    const std::string& location = workspace.location();
    return io::is_postgis_location(location) ? location
                                             : std::filesystem::path(location).filename().string();
}

/// "anna and lev"
std::string who_of(const std::vector<io::Change>& changes) {
    std::set<std::string> names;
    for (const io::Change& change : changes) names.insert(change.who);
    return names.empty() ? "Another program" : fmt::format("{}", fmt::join(names, " and "));
}

}  // namespace

WorkspaceErrands::WorkspaceErrands(session::Session& session, TaskRunner& tasks,
                                   std::optional<io::Workspace> workspace)
    : session_(session), tasks_(tasks) {
    change_to(std::move(workspace));
}

void WorkspaceErrands::change_to(std::optional<io::Workspace> workspace) {
    workspace_ = std::move(workspace);
    if (workspace_) session_.apply(session::WorkspaceOpened{workspace_->location()});
}

void WorkspaceErrands::save_as(const session::SaveAs& errand) {
    const auto write = [this, path = errand.path, atlas = session_.history().current()](
                           const io::Progress& progress) -> TaskRunner::Finish {
        auto made = std::make_shared<std::optional<io::Workspace>>(
            io::Workspace::create(workspace_location(path), *atlas, {}, progress));
        return [this, made] {
            change_to(std::move(*made));
            tell(fmt::format("Saved as {}. From now on every change is written there at once.",
                             workspace_->location()));
        };
    };
    tasks_.start({"Saving as a workspace", true}, write, [this](const std::exception& error) {
        tell_problem(fmt::format("Nothing was saved. {}", error.what()));
    });
}

void WorkspaceErrands::write_made(const std::string& title, Make make, std::function<void()> done) {
    if (!workspace_) return;
    if (session_.conflict())
        return tell("Say first whose version stays; nothing was taken in meanwhile.");
    const auto look = [this, title, make = std::move(make),
                       done = std::move(done)](const io::Progress& progress) {
        io::tell(progress, "Looking for changes by others", 0.0);
        const std::shared_ptr<io::Foreign> foreign = workspace_->look_for_foreign_changes();
        return [this, title, make, done, foreign] {
            if (foreign && !join(*foreign)) return;
            write_unsaved(title, [this, title, make, done] { write_now(title, make, done); });
        };
    };
    tasks_.start({title, true}, look, [this](const std::exception& error) { take_nothing(error); });
}

void WorkspaceErrands::write_unsaved(const std::string& title, std::function<void()> then) {
    if (session_.is_persisted()) return then();
    const auto write = [this, before = session_.persisted(), now = session_.history().current(),
                        then = std::move(then)](const io::Progress& progress) {
        io::tell(progress, "Saving what was not saved yet", 0.0);
        workspace_->commit(*before, *now, "Saved", progress);
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
    const auto write = [this, base = session_.history().current(), make,
                        done](const io::Progress& progress) {
        const Made made = make(base);
        io::tell(progress, "Writing", 0.0);
        workspace_->commit(*base, *made.atlas, made.words, progress);
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

void WorkspaceErrands::persist(const session::Persist& errand) {
    // What a job is writing holds this, too, or else the next look for changes writes it.
    if (!workspace_ || session_.conflict() || tasks_.holds_atlas()) return;
    for (int attempt = 1; !session_.is_persisted(); ++attempt) try {
            if (!take_in_theirs()) return;
            const auto now = session_.history().current();
            workspace_->commit(*session_.persisted(), *now, errand.words);
            session_.apply(session::Persisted{now});
        } catch (const io::Clash& clash) {
            if (attempt < most_attempts) continue;
            tell_problem(fmt::format("{} Ctrl+S tries again.", clash.what()));
            return;
        } catch (const std::exception& error) {
            tell_problem(
                fmt::format("Not saved: {} The change is kept in this window; Ctrl+S tries again.",
                            error.what()));
            return;
        }
}

void WorkspaceErrands::read_changes(const session::ReadChanges& errand) {
    if (!workspace_) return;
    if (tasks_.holds_atlas()) return tell("The changes are listed when the job is done.");
    try {
        session::ChangesRead read{errand.event_id, {}};
        for (const io::Change& change : workspace_->changes(errand.event_id))
            read.lines.insert(read.lines.begin(), in_words(change));
        session_.apply(std::move(read));
    } catch (const std::exception& error) {
        tell_problem(error.what());
    }
}

void WorkspaceErrands::look_for_changes() {
    if (!workspace_ || session_.conflict() || tasks_.holds_atlas()) return;
    try {
        if (take_in_theirs()) persist({"Joined with what others changed"});
    } catch (const std::exception& error) {
        tell_problem(error.what());
    }
}

bool WorkspaceErrands::take_in_theirs() {
    const std::unique_ptr<io::Foreign> foreign = workspace_->look_for_foreign_changes();
    return !foreign || join(*foreign);
}

bool WorkspaceErrands::join(const io::Foreign& foreign) {
    const claims::Rebase rebase(session_.persisted(), foreign.theirs.atlas);
    if (const auto contested = rebase.contested(session_.atlas()); !contested.empty()) {
        ask_which_stays(foreign, contested);
        return false;
    }
    const std::size_t problems = session_.problems().size();
    session_.apply(session::JoinTheirs{foreign.theirs.atlas, {}, foreign.theirs.problems});
    std::string words = fmt::format("{} changed {} in the meantime; it is shown now.",
                                    who_of(foreign.changes), name_of(*workspace_));
    if (session_.problems().size() > problems)
        tell_problem(words + " Not all of it can be used; F3 lists the problems.");
    else
        tell(std::move(words));
    return true;
}

void WorkspaceErrands::ask_which_stays(const io::Foreign& foreign,
                                       const std::vector<claims::Contested>& contested) {
    session::Conflict conflict;
    conflict.theirs = foreign.theirs.atlas;
    conflict.problems = foreign.theirs.problems;
    session::ask_about(conflict, session_.atlas(), contested);
    for (const io::Change& change : foreign.changes) conflict.changes.push_back(in_words(change));
    session_.apply(session::ConflictFound{std::move(conflict)});
}

void WorkspaceErrands::tell(std::string words) {
    session_.apply(session::ShowMessage{std::move(words)});
}

void WorkspaceErrands::tell_problem(std::string words) {
    session_.apply(session::ShowMessage{.text = std::move(words), .is_problem = true});
}

}  // namespace app
