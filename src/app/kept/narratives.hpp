#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "io/narrative/narrative_file.hpp"
#include "session/narrative.hpp"

namespace app {

session::Narrative to_session(const io::NarrativeText& text, const std::string& id);
io::NarrativeText to_file(const session::Narrative& narrative);

/// The narratives in the folder `narratives` of the settings. Each one's id is the name of its
/// file. Other windows write there, too, and people copy files into it: what another wrote since it
/// was read here is never written over.
class NarrativeFolder {
 public:
    /// All of them, by title; a file that is none is left out and named in `problems`. What is
    /// written of the narrative `open` stays compared with what was read of it before.
    std::vector<session::Narrative> read(const std::string& open,
                                         std::vector<std::string>& problems);
    /// Whether files have come, gone or changed since read().
    bool has_news() const;
    /// Writes it and returns its id: a new one, for a file beside, where somebody else has changed
    /// its file. Throws io::Error with a sentence.
    std::string keep(const session::Narrative& narrative);
    /// A new file for it; returns its id. Throws io::Error with a sentence.
    std::string add(const io::NarrativeText& narrative);
    void remove(const std::string& id);

 private:
    using Times = std::map<std::filesystem::path, std::filesystem::file_time_type>;
    static Times times_now();

    Times times_;                              ///< of the files when they were read
    std::map<std::string, std::string> seen_;  ///< by id: the file as it was read or written
};

}  // namespace app
