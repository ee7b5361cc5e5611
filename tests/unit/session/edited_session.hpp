#pragma once

#include <doctest/doctest.h>

#include "session/session.hpp"
#include "support/small_atlas.hpp"

namespace test {

/// Three events in a workspace.
inline session::Session opened() {
    const auto atlas = support::small_atlas({{"b", {46, 40}, "2020-10-11", "Beta"},
                                             {"a", {47, 41}, "2020-10-10", "Alpha"},
                                             {"c", {48, 39}, "2020-09", "Gamma"}});
    session::Session session(atlas, std::make_shared<geo::BaseMap>(), {});
    session.apply(session::SetMapArea{{}, {1200, 800, 1}});
    session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    return session;
}

/// Writes what the session asks for, as the program does with a file.
inline void write(session::Session& session) {
    for (const session::Errand& errand : session.take_errands())
        if (errand.is<session::Persist>())
            session.apply(session::Persisted{session.history().current()});
}

inline claims::EventRow row_of(const session::Session& session, const char* id) {
    const auto row = session.atlas().find_event(id);
    REQUIRE(row);
    return *row;
}

inline void change_title(session::Session& session, const char* id, const char* title) {
    session.apply(session::EditEvent{row_of(session, id)});
    REQUIRE(session.draft());
    claims::EventDraft event = session.draft()->event;
    event.title = title;
    session.apply(session::ChangeDraft{event});
    session.apply(session::CommitDraft{});
}

inline std::string title_of(const session::Session& session, const char* id) {
    return std::string(session.atlas().event(row_of(session, id)).title);
}

}  // namespace test
