#include <utility>

#include "claims/plain_words.hpp"
#include "session/editor.hpp"

namespace session {
namespace {

/// What is kept of an atlas, over what was done with the window while the atlas was read.
Kept joined(Kept now, const Kept& kept) {
    now.is_at_home = kept.is_at_home;
    now.view.camera = kept.view.camera;
    now.view.filter = kept.view.filter;
    now.view.split = kept.view.split;
    now.view.side = kept.view.side;
    now.time_axis = kept.time_axis;
    now.selected = kept.selected;
    return now;
}

}  // namespace

std::string read_so_far_in_words(const Awaited& awaited) {
    if (awaited.glimpse.events == 0) return "reading…";
    return claims::with_thousands(awaited.glimpse.events) + " events read so far";
}

void Session::Editor::operator()(const AwaitAtlas& await) {
    s.awaited_ = Awaited{.kept = await.kept};
    (*this)(OpenAtlas{await.location});
}

void Session::Editor::operator()(const EventsGlimpsed& glimpsed) {
    if (!s.awaited_) return;
    s.awaited_->glimpse = glimpsed.glimpse;
    s.awaited_->groups.reset();
    s.place();
}

/// What was read so far stands like stacks, in the place of the empty atlas's marks.
void Session::place_awaited() {
    std::optional<SurveyGroups>& groups = awaited_->groups;
    if (!groups || !groups->are_for(view_.camera))
        groups = SurveyGroups(awaited_->glimpse.squares, view_.camera);
    marks_ = session::place_counted(*groups, view_.camera, viewport_);
    marks_.are_statuses_known = false;
}

/// Another atlas takes the place of the one that cannot be read.
void Session::await_bundled(const std::string& problem) {
    awaited_ = Awaited{.kept = {}, .problem = problem};
    errands_.emplace_back(OpenAtlas{});
    place();
}

/// The atlas is here: what was kept of it comes back, or what went wrong is said. A map that was
/// moved meanwhile stays where it is.
void Session::end_waiting(const Awaited& awaited, const std::optional<geo::Camera>& moved_to) {
    if (!awaited.problem.empty())
        message_ = awaited.problem + " The bundled atlas is shown instead.";
    else if (awaited.kept)
        apply(Resume{joined(session::kept(*this), *awaited.kept), true});
    if (moved_to) apply(FlyTo{*moved_to, false});
}

}  // namespace session
