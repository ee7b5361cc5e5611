#include "session/apply/editor.hpp"

namespace session {

void Session::Editor::operator()(const ShowView& show) {
    const View& wanted = show.view.view;
    s.view_.layers_shown = wanted.layers_shown;
    s.view_.graticule = wanted.graticule;
    s.view_.links = wanted.links;
    s.view_.theme = wanted.theme;
    s.view_.names = wanted.names;
    s.apply(SetProjection{wanted.camera.projection});
    s.apply(SetFilter{wanted.filter});
    s.apply(SetBoundaryView{wanted.boundaries});
    if (wanted.side.empty())
        s.apply(SetSplit{wanted.split});
    else
        s.apply(HearSide{wanted.side});
    ++s.map_revision_;
    if (!show.view.has_camera) return;
    s.at_home_ = false;
    s.move_to(geo::clamped(wanted.camera), show.eased);
}

void Session::Editor::operator()(const ViewsRead& read) {
    s.views_ = read.views;
}

void Session::Editor::operator()(const SaveView& errand) {
    s.errands_.emplace_back(errand);
}

void Session::Editor::operator()(const RemoveView& errand) {
    s.errands_.emplace_back(errand);
}

}  // namespace session
