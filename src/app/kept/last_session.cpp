#include "app/kept/last_session.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "app/kept/views.hpp"
#include "app/picture/picture_format.hpp"
#include "io/files/files.hpp"
#include "io/json.hpp"
#include "platform/folders.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;
using io::Json;

constexpr const char* format_member = "claim_atlas_session";
constexpr int format = 1;
constexpr double longest_stay_s = 60.0;
constexpr std::array<std::string_view, 4> panel_words{"layers", "events", "card", "timeline"};
constexpr std::array<std::string_view, 4> column_words{"when", "title", "status", "place"};
constexpr std::array<std::string_view, 4> along_words{"happened", "known", "narrative", "sides"};

fs::path session_file() {
    return platform::state_folder() / "last-session.json";
}

Json open_panels(const session::PanelsOpen& open) {
    Json words = Json::array();
    for (std::size_t i = 0; i < panel_words.size(); ++i)
        if (open[i]) words.push_back(panel_words[i]);
    return words;
}

session::PanelsOpen panels_from(const Json& words) {
    session::PanelsOpen open{};
    for (std::size_t i = 0; i < panel_words.size(); ++i)
        for (const Json& word : words) open[i] |= word == panel_words[i];
    return open;
}

session::ListColumn column_from(const Json& value) {
    for (std::size_t i = 0; i < column_words.size(); ++i)
        if (value == column_words[i]) return static_cast<session::ListColumn>(i);
    return session::ListColumn::when;
}

Json json_of(const session::PictureSetup& setup) {
    Json parts = Json::array();
    for (std::size_t i = 0; i < setup.parts.size(); ++i)
        if (setup.parts[i]) parts.push_back(to_word(static_cast<style::PicturePart>(i)));
    return {{"shape", setup.shape().word},
            {"parts", parts},
            {"format", setup.format},
            {"along", along_words[static_cast<std::size_t>(setup.series.along)]},
            {"every", claims::to_word(setup.series.every)},
            {"seconds", setup.series.seconds},
            {"folder", setup.folder},
            {"name", setup.name}};
}

Json json_of(const LastSession& last) {
    const session::Kept& kept = last.kept;
    const session::TimeAxis& time = kept.time_axis;
    return {{format_member, format},
            {"atlas", last.atlas},
            {"window",
             {{"width", last.window.width},
              {"height", last.window.height},
              {"maximised", last.window.maximised}}},
            {"scale", last.scale},
            {"panels", open_panels(kept.panels)},
            {"list",
             {{"column", column_words[static_cast<std::size_t>(kept.list_order.column)]},
              {"descending", kept.list_order.descending}}},
            {"time",
             {{"begin", time.span.begin},
              {"end", time.span.end},
              {"step", claims::to_word(time.step)},
              {"speed", time.speed},
              {"loops", time.loops}}},
            {"selected", kept.selected},
            {"picture", json_of(kept.picture)},
            {"folder", kept.folder},
            {"whole_atlas", kept.is_at_home},
            {"view", view_json(kept.view)}};
}

/// What is not known, or not there, is as at first.
session::PictureSetup picture_from(const Json& json) {
    session::PictureSetup setup;
    const std::string shape = io::text_of(json, "shape"), wanted = io::text_of(json, "format");
    for (std::size_t i = 0; i < style::picture_presets.size(); ++i)
        if (style::picture_presets[i].word == shape) setup.preset = i;
    if (const Json& parts = io::member_of(json, "parts"); parts.is_array()) {
        setup.parts.fill(false);
        for (std::size_t i = 0; i < setup.parts.size(); ++i)
            for (const Json& word : parts)
                setup.parts[i] |= word == to_word(static_cast<style::PicturePart>(i));
    }
    for (const PictureFormat format_known : all_picture_formats)
        if (to_word(format_known) == wanted) setup.format = wanted;
    if (session::is_report_format(wanted) || session::is_series_format(wanted))
        setup.format = wanted;
    for (std::size_t i = 0; i < along_words.size(); ++i)
        if (io::text_of(json, "along") == along_words[i])
            setup.series.along = static_cast<session::SeriesAlong>(i);
    setup.series.every = claims::time_unit_from_word(io::text_of(json, "every"))
                             .value_or(session::SeriesSetup().every);
    if (const Json& seconds = io::member_of(json, "seconds"); seconds.is_number())
        setup.series.seconds = std::clamp(seconds.get<double>(), 0.0, longest_stay_s);
    setup.folder = io::text_of(json, "folder");
    setup.name = io::text_of(json, "name");
    return setup;
}

LastSession from_json(const Json& json) {
    if (json.at(format_member) != format) throw io::Error("is of another version.");
    LastSession last;
    last.atlas = json.at("atlas");
    const Json& window = json.at("window");
    last.window = {window.at("width"), window.at("height"), window.at("maximised")};
    last.scale = json.at("scale");
    session::Kept& kept = last.kept;
    kept.panels = panels_from(json.at("panels"));
    kept.list_order = {column_from(json.at("list").at("column")), json.at("list").at("descending")};
    const Json& time = json.at("time");
    kept.time_axis.span = {time.at("begin"), time.at("end")};
    kept.time_axis.step =
        claims::time_unit_from_word(io::cell_text(time.at("step"))).value_or(claims::TimeUnit::day);
    kept.time_axis.speed = time.at("speed");
    kept.time_axis.loops = time.at("loops");
    kept.selected = json.at("selected");
    kept.is_at_home = json.at("whole_atlas");
    kept.picture = picture_from(io::member_of(json, "picture"));
    kept.folder = io::text_of(json, "folder");
    kept.view = to_session(io::view_from(json.at("view"))).view;
    return last;
}

}  // namespace

std::optional<LastSession> read_last_session() {
    const fs::path path = session_file();
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return std::nullopt;
    try {
        return from_json(io::parse_json(io::read_file(path)));
    } catch (const io::FileError&) {
        throw;
    } catch (const std::exception& problem) {
        throw io::FileError(path.string(),
                            "does not tell how the program was left; it starts anew.");
    }
}

void write_last_session(const LastSession& last) {
    std::error_code ignored;
    fs::create_directories(session_file().parent_path(), ignored);
    const std::string text = io::json_text(json_of(last), 2) + "\n";
    io::write_text(session_file(), text);
}

}  // namespace app
