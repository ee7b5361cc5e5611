#include "io/atlas/atlas_facts.hpp"

#include <fmt/format.h>

#include "io/atlas/table_files.hpp"
#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/files/path_kind.hpp"
#include "io/json.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

constexpr const char* guard_member = "formulas";
constexpr const char* guard_value = "apostrophe";

std::string folder_name(const fs::path& folder) {
    const fs::path clean = fs::absolute(folder).lexically_normal();
    return (clean.has_filename() ? clean : clean.parent_path()).filename().string();
}

/// Takes the member out of `facts` if it is a text.
std::string take_text(Json& facts, const char* member) {
    const auto found = facts.find(member);
    if (found == facts.end() || !found->is_string()) return {};
    std::string text = *found;
    facts.erase(member);
    return text;
}

}  // namespace

bool read_atlas_facts(const fs::path& folder, claims::Atlas& atlas, claims::Problems& problems) {
    const fs::path path = folder / facts_file;
    atlas.title = folder_name(folder);
    if (!is_there(path)) return false;
    const auto report = [&](const std::string& why) {
        problems.push_back(
            {path.string(), "",
             fmt::format("{}; the folder's name “{}” is the title.", why, atlas.title)});
    };
    Json facts;
    try {
        facts = parse_json(read_file(path));
    } catch (const FileError& error) {
        report(error.why);
        return false;
    } catch (const Error& error) {
        report(error.what());
        return false;
    }
    if (!facts.is_object()) {
        report("has no “title”");
        return false;
    }
    const bool has_other_title = facts.contains("title") && !facts["title"].is_string();
    if (std::string title = take_text(facts, "title"); !title.empty())
        atlas.title = std::move(title);
    else
        report(has_other_title ? "has a “title” that is no text" : "has no “title”");
    atlas.description = take_text(facts, "description");
    const auto guard = facts.find(guard_member);
    const bool is_guarded = guard != facts.end() && *guard == guard_value;
    if (is_guarded) facts.erase(guard_member);
    if (!facts.empty()) atlas.extra = json_text(facts);
    return is_guarded;
}

std::string atlas_facts(const claims::Atlas& atlas) {
    Json facts = Json::object();
    facts["title"] = atlas.title;
    if (!atlas.description.empty()) facts["description"] = atlas.description;
    const std::string extra = checked_object(atlas.extra);
    const Json others = extra.empty() ? Json::object() : parse_json(extra);
    for (const auto& [name, value] : others.items())
        if (!facts.contains(name)) facts[name] = value;
    facts[guard_member] = guard_value;
    return json_text(facts, 4) + "\n";
}

std::string checked_object(std::string_view text) {
    if (text.empty()) return {};
    try {
        const Json object = parse_json(text);
        return object.is_object() && !object.empty() ? json_text(object) : std::string{};
    } catch (const Error&) {
        return {};
    }
}

}  // namespace io
