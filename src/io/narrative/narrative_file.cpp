#include "io/narrative/narrative_file.hpp"

#include <fmt/format.h>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/view/members.hpp"
#include "io/view/view_json.hpp"

namespace io {
namespace {

constexpr const char* narrative_member = "claim_atlas_narrative";
constexpr int narrative_format = 1;
constexpr std::uintmax_t largest_narrative = 64U << 20U;  // bytes

NarrativeStop stop_from(const Json& json) {
    NarrativeStop stop;
    bool has_view = false;
    read_members(json, "",
                 {{"caption", [&](const Json& value) { stop.caption = text_from(value); }},
                  {"event", [&](const Json& value) { stop.event_id = text_from(value); }},
                  {"view", [&](const Json& value) {
                       stop.view = view_from(value);
                       has_view = true;
                   }}});
    if (!has_view) throw Error("has no “view”.");
    return stop;
}

std::vector<NarrativeStop> stops_from(const Json& list) {
    if (!list.is_array()) throw Error("is no list.");
    std::vector<NarrativeStop> stops;
    for (const Json& each : list) {
        try {
            stops.push_back(stop_from(each));
        } catch (const Error& error) {
            throw Error(fmt::format("“steps”: step {}: {}", stops.size() + 1, error.what()));
        }
    }
    return stops;
}

void check_narrative_format(const Json& value) {
    if (value.is_number_integer() && value.get<std::int64_t>() == narrative_format) return;
    throw Error(
        fmt::format("is not {}: this program cannot read such a narrative.", narrative_format));
}

Json json_of(const NarrativeStop& stop) {
    Json json{{"caption", stop.caption}};
    if (!stop.event_id.empty()) json["event"] = stop.event_id;
    json["view"] = json_of(stop.view);
    return json;
}

}  // namespace

NarrativeText narrative_from_json(std::string_view text) {
    const Json json = json_from(text);
    if (!json.is_object() || !json.contains(narrative_member))
        throw Error(fmt::format("is no narrative: “{}” is missing.", narrative_member));
    NarrativeText narrative;
    read_members(json, "",
                 {{narrative_member, check_narrative_format},
                  {"title", [&](const Json& value) { narrative.title = text_from(value); }},
                  {"steps", [&](const Json& value) { narrative.steps = stops_from(value); }}});
    return narrative;
}

std::string narrative_to_json(const NarrativeText& narrative) {
    Json json{{narrative_member, narrative_format}, {"title", narrative.title}};
    json["steps"] = Json::array();
    for (const NarrativeStop& stop : narrative.steps) json["steps"].push_back(json_of(stop));
    return json_text(json, 2) + "\n";
}

NarrativeText read_narrative(const std::filesystem::path& path) {
    return reading_file(path, [&] {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(path, error);
        if (!error && size > largest_narrative)
            throw Error(fmt::format("is larger than {} MiB; that is no narrative.",
                                    largest_narrative >> 20U));
        const std::vector<std::uint8_t> bytes = read_file(path);
        return narrative_from_json({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    });
}

void write_narrative(const std::filesystem::path& path, const NarrativeText& narrative) {
    write_text(path, narrative_to_json(narrative));
}

}  // namespace io
