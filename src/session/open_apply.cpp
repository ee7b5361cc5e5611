#include <utility>

#include "session/editor.hpp"

namespace session {

/// Says once what opening another atlas would lose.
bool Session::would_lose_something() {
    const char* at_stake = draft_            ? "An event in the form is not kept yet."
                           : !is_persisted() ? "The last change could not be saved."
                                             : nullptr;
    const bool was_warned = std::exchange(opening_.is_warned, at_stake != nullptr);
    if (at_stake == nullptr || was_warned) return false;
    opening_.problem = std::string(at_stake) + " Open again to leave it.";
    return true;
}

void Session::Editor::operator()(const OpenAtlas& errand) {
    if (s.opening_.location != errand.location) s.opening_.wants_password = false;
    s.opening_.location = errand.location;
    if (s.would_lose_something()) return;
    s.opening_.problem.clear();
    s.message_.clear();
    s.errands_.emplace_back(errand);
}

void Session::Editor::operator()(const OpeningFailed& failed) {
    s.opening_.problem = failed.problem;
    s.opening_.wants_password = failed.wants_password;
}

/// Everything begins anew, save what belongs to the window and not to the atlas.
void Session::Editor::operator()(const AtlasOpened& opened) {
    Session fresh(opened.atlas, s.base_, opened.problems, s.base_problems_);
    fresh.connections_ = std::move(s.connections_);
    fresh.picture_ = s.picture_;
    fresh.views_ = std::move(s.views_);
    fresh.narratives_ = std::move(s.narratives_);
    fresh.telling_ = std::move(s.telling_);
    if (fresh.telling_) fresh.telling_->step.reset(), fresh.telling_->is_playing = false;
    fresh.panels_ = s.panels_;
    fresh.panels_before_hiding_ = s.panels_before_hiding_;
    for (const Panel panel :
         {Panel::open_atlas, Panel::open_database, Panel::save_as, Panel::export_atlas,
          Panel::import, Panel::problems, Panel::developments, Panel::sides, Panel::seek})
        fresh.panels_[static_cast<std::size_t>(panel)] =
            fresh.panels_before_hiding_[static_cast<std::size_t>(panel)] = false;
    fresh.list_order_ = s.list_order_;
    fresh.scale_ = s.scale_;
    fresh.viewport_ = s.viewport_;
    fresh.map_origin_ = s.map_origin_;
    fresh.second_left_ = s.second_left_;
    fresh.view_ = s.view_;
    fresh.view_.filter = {};
    fresh.view_.split.reset();
    fresh.view_.side.clear();
    fresh.view_.camera = fresh.home();
    fresh.errands_ = std::move(s.errands_);
    fresh.map_revision_ = s.map_revision_;
    fresh.time_axis_.step = s.time_axis_.step;
    fresh.time_axis_.speed = s.time_axis_.speed;
    fresh.time_axis_.loops = s.time_axis_.loops;
    if (!s.held_back_.empty())
        fresh.message_ =
            "What was added while the other atlas was being read belonged to the one before; it "
            "was not added to this one.";
    fresh.refilter();
    s = std::move(fresh);
}

void Session::Editor::operator()(const ConnectionsRead& read) {
    s.connections_ = read.connections;
}
void Session::Editor::operator()(const SaveConnection& errand) {
    s.errands_.emplace_back(errand);
}
void Session::Editor::operator()(const ForgetConnection& errand) {
    s.errands_.emplace_back(errand);
}

}  // namespace session
