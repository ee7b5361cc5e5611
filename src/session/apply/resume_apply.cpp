#include <array>

#include "session/apply/explorer.hpp"
#include "session/kept.hpp"

namespace session {
namespace {

constexpr std::array lasting_panels{Panel::layers, Panel::events, Panel::card, Panel::timeline};

void copy_lasting(const PanelsOpen& from, PanelsOpen& to) {
    for (const Panel panel : lasting_panels)
        to[static_cast<std::size_t>(panel)] = from[static_cast<std::size_t>(panel)];
}

}  // namespace

Kept kept(const Session& session) {
    Kept kept{session.view(),       session.is_at_home(), {},
              session.list_order(), session.time_axis(),  {}};
    copy_lasting(session.panels(), kept.panels);
    kept.picture = session.picture();
    kept.folder = session.files().used;
    kept.time_axis.is_playing = false;
    kept.time_axis.range = {};
    if (const auto row = session.selected()) kept.selected = session.atlas().event(*row).id;
    return kept;
}

Kept kept_for_later(Kept now, const Kept& kept) {
    now.is_at_home = kept.is_at_home;
    now.view.camera = kept.view.camera;
    now.view.filter = kept.view.filter;
    now.view.split = kept.view.split;
    now.view.side = kept.view.side;
    now.time_axis = kept.time_axis;
    now.selected = kept.selected;
    return now;
}

void Session::Explorer::operator()(const Resume& resume) {
    const Kept& kept = resume.kept;
    // Who left the map alone finds the panels again with the same key.
    copy_lasting(s.panels_, s.panels_before_hiding_);
    copy_lasting(kept.panels, s.panels_);
    s.picture_ = kept.picture;
    if (!kept.folder.empty()) s.files_.used = kept.folder;
    (*this)(SetTimeStep{kept.time_axis.step});
    (*this)(SetTimeSpeed{kept.time_axis.speed});
    s.time_axis_.loops = kept.time_axis.loops;

    SavedView view{{}, kept.view, resume.is_same_atlas && !kept.is_at_home};
    if (!resume.is_same_atlas) {
        view.view.filter = {};
        view.view.split.reset();
        view.view.side.clear();
    }
    s.apply(SetListOrder{kept.list_order});
    s.apply(ShowView{view, false});
    s.look_along_time();
    if (!resume.is_same_atlas) return;
    if (kept.time_axis.is_shown()) (*this)(ShowTime{kept.time_axis.span});
    if (const auto row = kept.selected.empty() ? std::nullopt : s.atlas().find_event(kept.selected))
        s.apply(Select{row});
}

}  // namespace session
