#include <fmt/format.h>

#include <string_view>
#include <type_traits>
#include <utility>

#include "session/apply/action_kinds.hpp"
#include "session/apply/editor.hpp"

namespace session {
namespace {

constexpr std::string_view has_to_wait = ": this has to wait until it is done.";

/// Whether an action changes the atlas, begins to, or asks the workspace that is at work.
template <class What>
constexpr bool needs_atlas =
    writes_events<What> || is_among<What, CommitDraft, Undo, Redo, GoToStep, CommitAtlas,
                                    ReadImport, Persist, ReadChanges, ResolveConflict>;

template <class What>
constexpr bool starts_task =
    is_among<What, TakeInImport, SaveAs, ExportAtlas, NewAtlas, OpenAtlas, DrawNarrative>;

}  // namespace

bool Session::is_held_back(const Action& action) const {
    if (!task_) return false;
    if (const auto* pick = action.get_if<PickPlace>(); pick != nullptr && !pick->on)
        return false;  // it only leaves off
    return action.visit([this](const auto& what) {
        using What = std::decay_t<decltype(what)>;
        return starts_task<What> || (task_->holds_atlas && needs_atlas<What>) ||
               (task_->replaces_atlas && std::is_same_v<What, ChangeDraft>);
    });
}

/// What names its subject by id can wait. All else may mean another event by then: it is refused,
/// and what is in the form stays there.
void Session::hold_back(const Action& action) {
    if (action.is<PutActor>() || action.is<PutSource>())
        held_back_.push_back(action);
    else
        message_ = {fmt::format("{}{}", task_->what, has_to_wait)};
}

void Session::Editor::operator()(const TaskStarted& started) {
    s.task_ = {started.what, {}, 0.0, started.holds_atlas, started.replaces_atlas, false};
}

void Session::Editor::operator()(const TaskProgress& progress) {
    if (!s.task_) return;
    s.task_->doing = progress.doing;
    s.task_->share = progress.share;
}

void Session::Editor::operator()(const TaskEnded&) {
    s.task_.reset();
    if (s.message_.text.ends_with(has_to_wait)) s.message_ = {};  // nothing has to any longer
}

void Session::Editor::operator()(const DoHeldBack&) {
    for (const Action& action : std::exchange(s.held_back_, {})) s.apply(action);
}

void Session::Editor::operator()(const StopTask& errand) {
    if (!s.task_) return;
    s.task_->is_stopping = true;
    s.errands_.emplace_back(errand);
}

void Session::Editor::operator()(const ExportAtlas& errand) {
    s.exported_ = {errand, {}, {}};
    use_file(errand.path);
    s.message_ = {};  // about the export before, and over the panel
    s.errands_.emplace_back(errand);
}

void Session::Editor::operator()(const ExportBlocked& blocked) {
    s.exported_ = {blocked.wanted, blocked.path, {}};
    open(Panel::export_atlas, true);
}

void Session::Editor::operator()(const ExportEnded& ended) {
    s.exported_.problem = ended.problem;
    open(Panel::export_atlas, !ended.problem.empty());
}

}  // namespace session
