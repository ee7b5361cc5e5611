#pragma once

#include <cstddef>
#include <string>

#include "claims/atlas.hpp"
#include "io/evidence/evidence.hpp"

namespace io {

/// What has become of an atlas since a picture was taken of it.
struct AtlasChange {
    std::string before, now;  ///< titles, where the picture is of another atlas
    bool has_changed = false;
    /// Of the atlas or, where the picture does not know all, of the events in it.
    std::size_t changed = 0, added = 0, gone = 0;
    bool is_about_visible = false;  ///< the counts are about the events in the picture

    friend bool operator==(const AtlasChange&, const AtlasChange&) = default;
};

/// `is_whole`: a server left nothing of `atlas` out; otherwise an event that is not there may be
/// there all the same.
AtlasChange change_since(const Evidence& evidence, const claims::Atlas& atlas, bool is_whole);

/// "The atlas has changed since this picture was taken: 3 events changed, 1 added, 1 gone."; empty
/// when it has not.
std::string in_words(const AtlasChange& change);

}  // namespace io
