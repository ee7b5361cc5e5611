#include <utility>

#include "session/apply/editor.hpp"

namespace session {

void Session::Editor::operator()(const ReadImport& read) {
    s.import_ = {read.request, ImportState::Stage::reading, "Opening", 0.0, {}, s.import_.detour};
    open(Panel::import, true);
    use_file(read.request.path);
    ++s.map_revision_;
    s.errands_.emplace_back(read);
}

void Session::Editor::operator()(const ImportProgress& progress) {
    s.import_.doing = progress.doing;
    s.import_.share = progress.share;
}

void Session::Editor::operator()(const ImportRead& read) {
    s.import_.stage = ImportState::Stage::read;
    s.import_.preview = read.preview;
    ++s.map_revision_;
    geo::Bounds bounds;
    for (const geo::LngLat& place : read.preview.places) bounds.include(place);
    if (bounds.is_empty()) return;
    constexpr double padding = 60.0, closest = 9.0;
    s.at_home_ = false;
    const geo::Camera to =
        geo::clamped(geo::fitted(s.view_.camera.projection, bounds, s.viewport_, padding, closest));
    const bool goes_on = s.import_.detour && s.import_.detour->to == s.view_.camera;
    s.import_.detour = {goes_on ? s.import_.detour->from : s.view_.camera, to};
    s.move_to(to, true);
}

/// The map goes back to where it was, unless it was moved since or the file was taken in.
void Session::Editor::leave_import() {
    const auto detour = std::exchange(s.import_.detour, std::nullopt);
    if (detour && detour->to == s.view_.camera) s.move_to(detour->from, true);
}

void Session::Editor::operator()(const TakeInImport& take) {
    if (s.import_.stage != ImportState::Stage::read || !may_write(take)) return;
    s.errands_.emplace_back(take);
}

void Session::Editor::operator()(const StopImport& stop) {
    s.import_.stage = ImportState::Stage::none;
    s.import_.preview = {};
    ++s.map_revision_;
    s.errands_.emplace_back(stop);
}

void Session::Editor::operator()(const CommitAtlas& commit) {
    s.import_.detour.reset();  // one stays with what was taken in
    const bool was_whole = s.timeline_.earlier + s.timeline_.later == 0;
    s.commit(commit.words, commit.atlas);
    if (was_whole && s.time_axis_.is_shown()) s.fit_time();  // it goes on to show all
    s.message_ = {commit.words + ". Ctrl+Z takes it out again."};
}

}  // namespace session
