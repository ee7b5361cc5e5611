#include <fmt/format.h>

#include <memory>
#include <optional>

#include "app/command_line/progress_line.hpp"
#include "app/command_line/say.hpp"
#include "app/commands/tasks.hpp"
#include "app/commands/tell_import.hpp"
#include "app/kept/remembered_mappings.hpp"
#include "app/open_session.hpp"
#include "app/usage_error.hpp"
#include "claims/vocabulary.hpp"
#include "claims/words/plain_words.hpp"
#include "io/files/ending.hpp"
#include "io/files/path_kind.hpp"
#include "io/import/read_import.hpp"
#include "io/mapping/unusable_mapping.hpp"
#include "io/server/postgis_location.hpp"
#include "io/workspace/workspace.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

io::ColumnMapping read_mapping(const std::vector<std::string>& pairs) {
    io::ColumnMapping mapping;
    for (const std::string& pair : pairs) {
        const std::size_t at = pair.rfind('=');
        if (at == std::string::npos || at == 0)
            throw UsageError(fmt::format("--map: “{}” is no COLUMN=FIELD.", pair));
        mapping.field_of[pair.substr(0, at)] = pair.substr(at + 1);
    }
    return mapping;
}

io::ImportOptions read_import_options(const ImportFlags& flags) {
    io::ImportOptions options;
    options.profile = *io::import_profile_from_word(flags.profile);
    options.dates = *claims::day_order_from_word(flags.dates);
    options.encoding = flags.encoding;
    options.untold_precision =
        claims::precision_from_word(flags.precision).value_or(options.untold_precision);
    options.mapping = read_mapping(flags.map);
    options.remembered = remembered_mapping;
    return options;
}

/// The workspace that is imported into, or nothing where it has yet to be made.
struct Target {
    std::string name;  ///< as it is shown: a path, or a connection without its password
    std::optional<io::Workspace> workspace;
    std::shared_ptr<const claims::Atlas> atlas;
};

Target new_target(std::string name, std::string title) {
    auto atlas = std::make_shared<claims::Atlas>();
    atlas->title = std::move(title);
    return {std::move(name), std::nullopt, std::move(atlas)};
}

Target opened_target(const std::string& location) {
    io::Workspace::Opened opened = io::Workspace::open(location);
    if (!opened.recovered.empty()) say(opened.recovered);
    tell_problems(opened.reading.problems);
    if (opened.workspace.is_read_only())
        throw io::FileError(opened.workspace.location(),
                            "can only be read; nothing can be imported into it.");
    std::string name = opened.workspace.location();
    return {std::move(name), std::move(opened.workspace), std::move(opened.reading.atlas)};
}

Target open_target(const std::string& into) {
    if (into.empty()) return new_target({}, {});
    if (io::is_postgis_location(into)) try {
            return opened_target(into);
        } catch (const io::NothingThere&) {
            const io::PostgisLocation location(into);
            return new_target(location.name(), location.schema());
        }
    const fs::path path = into;
    if (io::ending_of(path) != ".gpkg")
        throw UsageError(fmt::format("--into: “{}” does not end in .gpkg.", into));
    return io::is_there(path) ? opened_target(into) : new_target(into, path.stem().string());
}

/// What all inputs add up to.
struct Sum {
    claims::Merge merge;  ///< into the workspace
    std::size_t usable = 0;
    std::string sources;                      ///< "x.csv (UCDP GED) and y.csv (points)"
    std::vector<io::ImportPreview> previews;  ///< of each input

    void add(io::Import& import, const fs::path& path);
};

void Sum::add(io::Import& import, const fs::path& path) {
    merge.atlas = std::move(import.merge.atlas);
    merge.already_there += import.merge.already_there;
    merge.different += import.merge.different;
    usable += import.additions.event_count();
    sources += fmt::format("{}{} ({})", sources.empty() ? "" : ", ", path.filename().string(),
                           io::name_of(import.preview.profile));
    previews.push_back(std::move(import.preview));
}

void write(Target& target, const std::string& into, const Sum& sum) {
    ProgressLine line(io::is_postgis_location(into) ? target.name
                                                    : fs::path(into).filename().string());
    const std::string what =
        fmt::format("Imported {} from {}", io::added_in_words(sum.merge), sum.sources);
    if (target.workspace)
        target.workspace->commit(*target.atlas, sum.merge.atlas, what, progress_of(line));
    else
        io::Workspace::create(into, sum.merge.atlas, what, progress_of(line));
}

void import_all(const Options& options, const io::ImportOptions& how, Sum& sum) {
    for (const std::string& input : options.paths) {
        const fs::path path = input;
        io::Import import;
        try {
            ProgressLine line(path.filename().string());
            import = io::read_import(path, how, sum.merge.atlas, progress_of(line));
        } catch (const io::UnusableMapping& error) {
            throw UsageError(fmt::format("--map: {}: {}", path.string(), error.what()));
        }
        if (options.import.preview)
            print_preview(import, path);
        else
            tell_import(import, path);
        sum.add(import, path);
    }
}

/// "3 events with 5 claims added, 2 events already there".
std::string in_words(const claims::Merge& merge) {
    std::string words =
        fmt::format("{} with {} added", claims::counted(merge.events_added, "event"),
                    claims::counted(merge.claims_added - merge.claims_to_known, "claim"));
    if (merge.claims_to_known > 0)
        words += fmt::format(", {} added to {} already there",
                             claims::counted(merge.claims_to_known, "claim"),
                             claims::counted(merge.events_extended, "event"));
    if (merge.already_there > 0)
        words += fmt::format(", {} already there", claims::counted(merge.already_there, "event"));
    if (merge.different > 0)
        words += fmt::format(", {} there in other words and left as they are",
                             claims::counted(merge.different, "event"));
    return words;
}

}  // namespace

int run_import(const Options& options) {
    const io::ImportOptions how = read_import_options(options.import);
    if (options.import.into.empty() && !options.import.preview)
        throw UsageError(
            "--into is missing: the workspace (.gpkg, or “PG:” and a connection) to import into.");
    const StopRequest stop;
    Target target = open_target(options.import.into);
    Sum sum;
    sum.merge.atlas = *target.atlas;
    import_all(options, how, sum);
    if (sum.usable == 0) {
        say("No event could be read; nothing was imported.");
        return 1;
    }
    if (options.import.preview) return 0;
    claims::count_added(sum.merge, *target.atlas);
    if (sum.merge.adds_anything()) write(target, options.import.into, sum);
    for (const io::ImportPreview& preview : sum.previews) remember_mapping(preview);
    fmt::print("{}: {}\n", target.name, in_words(sum.merge));
    return 0;
}

}  // namespace app
