#pragma once

#include <string>

namespace session {

/// A long job that runs beside the window; there is one at a time.
struct Task {
    std::string what;   ///< "Importing 300,000 events from ged.csv"
    std::string doing;  ///< "Writing"; empty: not known
    double share = 0;   ///< 0 to 1
    /// The atlas cannot be changed until the job is done.
    bool holds_atlas = false;
    /// Another one takes its place then, with nothing of what is in the form.
    bool replaces_atlas = false;
    bool is_stopping = false;
};

struct TaskStarted {
    std::string what;
    bool holds_atlas;
    bool replaces_atlas = false;
};
struct TaskProgress {
    std::string doing;
    double share;
};
struct TaskEnded {};  ///< whatever it came to
/// What had to wait for the job is done now that its result is there.
struct DoHeldBack {};
struct StopTask {};  ///< an errand; the job leaves nothing behind

}  // namespace session
