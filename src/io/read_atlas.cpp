#include "io/read_atlas.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "io/error.hpp"
#include "io/files.hpp"
#include "io/read_actors.hpp"
#include "io/read_claims.hpp"
#include "io/read_events.hpp"
#include "io/read_sources.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

std::string folder_name(const fs::path& folder) {
    const fs::path clean = fs::absolute(folder).lexically_normal();
    return (clean.has_filename() ? clean : clean.parent_path()).filename().string();
}

std::string read_title(const fs::path& folder, claims::Problems& problems) {
    const fs::path path = folder / "atlas.json";
    const std::string fallback = folder_name(folder);
    if (!fs::exists(path)) return fallback;
    std::string why;
    try {
        const auto about = nlohmann::json::parse(read_file(path));
        const auto title = about.is_object() ? about.find("title") : about.end();
        if (title != about.end() && title->is_string() &&
            !title->get_ref<const std::string&>().empty())
            return *title;
        why = "has no “title”";
    } catch (const nlohmann::json::exception&) {
        why = "is not valid JSON";
    } catch (const FileError& error) {
        why = error.why;
    }
    problems.push_back({path.string(), "",
                        fmt::format("{}; the folder's name “{}” is the title.", why, fallback)});
    return fallback;
}

/// What the other tables are good for, for the case that one is missing.
struct TableUse {
    const char* file;
    std::string_view without_it;
};

/// Runs `read` on one table besides events.csv. A table that is missing or cannot be read is one
/// problem, and the rest is still used.
template <typename Read>
void read_table(const fs::path& folder, const TableUse& use, FileProblems& problems, Read read) {
    try {
        read(folder / use.file, problems);
    } catch (const FileError& error) {
        problems.add(fmt::format("{} {}", error.why, use.without_it));
    }
}

Sides sides_of(const std::vector<claims::Actor>& actors) {
    Sides sides;
    for (const claims::Actor& actor : actors)
        if (!actor.side.empty()) sides.insert(actor.side);
    return sides;
}

}  // namespace

AtlasReading read_atlas(const fs::path& folder) {
    if (!fs::exists(folder)) throw Error(fmt::format("{} does not exist.", folder.string()));
    if (!fs::is_directory(folder))
        throw Error(fmt::format("{} is no folder with the tables of an atlas.", folder.string()));
    if (!fs::exists(folder / "events.csv"))
        throw Error(
            fmt::format("{} has no events.csv; an atlas is a folder with events.csv, "
                        "claims.csv, actors.csv and sources.csv.",
                        folder.string()));
    AtlasReading reading;
    auto atlas = std::make_shared<claims::Atlas>();
    atlas->title = read_title(folder, reading.problems);

    const auto of = [&folder](const char* file) {
        return FileProblems((folder / file).string(), "line");
    };
    FileProblems in_actors = of("actors.csv"), in_sources = of("sources.csv");
    FileProblems in_events = of("events.csv"), in_claims = of("claims.csv");
    SourceTable sources;
    read_table(folder, {"sources.csv", "Claims are shown without sources."}, in_sources,
               [&](const fs::path& path, FileProblems& problems) {
                   sources = read_sources(path, problems);
               });
    ActorTable actors;
    read_table(folder, {"actors.csv", "No claim can be counted."}, in_actors,
               [&](const fs::path& path, FileProblems& problems) {
                   actors = read_actors(path, problems);
                   check_actor_sources(actors, sources.ids, problems);
               });
    const Sides sides = sides_of(actors.actors);
    ClaimTable claim_table;
    read_table(folder, {"claims.csv", "Every event is shown as reported."}, in_claims,
               [&](const fs::path& path, FileProblems& problems) {
                   read_claims(path, actors.ids, sources.ids, sides, claim_table, problems);
               });
    read_events(folder / "events.csv", claim_table, sides, *atlas, in_events);
    claim_table.report_left(in_claims);

    atlas->actors = std::move(actors.actors);
    atlas->sources = std::move(sources.sources);
    for (const FileProblems* file : {&in_events, &in_claims, &in_actors, &in_sources})
        file->append_to(reading.problems);
    reading.atlas = std::move(atlas);
    return reading;
}

}  // namespace io
