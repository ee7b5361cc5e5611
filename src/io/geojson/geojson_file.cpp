#include "io/geojson/geojson_file.hpp"

#include <fmt/format.h>

#include <utility>

#include "io/error.hpp"

namespace io {
namespace {

constexpr std::size_t entries_between_news = 4096;

bool is_list(std::string_view member) {
    return member == "features" || member == "actors" || member == "sources";
}

}  // namespace

const Json& properties_of(const Json& feature) {
    static const Json none;
    if (!feature.is_object()) return none;
    const Json& properties = member_of(feature, "properties");
    return properties.is_object() ? properties : none;
}

GeoJsonFile::GeoJsonFile(std::filesystem::path path, const Progress& progress)
    : path_(std::move(path)) {
    JsonScan scan(path_);
    if (scan.peek() != '{') {
        parsed(scan.value(), scan.span());
    } else {
        scan.expect('{');
        top_ = Json::object();
        for (bool is_first = true; scan.has_next('}', is_first);) {
            if (scan.peek() != '"') scan.fail();
            const std::string member = parsed(scan.value(), scan.span()).get<std::string>();
            scan.expect(':');
            if (is_list(member) && scan.peek() == '[')
                scan_list(scan, member, progress);
            else if (Json value = parsed(scan.value(), scan.span());
                     !is_list(member) || value.is_null())
                add_to_top(member, std::move(value));
            else
                throw FileError(path_.string(), fmt::format("“{}” is no list.", member));
        }
    }
    scan.expect_end();
    // Entries are read one by one, each by its place.
    file_.pubsetbuf(nullptr, 0);
    file_.open(path_, std::ios::in | std::ios::binary);
}

void GeoJsonFile::add_to_top(const std::string& member, Json value) {
    if (top_.size() == most_members)
        throw FileError(
            path_.string(),
            fmt::format("has more than {} members, the most that is read.", most_members));
    top_[member] = std::move(value);
}

void GeoJsonFile::scan_list(JsonScan& scan, const std::string& list, const Progress& progress) {
    // Where a list stands there twice, both of them count.
    std::vector<JsonSpan>& spans = lists_[list];
    scan.expect('[');
    for (bool is_first = true; !scan.take(']'); is_first = false) {
        if (!is_first) scan.expect(',');
        if (spans.size() % entries_between_news == 0) tell(progress, "Looking through the file", 0);
        const std::string& text = scan.value();
        spans.push_back(scan.span());
        note_members(list, parsed(text, scan.span()));
    }
}

void GeoJsonFile::note_members(const std::string& list, const Json& entry) {
    if (list != "features") return note_members_of_row(list, entry);
    const Json& properties = properties_of(entry);
    note_members_of_row("events", properties);
    if (!properties.is_object()) return;
    const Json& claims = member_of(properties, "claims");
    if (claims.is_array())
        for (const Json& claim : claims) note_members_of_row("claims", claim);
}

void GeoJsonFile::note_members_of_row(const std::string& table, const Json& row) {
    if (!row.is_object()) return;
    Names& names = names_[table];
    for (const auto& [member, value] : row.items())
        if (!names.known.contains(member)) {
            names.known.insert(member);
            names.in_order.push_back(member);
        }
}

Json GeoJsonFile::parsed(const std::string& text, const JsonSpan& span) const {
    try {
        return parse_json(text);
    } catch (const Error& why) {
        const std::string where =
            span.begin == 0 ? "" : fmt::format(", in what begins at byte {}", span.begin + 1);
        throw FileError(path_.string(), fmt::format("{}{}.", why.what(), where));
    }
}

std::size_t GeoJsonFile::count(std::string_view list) const {
    const auto found = lists_.find(list);
    return found == lists_.end() ? 0 : found->second.size();
}

Json GeoJsonFile::entry(std::string_view list, std::size_t at) {
    const JsonSpan& span = lists_.find(list)->second[at];
    std::string text(span.size, '\0');
    file_.pubseekpos(static_cast<std::streamoff>(span.begin), std::ios::in);
    const std::streamsize got = file_.sgetn(text.data(), static_cast<std::streamsize>(text.size()));
    if (got != static_cast<std::streamsize>(text.size()))
        throw FileError(path_.string(), "became shorter while it was read.");
    return parsed(text, span);
}

const std::vector<std::string>& GeoJsonFile::members(std::string_view table) const {
    static const std::vector<std::string> none;
    const auto found = names_.find(table);
    return found == names_.end() ? none : found->second.in_order;
}

}  // namespace io
