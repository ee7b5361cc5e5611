#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace app {

/// One picture of a series, and what makes a session show it.
struct Shot {
    std::string name;   ///< of its file, without ending
    std::string words;  ///< what it shows: "11 October 2020"
    double seconds;     ///< how long it stays where pictures follow each other
    std::vector<session::Action> actions;
};
struct Series {
    std::vector<session::Action> first;  ///< asked once, before all pictures
    std::vector<Shot> shots;
};

/// A picture a step, with its caption; it stays until that is read.
Series series_of(const session::Narrative& narrative);
/// A picture a view. It stays for four seconds.
Series series_of(const std::vector<session::SavedView>& views);
/// A picture for each unit of time in which events lie: of the events that may have happened in it.
/// Of a shown window of time, only what lies in it; without one, what lies within a stretch. Each
/// stays for one second.
Series series_of_windows(const session::Session& session, claims::TimeUnit unit,
                         const claims::Extent& stretch = {});
/// A picture for the end of each unit of time in which something was claimed about the shown
/// events, within a stretch: what was known by then.
Series series_of_knowledge(const session::Session& session, claims::TimeUnit unit,
                           const claims::Extent& stretch = {});
/// Each picture stays that long instead; 0: as long as before.
void let_stay(Series& series, double seconds);
/// One picture of what the session shows. It stays for four seconds.
Series series_of_one();
/// The whole series once for each side that speaks in the session's atlas, as a map of what that
/// side says; sides in the order of their names. Throws std::runtime_error where there is none.
Series for_each_side(const session::Session& session, const Series& series);

}  // namespace app
