#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geo/camera.hpp"
#include "style/picture_parts.hpp"

namespace io {

/// Under this keyword a picture holds what it was drawn from, as JSON. The format:
/// docs/pictures.md.
inline constexpr const char* evidence_keyword = "Claim Atlas evidence";

/// Of more events the prints, or the ids, are not kept: notes of a picture are for small things,
/// and readers of PNG refuse notes beyond a megabyte.
inline constexpr std::size_t most_events_in_evidence = 4000;

/// A step of a narrative, as its picture tells it; or words that a picture has of its author, which
/// are step 0 of 0.
struct ToldStep {
    std::string title, caption;
    std::size_t number = 1, count = 1;

    bool is_of_narrative() const { return count > 0; }

    friend bool operator==(const ToldStep&, const ToldStep&) = default;
};

/// What a file is, besides its format.
enum class Form { picture, report, contact_sheet, animation };
/// "picture", "report", "contact-sheet", "animation"
std::string_view to_word(Form form);

/// One of the pictures of a contact sheet or an animation.
struct SeriesPicture {
    std::string words;     ///< what it shows: "11 October 2020"
    double seconds = 1.0;  ///< how long it stays, in an animation
    std::string view;      ///< as JSON on one line
    std::string selected;  ///< id of the highlighted event; empty: none
    std::optional<ToldStep> told;

    friend bool operator==(const SeriesPicture&, const SeriesPicture&) = default;
};

/// What a picture was drawn from and how, besides its view: enough to draw it again and to tell
/// which events of the atlas have changed since.
struct Evidence {
    std::string program;  ///< "Claim Atlas 1.2.0"
    std::string
        renderer;         ///< OpenGL's, which may round otherwise than another one; of a PDF, cairo
    std::string created;  ///< ISO 8601; only of a file without pixels that was told a date
    Form form = Form::picture;

    std::string atlas_title;
    std::string atlas_name;         ///< of its file or folder, never where that lies
    std::size_t atlas_events = 0;   ///< with those that a server left out
    std::string atlas_fingerprint;  ///< empty where a server left events out
    std::string boundaries;         ///< fingerprint of the base map; empty: none was there

    geo::Viewport
        viewport;  ///< of each picture of a series; where the map is split, that of one half
    double second_left = 0.0;  ///< px from one half's left edge to the other's; 0: one map
    double dots_per_inch = 96.0;
    style::PictureParts parts = style::usual_parts;
    bool is_cut_at_edge = false;  ///< what lies beyond the map's edge was not read
    std::string selected;         ///< id of the highlighted event; empty: none
    std::optional<ToldStep> told;
    std::vector<SeriesPicture> pictures;  ///< of a contact sheet or an animation

    std::size_t visible_count = 0;
    std::vector<std::string> visible;             ///< ids of visible events, or the first of them
    std::map<std::string, std::uint64_t> prints;  ///< by id; see Fingerprints
    bool has_all_prints = true;                   ///< of the atlas; otherwise of `visible`

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// On one line.
std::string evidence_to_json(const Evidence& evidence);
/// Throws io::Error with the rest of a sentence: "“viewport” is no object in “{ }”.". What cannot
/// be drawn, such as a map a million pixels wide, is refused.
Evidence evidence_from_json(std::string_view text);

/// Throws io::FileError about `path` where it would take very long to draw its pixels again.
void demand_few_pixels(const std::string& path, const Evidence& evidence);

}  // namespace io
