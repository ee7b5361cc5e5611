#include <utility>

#include "claims/plain_words.hpp"
#include "session/editor.hpp"

namespace session {

std::string read_so_far_in_words(const Awaited& awaited) {
    if (awaited.glimpse.events == 0) return "reading…";
    return claims::with_thousands(awaited.glimpse.events) + " events read so far";
}

void Session::Editor::operator()(const AwaitAtlas& await) {
    s.awaited_ = Awaited{};
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
    awaited_ = Awaited{.problem = problem};
    errands_.emplace_back(OpenAtlas{});
    place();
}

}  // namespace session
