#pragma once

#include <string>
#include <vector>

namespace app {

/// What of the atlas is asked for, as typed.
struct FilterOptions {
    std::vector<std::string> statuses, kinds, layers, actors;
    std::vector<std::string> sides, accused, stances, publishers, metrics;
    std::string precision;
    std::string figure;              ///< "20", "20..", "..50", "20..50"
    std::string polygon;             ///< "LNG,LAT LNG,LAT LNG,LAT …", or a GeoJSON file
    std::string from, to, known_on;  ///< EDTF
    std::string text;
    std::string bounds;  ///< "W,S,E,N"
};

/// Where the map looks and how the picture is made, as typed.
struct PictureOptions {
    std::string out;
    std::string format;  ///< empty: what the ending of `out` says
    std::string preset;  ///< a shape by its name; empty: `size`
    std::string size;    ///< px of the layout, "1600x1000", or "297x210mm" of paper; empty: usual
    std::string center;  ///< "LNG,LAT"
    double zoom = -1.0;  ///< negative: not given
    bool fit = false;
    double pixel_ratio = 0.0;                          ///< 0: not given
    double dpi = 0.0;                                  ///< 0: 96 × the pixel ratio
    std::string view;                                  ///< a file
    std::string caption;                               ///< a file to write
    std::string title, words;                          ///< of its author; empty: none
    std::vector<std::string> split;                    ///< two sides, or none
    std::string theme, projection, boundaries, names;  ///< empty: not given
    bool links = false;
    bool no_furniture = false;
    std::vector<std::string> parts;  ///< empty: the usual ones
};

/// What a series has a picture of and what becomes of them, as typed.
struct SeriesFlags {
    std::string animation, contact_sheet;  ///< files to write; a folder: PictureOptions::out
    std::string narrative;                 ///< a file
    std::vector<std::string> views;        ///< files
    std::string every;                     ///< a unit of time
    std::string along = "when";
    bool sides = false;    ///< each picture once for each side
    double seconds = 0.0;  ///< that a picture stays; 0: not given
    bool skip_unchanged = false;
    int jobs = 1;
};

/// What is imported and how, as typed.
struct ImportFlags {
    std::string into;  ///< a path, or "PG:" and a connection
    std::string profile = "auto";
    std::string dates = "auto";
    std::string encoding;          ///< empty: as the file shows
    std::string precision;         ///< empty: not given
    std::vector<std::string> map;  ///< "COLUMN=FIELD"
    bool preview = false;
};

enum class Task {
    window,
    render,
    series,
    report,
    list,
    show,
    import_files,
    export_atlas,
    verify,
    check,
    info,
    nothing
};

/// The command line, read but not yet understood.
struct Options {
    Task task = Task::window;
    int exit_code = 0;    ///< for Task::nothing: help was shown or the usage was wrong
    std::string atlas;    ///< a path, or "PG:" and a connection; empty: the bundled one
    bool afresh = false;  ///< the window does not take up how it was left
    std::string export_to;
    bool replace = false;  ///< a file that is there may be written over
    FilterOptions filter;
    PictureOptions picture;
    SeriesFlags series;
    ImportFlags import;
    std::string format;
    std::string changed;  ///< "DATE..DATE" that `list` tells the news of
    bool words = false;   ///< `list` tells the words of filters, not events
    std::string subject;  ///< what `show` shows or `verify` verifies
    std::vector<std::string> paths;
};

/// Shows help, version or what is wrong with the usage by itself.
Options read_options(int argc, char** argv);

}  // namespace app
