#pragma once

#include "session/apply/narrator.hpp"

namespace session {

/// How the actions along the axes of time, those that look for something, that split the map or
/// lay out pictures, and the one that takes up an earlier session change the session.
struct Session::Explorer : Session::Narrator {
    using Narrator::operator();

    void operator()(const ShowTime& show);
    void operator()(const FitTime&);
    void operator()(const SetTimeStep& set);
    void operator()(const SetTimeSpeed& set);
    void operator()(const ToggleTimeLoop&);
    void operator()(const PlayTime&);
    void operator()(const StepTime& step);
    void operator()(const StepKnownOn& step);
    void operator()(const CompareKnown& compare);
    void operator()(const CompareSides& compare);
    void operator()(const Seek& seek);
    void operator()(const Resume& resume);
    void operator()(const SetSplit& set);
    void operator()(const HearSide& hear);
    void operator()(const SplitMap&);
    void operator()(const SetPicture& set);

 protected:
    /// Shows the next window once the present one was shown long enough.
    void play(double seconds);
    void stop_playing();

 private:
    /// The time that playing and stepping go through where no window is shown.
    claims::Extent eventful_time() const;
    void show_window(const claims::Extent& window);
};

}  // namespace session
