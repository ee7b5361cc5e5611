#include "app/errands/workspace_sync.hpp"

#include <fmt/format.h>

#include <chrono>
#include <utility>

#include "app/errands/theirs.hpp"

namespace app {
namespace {

// Others may write between looking and writing; whoever loses the race looks again.
constexpr int most_attempts = 3;
// As long as nobody sees that the window waits.
constexpr std::chrono::milliseconds unseen{40};
constexpr std::chrono::milliseconds between_looks{100};

}  // namespace

void WorkspaceSync::change_to(WorkspacePtr workspace) {
    workspace_ = std::move(workspace);
    wanted_ = {};
}

void WorkspaceSync::write(const session::Persist& errand) {
    wanted_.words.push_back(errand.words);
    if (job_.is_running()) return;
    go_on();
    if (job_.is_running() && job_.ending().is_within(unseen)) poll();
}

void WorkspaceSync::look() {
    wanted_.is_look = true;
    go_on();
}

void WorkspaceSync::list(const session::ReadChanges& errand) {
    wanted_.list = errand;
    go_on();
}

void WorkspaceSync::when_idle(const std::string& title, std::function<void()> then) {
    if (!job_.is_running()) return then();
    const auto wait = [this, title, then = std::move(then),
                       ending = job_.ending()](const io::Progress& progress) {
        do io::tell(progress, "Waiting for what is being saved", 0.0);
        while (!ending.is_within(between_looks));
        return [this, title, then] {
            poll();
            when_idle(title, then);
        };
    };
    tasks_.start({title, true}, wait,
                 [this](const std::exception& error) { tell_problem(error.what()); });
}

bool WorkspaceSync::poll() {
    const bool is_done = job_.poll() == BackgroundJob::State::done;
    if (is_done) job_.take_over();
    go_on();
    return is_done;
}

void WorkspaceSync::go_on() {
    if (job_.is_running() || tasks_.holds_atlas()) return;
    // Until a person has chosen, nothing is written or taken in; the choice asks for it again.
    if (!workspace_ || session_.conflict()) wanted_ = {};
    const std::vector<std::string> words = std::exchange(wanted_.words, {});
    if (!words.empty() && !session_.is_persisted())
        start_writing(fmt::format("{}", fmt::join(words, "; ")), 1);
    else if (std::exchange(wanted_.is_look, false))
        start_looking();
    else if (const auto list = std::exchange(wanted_.list, std::nullopt))
        start_listing(*list);
}

void WorkspaceSync::start_writing(const std::string& words, int attempt) {
    const auto write =
        [this, words, workspace = workspace_, before = session_.persisted(),
         now = session_.history().current()](const io::Progress&) -> BackgroundJob::Finish {
        if (const std::shared_ptr<io::Foreign> foreign = look_for_theirs(*workspace, *before))
            return [this, words, workspace, foreign] {
                if (workspace == workspace_ && take_in_theirs(session_, *foreign))
                    wanted_.words.insert(wanted_.words.begin(), words);
            };
        workspace->commit(*before, *now, words);
        return [this, workspace, now] {
            if (workspace == workspace_) has_written(now);
        };
    };
    const auto failed = [this, words, attempt,
                         workspace = workspace_](const std::exception& error) {
        const bool is_clash = dynamic_cast<const io::Clash*>(&error) != nullptr;
        if (is_clash && attempt < most_attempts && workspace == workspace_)
            return start_writing(words, attempt + 1);
        tell_not_saved(workspace, error);
    };
    job_.start(write, failed);
}

void WorkspaceSync::has_written(const session::History::Snapshot& now) {
    session_.apply(session::Persisted{now});
    // What was said before is not so any longer.
    if (const std::string was = std::exchange(not_saved_, {});
        session_.message() == was && !was.empty())
        session_.apply(session::ShowMessage{"It is saved now."});
}

void WorkspaceSync::start_looking() {
    const auto look = [this, workspace = workspace_,
                       before = session_.persisted()](const io::Progress&) {
        const std::shared_ptr<io::Foreign> foreign = look_for_theirs(*workspace, *before);
        return [this, workspace, foreign] {
            if (workspace != workspace_) return;
            // What could not be written before, may be now.
            if (!foreign)
                wanted_.words.emplace_back("Saved");
            else if (take_in_theirs(session_, *foreign))
                wanted_.words.emplace_back("Joined with what others changed");
        };
    };
    job_.start(look, [this](const std::exception& error) { tell_problem(error.what()); });
}

void WorkspaceSync::start_listing(const session::ReadChanges& errand) {
    const auto list = [this, errand, workspace = workspace_](const io::Progress&) {
        session::ChangesRead read{errand.event_id, {}};
        for (const io::Change& change : workspace->changes(errand.event_id))
            read.lines.insert(read.lines.begin(), in_words(change));
        return [this, workspace, read] {
            if (workspace == workspace_) session_.apply(read);
        };
    };
    job_.start(list, [this](const std::exception& error) { tell_problem(error.what()); });
}

void WorkspaceSync::tell_not_saved(const WorkspacePtr& workspace, const std::exception& error) {
    if (workspace != workspace_)
        return tell_problem(fmt::format("The last change to {} was not saved: {}",
                                        workspace->location(), error.what()));
    const bool is_clash = dynamic_cast<const io::Clash*>(&error) != nullptr;
    not_saved_ = is_clash ? fmt::format("{} Ctrl+S tries again.", error.what())
                          : fmt::format(
                                "Not saved: {} The change is kept in this window; Ctrl+S tries "
                                "again.",
                                error.what());
    tell_problem(not_saved_);
}

void WorkspaceSync::tell_problem(std::string words) {
    session_.apply(session::ShowMessage{.text = std::move(words), .is_problem = true});
}

}  // namespace app
