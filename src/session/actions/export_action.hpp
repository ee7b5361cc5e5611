#pragma once

#include <string>

namespace session {

struct ExportAtlas {  ///< an errand; the ending of the path says which format
    std::string path;
    bool shown_only = false;
    bool may_replace = false;
};
struct ExportBlocked {  ///< a file of that name is there; a person has to say that it may go
    ExportAtlas wanted;
    std::string path;  ///< in full
};
struct ExportEnded {
    std::string problem;  ///< empty: it is written
};

/// How the last export went.
struct ExportState {
    ExportAtlas wanted;
    std::string taken_path;  ///< not empty: it may only be replaced if a person says so
    std::string problem;
};

}  // namespace session
