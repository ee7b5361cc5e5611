#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "claims/dates/calendar.hpp"
#include "style/picture_parts.hpp"
#include "style/picture_preset.hpp"

namespace session {

/// "html", "report-pdf"
constexpr bool is_report_format(std::string_view format) {
    return format == "html" || format == "report-pdf";
}

/// "animation", "contact-sheet": many pictures in one file
constexpr bool is_series_format(std::string_view format) {
    return format == "animation" || format == "contact-sheet";
}

/// What the pictures of a series follow: what happened in each unit of time, what was known at the
/// end of each, the steps of the narrative that is open, or what each side says.
enum class SeriesAlong { happened, known, narrative, sides };
constexpr bool is_along_time(SeriesAlong along) {
    return along == SeriesAlong::happened || along == SeriesAlong::known;
}
struct SeriesSetup {
    SeriesAlong along = SeriesAlong::happened;
    claims::TimeUnit every = claims::TimeUnit::day;
    double seconds = 0.0;  ///< that each picture of an animation stays; 0: see seconds_each()

    friend bool operator==(const SeriesSetup&, const SeriesSetup&) = default;
};

/// What the author of a picture says in it; empty: the atlas' title, and nothing else.
struct PictureWords {
    std::string title, caption;

    friend bool operator==(const PictureWords&, const PictureWords&) = default;
};

/// How pictures are made. While Panel::picture is open the map in the window is laid out as the
/// picture: what is seen is what is saved.
struct PictureSetup {
    std::size_t preset = 0;  ///< of style::picture_presets
    style::PictureParts parts = style::usual_parts;
    /// Also "pdf", "svg", "jpg", "webp"; "html" and "report-pdf" are reports, which tell every
    /// event, claim and source besides; for series see is_series_format().
    std::string format = "png";
    SeriesSetup series;
    std::string folder;  ///< empty: the user's pictures
    std::string name;    ///< of the file, without ending; empty: usual_name()
    PictureWords words;

    const style::PicturePreset& shape() const { return style::picture_presets[preset]; }
    /// Another shape; a locator map belongs to paper.
    void choose(std::size_t shape_number) {
        preset = shape_number;
        parts[static_cast<std::size_t>(style::PicturePart::locator)] = shape().is_paper;
    }
    /// "png"
    std::string_view ending() const;
    bool is_report() const { return is_report_format(format); }
    bool is_series() const { return is_series_format(format); }
    /// Its title: its author's or that of the atlas.
    std::string_view usual_name(std::string_view title) const;
    /// The name of its file without the format's ending.
    std::string stem(std::string_view title) const;
    /// As it would be saved: "folder/name.png"; without folder where that is the user's pictures.
    /// `title` is the atlas'.
    std::string path(std::string_view title) const;
    /// It is to be saved there, and in the format of the ending, if that is one of a picture.
    void take_path(std::string_view path);

    friend bool operator==(const PictureSetup&, const PictureSetup&) = default;
};

/// Whether the ending is that of a format of pictures.
bool is_picture_path(std::string_view path);

struct SetPicture {
    PictureSetup setup;
};

}  // namespace session
