#include <fmt/format.h>

#include <algorithm>

#include "claims/edit/edit.hpp"
#include "session/apply/editor.hpp"
#include "session/edit/click_radius.hpp"
#include "session/edit/editing.hpp"

namespace session {

bool Session::Editor::may_write(const Action& wanted) {
    if (!s.workspace_.empty()) return true;
    s.postponed_ = wanted;
    open(Panel::save_as, true);
    return false;
}

void Session::Editor::open(Panel panel, bool is_open) {
    s.panels_[static_cast<std::size_t>(panel)] = is_open;
    if (is_open && std::ranges::find(panels_beside_map, panel) != panels_beside_map.end())
        ask_for(panel);
}

void Session::Editor::ask_for(Panel panel) {
    std::erase(s.asked_panels_, panel);
    s.asked_panels_.insert(s.asked_panels_.begin(), panel);
}

void Session::Editor::ask_for_card(bool has_subject) {
    if (has_subject)
        ask_for(Panel::card);
    else
        std::erase(s.asked_panels_, Panel::card);
}

void Session::Editor::start(DraftState draft) {
    s.picking_place_ = false;
    s.message_.pass();
    s.dropped_.reset();
    s.draft_ = looked_over(s.atlas(), std::move(draft));
    s.selected_actor_.clear();
    open(Panel::card, true);
    ++s.map_revision_;
}

void Session::Editor::show_form() {
    s.picking_place_ = false;
    s.message_.pass();
    ++s.draft_->calls;
    s.selected_actor_.clear();
    open(Panel::card, true);
}

void Session::Editor::point_to_form() {
    open(Panel::card, true);
    s.message_ = {in_form_in_words(*s.draft_)};
}

bool Session::Editor::is_another_in_form(std::string_view id) {
    if (!s.draft_ || s.draft_->event.id == id) return false;
    point_to_form();
    return true;
}

bool Session::Editor::is_written_in_form(std::string_view id) {
    if (!s.draft_ || !s.draft_->is_changed || s.draft_->event.id != id) return false;
    point_to_form();
    return true;
}

void Session::Editor::tell_of_hidden_form() {
    if (!s.draft_ || !s.draft_->is_changed) return;
    if (s.is_open(Panel::card))
        s.message_.pass();
    else
        s.message_ = {name_of(*s.draft_) + " is still in the form. Ctrl+3 shows it."};
}

void Session::Editor::operator()(const PickPlace& pick) {
    s.picking_place_ = pick.on && may_write(pick);
    if (s.picking_place_) s.drawn_.reset();  // the next click is a place, no corner
}

void Session::Editor::operator()(const NewEvent& event) {
    if (!may_write(event)) return;
    const double radius_m = click_radius_m(s.view_.camera, event.at);
    if (!s.draft_) {
        s.selected_.reset();
        start(new_event(event.at, radius_m));
        s.place();
        return;
    }
    if (!geo::is_plausible(event.at)) return show_form();
    // A draft is open: the place is meant for it.
    start(moved_to(std::move(*s.draft_), event.at, radius_m));
}

void Session::Editor::operator()(const EditEvent& edit) {
    if (!may_write(edit)) return;
    const std::string_view id = s.atlas().event(edit.row).id;
    if (s.draft_ && s.draft_->event.id == id) return show_form();
    if (s.draft_ && s.draft_->is_changed && is_another_in_form(id)) return;
    s.selected_ = edit.row;
    start(draft_of_event(s.atlas(), edit.row));
}

void Session::Editor::operator()(const ChangeDraft& change) {
    if (!s.draft_) return;
    s.draft_->event = change.event;
    s.draft_ = looked_over(s.atlas(), std::move(*s.draft_));
    ++s.map_revision_;
}

void Session::Editor::operator()(const ChangeMaking& change) {
    if (!s.draft_) return;
    s.draft_->making = change.making;
    s.draft_ = looked_over(s.atlas(), std::move(*s.draft_));
}

void Session::Editor::operator()(const CommitDraft&) {
    if (!s.draft_) return;
    if (!s.is_shown(Panel::card)) return show_form();
    if (!s.draft_->problems.empty()) return;
    claims::EventDraft after = claims::with_dates_as_kept(std::move(s.draft_->event));
    const bool is_new = s.draft_->is_new;
    s.draft_.reset();
    s.picking_place_ = false;
    claims::EventDraft before;
    if (is_new) {
        after.id = claims::free_event_id(s.atlas(), after);
    } else if (const auto row = s.atlas().find_event(after.id)) {
        before = claims::draft_of(s.atlas(), *row);
    }
    // Whatever was not the event's claim before may have gone to another event meanwhile.
    for (claims::ClaimDraft& claim : after.claims)
        if (std::ranges::find(before.claims, claim.id, &claims::ClaimDraft::id) ==
            before.claims.end())
            claim.id.clear();
    for (claims::ClaimDraft& claim : after.claims)
        if (claim.id.empty()) claim.id = claims::free_claim_id(s.atlas(), after);
    ++s.map_revision_;
    if (!is_new && claims::same(before, after)) return;
    s.commit(change_in_words(before, after),
             claims::with_event(claims::with_links_column(s.atlas(), after), after));
    s.selected_ = s.atlas().find_event(after.id);
    s.place();
}

void Session::Editor::operator()(const DropDraft&) {
    if (s.draft_ && s.draft_->is_changed) {
        s.message_ = {s.draft_->event.title.empty()
                          ? "Dropped what was in the form. Ctrl+Z brings it back."
                          : fmt::format("Dropped what was written about {}. Ctrl+Z brings it back.",
                                        name_of(*s.draft_))};
        s.dropped_ = std::move(s.draft_);
    }
    s.draft_.reset();
    s.picking_place_ = false;
    ask_for_card(s.selected_.has_value());
    ++s.map_revision_;
}

void Session::Editor::operator()(const DragEvent& drag) {
    if (s.workspace_.empty()) return;
    s.dragged_ = drag;
    ++s.map_revision_;
}

void Session::Editor::operator()(const MoveEvent& move) {
    s.dragged_.reset();
    ++s.map_revision_;
    if (!geo::is_plausible(move.to) || !may_write(move)) return;
    if (move.row == the_draft) {
        (*this)(NewEvent{move.to});
        return;
    }
    claims::EventDraft after = claims::draft_of(s.atlas(), move.row);
    const claims::EventDraft before = after;
    after.at = move.to;
    if (claims::same(before, after)) return;
    s.commit(change_in_words(before, after), claims::with_event(s.atlas(), after));
    s.message_ = {s.history_.undo_words() + ". Ctrl+Z puts it back."};
}

void Session::Editor::operator()(const RemoveEvent& remove) {
    if (!may_write(remove)) return;
    const claims::Event event = s.atlas().event(remove.row);
    const std::string id(event.id);
    if (is_another_in_form(id) || is_written_in_form(id)) return;
    s.draft_.reset();
    s.commit(fmt::format("Deleted “{}”", event.title), claims::without_event(s.atlas(), id));
    s.message_ = {s.history_.undo_words() + ". Ctrl+Z brings it back."};
}

void Session::Editor::operator()(const RenameAtlas& rename) {
    const bool is_same = rename.title.empty() || rename.title == s.atlas().title;
    if (is_same || !may_write(rename)) return;
    claims::Atlas atlas = s.atlas();
    atlas.title = rename.title;
    s.commit(fmt::format("Named the atlas “{}”", rename.title), std::move(atlas));
}

void Session::Editor::operator()(const PutActor& put) {
    claims::Actor actor = put.actor;
    const claims::Actor* taken = s.atlas().find_actor(actor.id);
    if (put.is_correction && taken != nullptr && *taken == actor) return;
    if (!put.is_correction && taken != nullptr && *taken != actor) {
        actor.id = claims::free_actor_id(s.atlas(), actor);
        rename_in_draft(&claims::ClaimDraft::actor_id, put.actor.id, actor.id);
    }
    s.commit(fmt::format("{} actor “{}”", put.is_correction ? "Corrected" : "Wrote", actor.name),
             claims::with_actor(s.atlas(), actor));
}

void Session::Editor::operator()(const PutSource& put) {
    claims::Source source = put.source;
    const claims::Source* taken = s.atlas().find_source(source.id);
    if (put.is_correction && taken != nullptr && *taken == source) return;
    if (!put.is_correction && taken != nullptr && *taken != source) {
        source.id = claims::free_source_id(s.atlas(), source);
        rename_in_draft(&claims::ClaimDraft::source_id, put.source.id, source.id);
    }
    s.commit(
        fmt::format("{} source “{}”", put.is_correction ? "Corrected" : "Wrote", source.publisher),
        claims::with_source(s.atlas(), source));
}

/// The claims in the form that say the one id say the other from now on.
void Session::Editor::rename_in_draft(std::string claims::ClaimDraft::*field,
                                      const std::string& from, const std::string& to) {
    if (!s.draft_) return;
    for (claims::ClaimDraft& claim : s.draft_->event.claims)
        if (claim.*field == from) claim.*field = to;
}

}  // namespace session
