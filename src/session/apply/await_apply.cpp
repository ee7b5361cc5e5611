#include <utility>

#include "claims/words/plain_words.hpp"
#include "session/apply/editor.hpp"

namespace session {
namespace {

// Events; fewer are read in a fraction of a second, in which the map would only flicker.
constexpr std::size_t fewest_over_another = 100'000;

}  // namespace

std::string read_so_far_in_words(const Awaited& awaited) {
    if (awaited.glimpse.events == 0) return "reading…";
    return claims::with_thousands(awaited.glimpse.events) + " events read so far";
}

void Session::Editor::operator()(const AwaitAtlas& await) {
    s.awaited_ = Awaited{};
    (*this)(OpenAtlas{await.location});
}

void Session::Editor::operator()(const EventsGlimpsed& glimpsed) {
    if (!s.awaited_ && (!s.task_ || glimpsed.glimpse.events < fewest_over_another)) return;
    if (!s.awaited_) await_over_another();
    s.awaited_->glimpse = glimpsed.glimpse;
    s.awaited_->groups.reset();
    s.place();
}

/// The map is free to see what comes, and tells of nothing else.
void Session::Editor::await_over_another() {
    s.awaited_ = Awaited{.is_over_another = true, .from = s.view_.camera};
    s.hovered_.reset();
    s.dragged_.reset();
    for (const Panel panel : {Panel::open_atlas, Panel::open_database, Panel::picture})
        open(panel, false);
    for (const Panel panel : atlas_windows) open(panel, false);
    stop_playing();
    if (s.telling_) s.telling_->is_playing = false;
}

/// The session's own atlas is shown again, and the window that says why.
void Session::Editor::leave_off_awaiting() {
    open(is_database(s.opening_.location) ? Panel::open_database : Panel::open_atlas, true);
    s.awaited_.reset();
    s.place();
}

/// What was read so far stands like stacks, in the place of the session's own marks.
void Session::place_awaited() {
    std::optional<SurveyGroups>& groups = awaited_->groups;
    if (!groups || !groups->are_for(view_.camera))
        groups = SurveyGroups(awaited_->glimpse.squares, view_.camera);
    marks_ = session::place_counted(*groups, view_.camera, viewport_);
    marks_.are_statuses_known = false;
    for (Half& half : halves_) half.marks = marks_;
}

/// Another atlas takes the place of the one that cannot be read.
void Session::await_bundled(const std::string& problem) {
    awaited_ = Awaited{.problem = problem};
    errands_.emplace_back(OpenAtlas{});
    place();
}

}  // namespace session
