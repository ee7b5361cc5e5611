#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace io {

/// What a JPEG or a WebP says about itself.
struct RasterNotes {
    std::string view, evidence;  ///< JSON on one line each
    std::string seal;            ///< the room for it

    bool empty() const { return view.empty(); }
};

/// In comments (COM) behind the head: “Claim Atlas view: ” and, on the next line, “Claim Atlas
/// evidence: ”, as one text in as many comments as it needs; then the seal in one of its own.
/// Source: ITU-T T.81, section B.2.4.5.
void add_notes_to_jpeg(std::vector<std::uint8_t>& file, const RasterNotes& notes);
/// All that is in the comments of a JPEG; of a damaged one, what comes before the damage.
std::string comments_in_jpeg(std::span<const std::uint8_t> file);

/// As elements “view”, “evidence” and “seal” of its XMP. Throws io::Error when it is no WebP.
/// Source: ISO 16684-1, section 7, and the container specification of WebP.
void add_notes_to_webp(std::vector<std::uint8_t>& file, const RasterNotes& notes);

}  // namespace io
