#pragma once

#include "session/session.hpp"

namespace session {

/// How the actions that write, tell and play narratives change the session.
struct Session::Narrator {
    Session& s;

    void operator()(const NarrativesRead& read);
    void operator()(const OpenNarrative& open);
    void operator()(const ChangeNarrative& change);
    void operator()(const TakeBackNarrative&);
    void operator()(const TellStep& tell);
    void operator()(const PlayNarrative&);
    void operator()(const StopTelling&);
    void operator()(const NewNarrative& errand);
    void operator()(const KeepNarrative& errand);
    void operator()(const RemoveNarrative& errand);
    void operator()(const DrawNarrative& errand);

 protected:
    /// Goes on to the next step once the one told was there long enough.
    void tell_on(double seconds);

 private:
    void put(Narrative narrative);
};

}  // namespace session
