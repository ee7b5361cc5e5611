#include "app/picture/staging.hpp"

#include "io/all_cores.hpp"
#include "session/map/split_area.hpp"

namespace app {

Staging staging_of(const session::Session& session) {
    geo::Viewport whole = session.viewport();
    if (session.sheet_count() > 1) whole.width += session.second_left();
    const std::shared_ptr<const claims::Atlas> atlas = session.history().current();
    return {atlas,
            std::make_shared<const io::LatePrints>(atlas),
            session.base(),
            session.view(),
            session.selected(),
            whole};
}

session::Session staged(const Staging& staging) {
    session::Session session(
        {.base = staging.base, .workers = io::all_cores(), .is_for_pictures = true}, staging.atlas,
        {});
    session.apply(session::ShowView{{{}, staging.view, true}, false});
    fill(session, staging.whole);
    session.apply(session::Select{staging.selected});
    return session;
}

void fill(session::Session& session, const geo::Viewport& whole) {
    session.apply(session::map_area({}, whole, session.view().split.has_value()));
}

}  // namespace app
