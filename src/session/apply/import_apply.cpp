#include "session/apply/editor.hpp"

namespace session {

void Session::Editor::operator()(const ReadImport& read) {
    s.import_ = {read.request, ImportState::Stage::reading, "Opening", 0.0, {}};
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
    s.move_to(geo::fitted(s.view_.camera.projection, bounds, s.viewport_, padding, closest), true);
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
    const std::string selected_id = s.id_of(s.selected_);
    s.history_.push(commit.words, commit.atlas);
    s.after_change(selected_id);
    s.errands_.emplace_back(Persist{commit.words});
    s.message_ = {commit.words + ". Ctrl+Z takes it out again."};
}

}  // namespace session
