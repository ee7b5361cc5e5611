#pragma once

#include <string>
#include <vector>

#include "io/narrative/narrative_file.hpp"
#include "session/narrative.hpp"

namespace app {

session::Narrative to_session(const io::NarrativeText& text, const std::string& id);
io::NarrativeText to_file(const session::Narrative& narrative);

/// The narratives in the folder `narratives` of the settings, by title; each one's id is the name
/// of its file. A file that is none is left out and named in `problems`.
std::vector<session::Narrative> kept_narratives(std::vector<std::string>& problems);
/// Throws io::Error with a sentence.
void keep_narrative(const session::Narrative& narrative);
/// A new file for it; returns its id. Throws io::Error with a sentence.
std::string add_narrative(const io::NarrativeText& narrative);
void remove_narrative(const std::string& id);

}  // namespace app
