#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "io/view/view_file.hpp"

namespace io {

/// One stop of a narrative: what the map shows, and what is said about it.
struct NarrativeStop {
    std::string caption;   ///< may have several lines
    std::string event_id;  ///< the event that is selected; empty: none
    NamedView view;
};

/// An ordered walk through events: a small JSON file. The format: docs/narratives.md.
struct NarrativeText {
    std::string title;
    std::vector<NarrativeStop> steps;
};

/// Throws io::FileError that names the step and the member that is wrong.
NarrativeText read_narrative(const std::filesystem::path& path);
/// Throws io::FileError with the reason.
void write_narrative(const std::filesystem::path& path, const NarrativeText& narrative);

// The same from and to text; throws io::Error with the rest of a sentence.
NarrativeText narrative_from_json(std::string_view text);
std::string narrative_to_json(const NarrativeText& narrative);

}  // namespace io
