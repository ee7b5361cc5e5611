#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace app {

/// One picture of a series: its file's name without ending, and what makes a session show it.
struct Shot {
    std::string name;
    std::vector<session::Action> actions;
};
struct Series {
    std::vector<session::Action> first;  ///< asked once, before all pictures
    std::vector<Shot> shots;
};

/// A picture a step, with its caption.
Series series_of(const session::Narrative& narrative);
/// A picture a view.
Series series_of(const std::vector<session::SavedView>& views);
/// A picture for each unit of time in which events lie: of the events that may have happened in it.
/// Of a shown window of time, only what lies in it.
Series series_of_windows(const session::Session& session, claims::TimeUnit unit);
/// A picture for the end of each unit of time in which something was claimed about the shown
/// events: what was known by then.
Series series_of_knowledge(const session::Session& session, claims::TimeUnit unit);

}  // namespace app
