#include "io/evidence/evidence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "io/error.hpp"
#include "io/evidence/fingerprint.hpp"
#include "io/view/members.hpp"

namespace io {
namespace {

constexpr const char* evidence_member = "claim_atlas_evidence";
constexpr int evidence_format = 1;
constexpr double longest_side = 16384.0;  // px
constexpr std::array<std::string_view, 4> form_words{"picture", "report", "contact-sheet",
                                                     "animation"};

double within(double least, double most, const Json& value) {
    const double number = number_from(value);
    if (number >= least && number <= most) return number;
    throw Error(fmt::format("is not between {} and {}.", least, most));
}

std::size_t count_from(const Json& value) {
    if (!value.is_number_unsigned()) throw Error("is no number of events.");
    return value.get<std::size_t>();
}

std::string fingerprint_from(const Json& value) {
    const std::string text = text_from(value);
    if (text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos)
        return text;
    throw Error("is no fingerprint: 64 hexadecimal digits in small letters are one.");
}

std::uint64_t print_from(const Json& value) {
    const std::string text = text_from(value);
    std::uint64_t print = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), print, 16);
    if (error == std::errc() && end == text.data() + text.size() && text == print_text(print))
        return print;
    throw Error(fmt::format("has “{}”, which is no print: 16 hexadecimal digits are one.", text));
}

std::map<std::string, std::uint64_t> prints_from(const Json& value) {
    if (!value.is_object()) throw Error("is no object in “{ }”.");
    std::map<std::string, std::uint64_t> prints;
    for (const auto& [id, print] : value.items()) prints.emplace(id, print_from(print));
    return prints;
}

void read_atlas_member(const Json& value, Evidence& evidence) {
    read_members(
        value, "“atlas”",
        {{"title", [&](const Json& text) { evidence.atlas_title = text_from(text); }},
         {"name", [&](const Json& text) { evidence.atlas_name = text_from(text); }},
         {"events", [&](const Json& number) { evidence.atlas_events = count_from(number); }},
         {"fingerprint",
          [&](const Json& text) { evidence.atlas_fingerprint = fingerprint_from(text); }}});
}

void read_map_member(const Json& value, Evidence& evidence) {
    geo::Viewport& viewport = evidence.viewport;
    read_members(
        value, "“map”",
        {{"width", [&](const Json& px) { viewport.width = within(1, longest_side, px); }},
         {"height", [&](const Json& px) { viewport.height = within(1, longest_side, px); }},
         {"pixel_ratio", [&](const Json& ratio) { viewport.pixel_ratio = within(0.1, 25, ratio); }},
         {"second_left",
          [&](const Json& px) { evidence.second_left = within(1, 2 * longest_side, px); }}});
    if (viewport.width == 0 || viewport.height == 0)
        throw Error("“map” needs “width” and “height” in pixels.");
}

style::PictureParts parts_from(const Json& value) {
    style::PictureParts parts{};
    for (const std::string& word : texts_from(value)) {
        const auto part = style::picture_part_from_word(word);
        if (!part) throw Error(fmt::format("has “{}”, which is no part of a picture.", word));
        parts[static_cast<std::size_t>(*part)] = true;
    }
    return parts;
}

Json words_of(const style::PictureParts& parts) {
    Json words = Json::array();
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i]) words.push_back(std::string(to_word(static_cast<style::PicturePart>(i))));
    return words;
}

Form form_from(const Json& value) {
    const std::string word = text_from(value);
    const auto found = std::ranges::find(form_words, word);
    if (found == form_words.end())
        throw Error(fmt::format("has “{}”, which is no form of a picture.", word));
    return static_cast<Form>(found - form_words.begin());
}

ToldStep told_from(const Json& value) {
    ToldStep told;
    read_members(value, "“told”",
                 {{"title", [&](const Json& text) { told.title = text_from(text); }},
                  {"caption", [&](const Json& text) { told.caption = text_from(text); }},
                  {"number", [&](const Json& number) { told.number = count_from(number); }},
                  {"count", [&](const Json& number) { told.count = count_from(number); }}});
    return told;
}

Json json_of(const ToldStep& told) {
    return {{"title", told.title},
            {"caption", told.caption},
            {"number", told.number},
            {"count", told.count}};
}

SeriesPicture series_picture_from(const Json& value) {
    constexpr double longest_stay = 1e6;  // seconds
    SeriesPicture picture;
    read_members(
        value, "“pictures”",
        {{"words", [&](const Json& text) { picture.words = text_from(text); }},
         {"seconds", [&](const Json& stay) { picture.seconds = within(0, longest_stay, stay); }},
         {"view", [&](const Json& view) { picture.view = json_text(view); }},
         {"selected", [&](const Json& id) { picture.selected = text_from(id); }},
         {"told", [&](const Json& object) { picture.told = told_from(object); }}});
    return picture;
}

std::vector<SeriesPicture> series_from(const Json& value) {
    if (!value.is_array()) throw Error("is no list in “[ ]”.");
    std::vector<SeriesPicture> pictures;
    for (const Json& picture : value) pictures.push_back(series_picture_from(picture));
    return pictures;
}

Json json_of(const std::vector<SeriesPicture>& pictures) {
    Json list = Json::array();
    for (const SeriesPicture& picture : pictures) {
        Json& json = list.emplace_back(Json{{"words", picture.words},
                                            {"seconds", picture.seconds},
                                            {"view", parse_json(picture.view)}});
        if (!picture.selected.empty()) json["selected"] = picture.selected;
        if (picture.told) json["told"] = json_of(*picture.told);
    }
    return list;
}

bool prints_are_all(const Json& value) {
    const std::string word = text_from(value);
    if (word == "atlas") return true;
    if (word == "visible") return false;
    throw Error("is neither “atlas” nor “visible”.");
}

void read_evidence_members(const Json& json, Evidence& evidence) {
    read_members(
        json, "",
        {{evidence_member,
          [](const Json& value) {
              if (value != evidence_format)
                  throw Error(fmt::format("is not {}: another version of this program wrote it.",
                                          evidence_format));
          }},
         {"program", [&](const Json& text) { evidence.program = text_from(text); }},
         {"renderer", [&](const Json& text) { evidence.renderer = text_from(text); }},
         {"created", [&](const Json& text) { evidence.created = text_from(text); }},
         {"form", [&](const Json& word) { evidence.form = form_from(word); }},
         {"atlas", [&](const Json& object) { read_atlas_member(object, evidence); }},
         {"boundaries", [&](const Json& text) { evidence.boundaries = fingerprint_from(text); }},
         {"map", [&](const Json& object) { read_map_member(object, evidence); }},
         {"dots_per_inch", [&](const Json& dpi) { evidence.dots_per_inch = within(1, 1e5, dpi); }},
         {"parts", [&](const Json& words) { evidence.parts = parts_from(words); }},
         {"told", [&](const Json& object) { evidence.told = told_from(object); }},
         {"cut_at_edge", [&](const Json& flag) { evidence.is_cut_at_edge = flag_from(flag); }},
         {"selected", [&](const Json& id) { evidence.selected = text_from(id); }},
         {"pictures", [&](const Json& list) { evidence.pictures = series_from(list); }},
         {"visible_events",
          [&](const Json& number) { evidence.visible_count = count_from(number); }},
         {"visible", [&](const Json& ids) { evidence.visible = texts_from(ids); }},
         {"prints_of", [&](const Json& word) { evidence.has_all_prints = prints_are_all(word); }},
         {"prints", [&](const Json& object) { evidence.prints = prints_from(object); }}});
}

}  // namespace

std::string_view to_word(Form form) {
    return form_words[static_cast<std::size_t>(form)];
}

std::string evidence_to_json(const Evidence& evidence) {
    Json json{{evidence_member, evidence_format},
              {"program", evidence.program},
              {"renderer", evidence.renderer}};
    if (!evidence.created.empty()) json["created"] = evidence.created;
    if (evidence.form != Form::picture) json["form"] = to_word(evidence.form);
    Json& atlas = json["atlas"] = {{"title", evidence.atlas_title},
                                   {"name", evidence.atlas_name},
                                   {"events", evidence.atlas_events}};
    if (!evidence.atlas_fingerprint.empty()) atlas["fingerprint"] = evidence.atlas_fingerprint;
    if (!evidence.boundaries.empty()) json["boundaries"] = evidence.boundaries;
    Json& map = json["map"] = {{"width", evidence.viewport.width},
                               {"height", evidence.viewport.height},
                               {"pixel_ratio", evidence.viewport.pixel_ratio}};
    if (evidence.second_left > 0) map["second_left"] = evidence.second_left;
    json["dots_per_inch"] = evidence.dots_per_inch;
    json["parts"] = words_of(evidence.parts);
    if (evidence.told) json["told"] = json_of(*evidence.told);
    if (evidence.is_cut_at_edge) json["cut_at_edge"] = true;
    if (!evidence.selected.empty()) json["selected"] = evidence.selected;
    if (!evidence.pictures.empty()) json["pictures"] = json_of(evidence.pictures);
    json["visible_events"] = evidence.visible_count;
    json["visible"] = evidence.visible;
    json["prints_of"] = evidence.has_all_prints ? "atlas" : "visible";
    Json& prints = json["prints"] = Json::object();
    for (const auto& [id, print] : evidence.prints) prints[id] = print_text(print);
    return json_text(json);
}

Evidence evidence_from_json(std::string_view text) {
    Evidence evidence;
    evidence.viewport.width = evidence.viewport.height = 0;
    Json json;
    try {
        json = parse_json(text);
    } catch (const Error& error) {
        throw Error(fmt::format("has a note “{}” that {}.", evidence_keyword, error.what()));
    }
    for (const char* member : {evidence_member, "map"})
        if (!json.is_object() || !json.contains(member))
            throw Error(fmt::format("has a note “{}” without “{}”.", evidence_keyword, member));
    read_evidence_members(json, evidence);
    if (evidence.visible_count < evidence.visible.size())
        throw Error("“visible” lists more events than “visible_events” says.");
    return evidence;
}

void demand_few_pixels(const std::string& path, const Evidence& evidence) {
    // Some minutes.
    constexpr double most_pixels = 1U << 31U, most_in_all = 4.0 * most_pixels;
    constexpr std::size_t most_pictures = 20'000;
    const geo::Viewport& each = evidence.viewport;
    const double pixels =
        (each.width + evidence.second_left) * each.height * each.pixel_ratio * each.pixel_ratio;
    const std::size_t count = evidence.pictures.size();
    if (pixels > most_pixels || pixels * static_cast<double>(count) > most_in_all ||
        count > most_pictures)
        throw FileError(path, "has more pictures or pixels than are drawn again to compare them.");
}

}  // namespace io
