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
    if (!workspace_) wanted_ = {};
    // Until a person has chosen, nothing is written or taken in; the choice asks for it again.
    if (session_.conflict()) wanted_ = {{}, false, std::move(wanted_.list)};
    const std::string words = words_with({});
    if (!words.empty() && !session_.is_persisted())
        start_writing(words, LookFirst::yes);
    else if (std::exchange(wanted_.is_look, false))
        start_looking();
    else if (const auto list = std::exchange(wanted_.list, std::nullopt))
        start_listing(*list);
}

std::string WorkspaceSync::words_with(std::string words) {
    for (const std::string& more : std::exchange(wanted_.words, {}))
        words += (words.empty() ? "" : "; ") + more;
    return words;
}

void WorkspaceSync::start_writing(const std::string& words, LookFirst look, int attempt) {
    const auto write =
        [this, words, look, attempt, workspace = workspace_, before = session_.persisted(),
         now = session_.history().current()](const io::Progress&) -> BackgroundJob::Finish {
        if (look == LookFirst::yes)
            if (const std::shared_ptr<io::Foreign> foreign = look_for_theirs(*workspace, *before))
                return [this, words, attempt, workspace, foreign] {
                    is_writing_ = false;
                    if (workspace != workspace_) return;
                    session_.apply(session::SavingFailed{});
                    if (take_in_theirs(session_, *foreign))
                        start_writing(words_with(words), LookFirst::no, attempt);
                };
        workspace->commit(*before, *now, words);
        return [this, workspace, now] {
            is_writing_ = false;
            if (workspace == workspace_) has_written(now);
        };
    };
    is_writing_ = true;
    session_.apply(session::SavingBegan{});
    job_.start(write, [this, words, attempt, workspace = workspace_](const std::exception& error) {
        has_failed(words, workspace, attempt, error);
    });
}

void WorkspaceSync::has_failed(const std::string& words, const WorkspacePtr& workspace, int attempt,
                               const std::exception& error) {
    is_writing_ = false;
    if (workspace != workspace_)
        return tell_problem(fmt::format("The last change to {} was not saved: {}",
                                        workspace->location(), error.what()));
    const bool is_clash = dynamic_cast<const io::Clash*>(&error) != nullptr;
    if (is_clash && attempt < most_attempts)
        return start_writing(words_with(words), LookFirst::yes, attempt + 1);
    // After a lost connection it may have arrived; what is written next finds out.
    if (dynamic_cast<const io::ConnectionLost*>(&error) == nullptr)
        session_.apply(session::SavingFailed{});
    if (session_.is_persisted()) return;  // what could not be written was undone
    not_saved_ = is_clash ? fmt::format("{} Ctrl+S tries again.", error.what())
                          : fmt::format(
                                "Not saved: {} The change is kept in this window; Ctrl+S "
                                "tries again.",
                                error.what());
    tell_problem(not_saved_);
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
            if (foreign && !take_in_theirs(session_, *foreign)) return;
            if (wanted_.words.empty())
                wanted_.words.emplace_back(foreign ? "Joined with what others changed" : "Saved");
        };
    };
    job_.start(look, [this](const std::exception& error) { tell_problem(error.what()); });
}

void WorkspaceSync::start_listing(const session::ReadChanges& errand) {
    const auto list = [this, errand, workspace = workspace_,
                       now = session_.history().current()](const io::Progress&) {
        session::ChangesRead read{errand.event_id, {}};
        for (const io::Change& change : workspace->changes(errand.event_id))
            read.lines.insert(read.lines.begin(), in_words(change));
        return [this, errand, workspace, now, read] {
            if (workspace != workspace_) return;
            session_.apply(read);
            // Something was changed meanwhile, which belongs into the list.
            if (now != session_.history().current() && !wanted_.list) wanted_.list = errand;
        };
    };
    job_.start(list, [this](const std::exception& error) { tell_problem(error.what()); });
}

void WorkspaceSync::tell_problem(std::string words) {
    session_.apply(session::ShowMessage{.text = std::move(words), .is_problem = true});
}

}  // namespace app
