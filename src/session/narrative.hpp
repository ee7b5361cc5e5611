#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/view.hpp"

namespace session {

class Session;

/// One stop of a narrative: what the map shows, and what is said about it.
struct NarrativeStep {
    std::string caption;
    std::string event_id;  ///< the event that is selected; empty: none
    SavedView view;        ///< its name does not count; without a camera: the whole atlas

    friend bool operator==(const NarrativeStep&, const NarrativeStep&) = default;
};

/// An ordered walk through events, with words, camera and dates.
struct Narrative {
    std::string id;  ///< names its file; none has the same
    std::string title;
    std::vector<NarrativeStep> steps;

    friend bool operator==(const Narrative&, const Narrative&) = default;
};

/// The narrative that is open.
struct Telling {
    Narrative narrative;
    std::vector<Narrative> before;    ///< each of its changes can be taken back, the last one first
    std::optional<std::size_t> step;  ///< whose words stand over the map; empty: it is not told now
    bool is_playing = false;
    bool is_being_typed = false;  ///< the last change is one word of several
};

/// What the map shows now, as a stop.
NarrativeStep present_step(const Session& session);
/// The stop that is told now; nullptr: none.
const NarrativeStep* told_step(const Session& session);
/// How long its words want to be read, seconds.
double reading_time(std::string_view caption);
/// The first line of its caption, else what it is about: "Shelling of Ganja", "All events".
std::string heading_of(const Session& session, const NarrativeStep& step);

// Actions.

struct NarrativesRead {  ///< all that there are
    std::vector<Narrative> narratives;
};
struct OpenNarrative {  ///< one of those; an empty id closes the one that is open
    std::string id;
};
struct ChangeNarrative {  ///< the one that is open; `is_typing`: more of the same follows
    Narrative narrative;
    bool is_typing = false;
};
struct TakeBackNarrative {};  ///< its last change
struct TellStep {             ///< flies there; beyond the ends: stays
    std::size_t step;
    bool eased = true;
};
struct PlayNarrative {};  ///< step by step from the one told, or the first; again: stops
struct StopTelling {};    ///< its words leave the map
// Errands: narratives are files.
struct NewNarrative {};
struct KeepNarrative {  ///< asked for by the session itself after each change
    Narrative narrative;
};
struct RemoveNarrative {
    std::string id;
};
struct DrawNarrative {};  ///< the one that is open, as a series of pictures

}  // namespace session
