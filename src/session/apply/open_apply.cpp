#include <algorithm>
#include <iterator>
#include <utility>

#include "session/apply/editor.hpp"

namespace session {
namespace {

void close_about_atlas(PanelsOpen& panels) {
    for (const Panel panel : {Panel::new_atlas, Panel::open_atlas, Panel::open_database,
                              Panel::save_as, Panel::export_atlas, Panel::import, Panel::problems,
                              Panel::developments, Panel::sides, Panel::seek})
        panels[static_cast<std::size_t>(panel)] = false;
}

}  // namespace

Stake Session::stake() const {
    Stake stake;
    if (draft_ && draft_->is_changed) stake.written = draft_->event;
    if (!is_persisted()) stake.unsaved = history_.current();
    return stake;
}

/// Says once what opening another atlas would lose.
bool Session::would_lose_something() {
    const Stake lost = stake();
    const bool was_warned = std::exchange(opening_.warned, lost) == lost;
    if (lost.is_nothing() || was_warned) return false;
    opening_.problem = std::string(lost.in_words()) + " Open again to leave it.";
    return true;
}

void Session::Editor::tell_of_opening() {
    if (std::ranges::none_of(opening_windows, [this](Panel panel) { return s.is_open(panel); }))
        s.message_ = {s.opening_.problem, true};
}

void Session::Editor::operator()(const NewAtlas& errand) {
    use_file(errand.path);
    if (s.would_lose_something()) return tell_of_opening();
    s.opening_.problem.clear();
    s.message_ = {};
    s.errands_.emplace_back(errand);
}

void Session::Editor::operator()(const OpenAtlas& errand) {
    if (s.opening_.location != errand.location) s.opening_.wants_password = false;
    s.opening_.location = errand.location;
    use_file(errand.location);
    if (s.would_lose_something()) return tell_of_opening();
    s.opening_.problem.clear();
    s.message_ = {};
    s.errands_.emplace_back(errand);
}

void Session::Editor::operator()(const OpeningFailed& failed) {
    // While one is read, it is a connection that could not be kept or forgotten.
    if (s.awaited_ && !s.task_) {
        if (s.awaited_->is_over_another)
            leave_off_awaiting();
        else if (s.awaited_->problem.empty())
            return s.await_bundled(failed.problem);
        else
            s.message_ = {s.awaited_->problem + " " + failed.problem, true};
    }
    s.opening_.problem = failed.problem;
    s.opening_.wants_password = failed.wants_password;
    if (!s.awaited_) tell_of_opening();
}

/// Panels about the atlas before close; its filter and split go.
Ground Session::ground() const {
    Ground ground{base_, base_problems_, workers_, view_, viewport_, panels_, list_order_, {}};
    ground.view.camera = {{}, 0.0, view_.camera.projection};  // it goes home
    ground.view.filter = {};
    ground.view.split.reset();
    ground.view.side.clear();
    close_about_atlas(ground.panels);
    ground.time_axis.step = time_axis_.step;
    ground.time_axis.speed = time_axis_.speed;
    ground.time_axis.loops = time_axis_.loops;
    ground.is_for_pictures = is_for_pictures_;
    return ground;
}

/// Everything begins anew, save what belongs to the window and not to the atlas.
void Session::Editor::operator()(const AtlasOpened& opened) {
    Ground ground = s.ground();
    Session fresh =
        opened.ready ? std::move(*opened.ready) : Session(ground, opened.atlas, opened.problems);
    ground.view.filter = fresh.view_.filter;
    // The window may have been changed since that was begun.
    if (!look_alike(fresh.ground(), ground)) fresh.stand_on(ground);
    fresh.workers_ = std::move(s.workers_);
    fresh.connections_ = std::move(s.connections_);
    fresh.files_ = std::move(s.files_);
    fresh.picture_ = s.picture_;
    fresh.picture_.words = {};
    fresh.views_ = std::move(s.views_);
    fresh.narratives_ = std::move(s.narratives_);
    fresh.telling_ = std::move(s.telling_);
    if (fresh.telling_) fresh.telling_->step.reset(), fresh.telling_->is_playing = false;
    fresh.panels_before_hiding_ = s.panels_before_hiding_;
    close_about_atlas(fresh.panels_before_hiding_);
    fresh.asked_panels_ = std::move(s.asked_panels_);
    fresh.scale_ = s.scale_;
    fresh.map_origin_ = s.map_origin_;
    fresh.second_left_ = s.second_left_;
    // It was made apart, and may ask for something, too.
    std::ranges::move(fresh.errands_, std::back_inserter(s.errands_));
    fresh.errands_ = std::move(s.errands_);
    fresh.map_revision_ = s.map_revision_ + 1;
    if (!s.held_back_.empty())
        fresh.message_ = {
            "What was added while the other atlas was being read belonged to the one before; it "
            "was not added to this one.",
            true};
    if (s.awaited_ && !s.awaited_->problem.empty())
        fresh.message_ = {s.awaited_->problem + " The bundled atlas is shown instead.", true};
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
