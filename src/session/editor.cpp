#include "session/editor.hpp"

#include <fmt/format.h>

#include "claims/edit.hpp"
#include "session/editing.hpp"

namespace session {

void Session::Editor::start(claims::EventDraft draft, bool is_new) {
    s.picking_place_ = false;
    s.draft_ = looked_over(s.atlas(), std::move(draft), is_new);
    s.panels_[static_cast<std::size_t>(Panel::card)] = true;
    ++s.map_revision_;
}

void Session::Editor::operator()(const PickPlace&) {
    s.picking_place_ = true;
}

void Session::Editor::operator()(const NewEvent& event) {
    if (!s.draft_) {
        start(new_event(event.at), true);
        return;
    }
    // A draft is open: the place is meant for it.
    claims::EventDraft moved = s.draft_->event;
    moved.at = event.at;
    start(std::move(moved), s.draft_->is_new);
}

void Session::Editor::operator()(const EditEvent& edit) {
    s.selected_ = edit.row;
    start(claims::draft_of(s.atlas(), edit.row), false);
}

void Session::Editor::operator()(const ChangeDraft& change) {
    if (!s.draft_) return;
    const bool moved =
        s.draft_->event.at != change.event.at || s.draft_->event.radius_m != change.event.radius_m;
    s.draft_ = looked_over(s.atlas(), change.event, s.draft_->is_new);
    if (moved) ++s.map_revision_;
}

void Session::Editor::operator()(const CommitDraft&) {
    if (!s.draft_ || !s.draft_->problems.empty()) return;
    claims::EventDraft after = std::move(s.draft_->event);
    const bool is_new = s.draft_->is_new;
    s.draft_.reset();
    claims::EventDraft before;
    if (is_new) {
        after.id = claims::free_event_id(s.atlas(), after);
    } else if (const auto row = s.atlas().find_event(after.id)) {
        before = claims::draft_of(s.atlas(), *row);
    }
    for (claims::ClaimDraft& claim : after.claims)
        if (claim.id.empty()) claim.id = claims::free_claim_id(after);
    if (!is_new && claims::same(before, after)) return;
    s.commit(change_in_words(before, after), claims::with_event(s.atlas(), after));
    s.selected_ = s.atlas().find_event(after.id);
    s.place();
}

void Session::Editor::operator()(const DropDraft&) {
    s.draft_.reset();
    s.picking_place_ = false;
    ++s.map_revision_;
}

void Session::Editor::operator()(const MoveEvent& move) {
    const claims::EventDraft before = claims::draft_of(s.atlas(), move.row);
    claims::EventDraft after = before;
    after.at = move.to;
    if (!geo::is_plausible(move.to) || claims::same(before, after)) return;
    s.commit(change_in_words(before, after), claims::with_event(s.atlas(), after));
}

void Session::Editor::operator()(const RemoveEvent& remove) {
    const claims::Event event = s.atlas().event(remove.row);
    const std::string id(event.id);
    s.draft_.reset();
    s.commit(fmt::format("Deleted “{}”", event.title), claims::without_event(s.atlas(), id));
}

void Session::Editor::operator()(const PutActor& put) {
    s.commit(fmt::format("Wrote actor “{}”", put.actor.name),
             claims::with_actor(s.atlas(), put.actor));
}

void Session::Editor::operator()(const PutSource& put) {
    s.commit(fmt::format("Wrote source “{}”", put.source.publisher),
             claims::with_source(s.atlas(), put.source));
}

void Session::Editor::operator()(const Undo&) {
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
    s.errands_.emplace_back(
        Persist{"Went back to: " + s.history_.steps()[s.history_.position()].words});
}

void Session::Editor::operator()(const WorkspaceOpened& opened) {
    s.workspace_ = opened.path;
    s.persisted_ = s.history_.current();
}

void Session::Editor::operator()(const Persisted& persisted) {
    s.persisted_ = persisted.atlas;
}

void Session::Editor::operator()(const ReplaceAtlas& replace) {
    const std::string selected_id = s.id_of(s.selected_);
    s.history_.push(replace.words, replace.atlas);
    s.persisted_ = replace.atlas;
    s.after_change(selected_id);
}

void Session::Editor::operator()(const SaveAs& errand) {
    s.errands_.emplace_back(errand);
}
void Session::Editor::operator()(const Persist& errand) {
    s.errands_.emplace_back(errand);
}

}  // namespace session
