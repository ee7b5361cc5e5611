#include <utility>

#include "claims/edit/rebase.hpp"
#include "session/apply/editor.hpp"

namespace session {

void Session::Editor::operator()(const Undo&) {
    if (s.dropped_) {
        const DraftState dropped = *s.dropped_;
        s.selected_ = s.atlas().find_event(dropped.event.id);
        start(dropped);
        return s.place();
    }
    if (!s.history_.can_undo()) return;
    const std::string words = "Undid: " + s.history_.undo_words();
    s.go_to_step(s.history_.position() - 1);
    s.errands_.emplace_back(Persist{words});
}

void Session::Editor::operator()(const Redo&) {
    if (!s.history_.can_redo()) return;
    const std::string words = "Did again: " + s.history_.redo_words();
    s.go_to_step(s.history_.position() + 1);
    s.errands_.emplace_back(Persist{words});
}

void Session::Editor::operator()(const GoToStep& go) {
    if (go.step >= s.history_.steps().size() || go.step == s.history_.position()) return;
    s.go_to_step(go.step);
    s.errands_.emplace_back(Persist{"Went to: " + s.history_.steps()[s.history_.position()].words});
}

void Session::Editor::operator()(const SuggestWorkspace& suggest) {
    s.suggested_workspace_ = suggest.path;
}

void Session::Editor::operator()(const WorkspaceOpened& opened) {
    s.workspace_ = opened.path;
    s.persisted_ = s.history_.current();
    s.is_being_saved_ = false;
    s.conflict_.reset();  // of the workspace before
    open(Panel::save_as, false);
    if (const auto wanted = std::exchange(s.postponed_, std::nullopt)) s.apply(*wanted);
}

void Session::Editor::operator()(const Persisted& persisted) {
    s.persisted_ = persisted.atlas;
    s.is_being_saved_ = false;
}

void Session::Editor::operator()(const JoinTheirs& join) {
    const Before before = s.before_change();
    const claims::Rebase rebase(s.persisted_, join.theirs);
    // All steps: undoing mine must not undo theirs.
    s.history_.replace_snapshots([&](const claims::Atlas& snapshot) {
        return std::make_shared<const claims::Atlas>(rebase.onto_theirs(snapshot, join.mine));
    });
    s.persisted_ = join.theirs;
    s.take_problems(join.problems);
    s.after_change(before);
}

void Session::Editor::operator()(const ConflictFound& found) {
    s.conflict_ = found.conflict;
}

void Session::Editor::operator()(const ResolveConflict& resolve) {
    if (!s.conflict_) return;
    // What was edited while the window stood may be contested, too.
    const claims::Rebase rebase(s.persisted_, s.conflict_->theirs);
    if (ask_about(*s.conflict_, s.atlas(), rebase.contested(s.atlas()))) return;
    const Conflict conflict = *std::exchange(s.conflict_, std::nullopt);
    (*this)(JoinTheirs{conflict.theirs, resolve.mine, conflict.problems});
    s.errands_.emplace_back(Persist{"Joined with what others changed"});
}

void Session::Editor::operator()(const ChangesRead& read) {
    s.changes_ = read;
}

void Session::Editor::operator()(const SaveAs& errand) {
    use_file(errand.path);
    s.errands_.emplace_back(errand);
}
void Session::Editor::operator()(const Persist& errand) {
    s.errands_.emplace_back(errand);
}
void Session::Editor::operator()(const ReadChanges& errand) {
    s.errands_.emplace_back(errand);
}
void Session::Editor::operator()(const LookForChanges& errand) {
    look_into_folders_again();
    s.errands_.emplace_back(errand);
}

}  // namespace session
