#include "io/import/read_import.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "io/atlas/read_atlas.hpp"
#include "io/atlas/words.hpp"
#include "io/foreign/exchanged_places.hpp"
#include "io/foreign/foreign_format.hpp"
#include "io/foreign/open_foreign.hpp"
#include "io/import/atlas_import.hpp"
#include "io/import/own_export.hpp"
#include "io/import/recognise.hpp"
#include "io/import/row_reader.hpp"
#include "io/mapping/unusable_mapping.hpp"

namespace io {
namespace {

struct ProfileName {
    std::string_view word, name;
};
// In the order of the enumeration.
constexpr std::array<ProfileName, 6> names{{{"auto", "recognised by its columns"},
                                            {"atlas", "atlas"},
                                            {"acled", "ACLED"},
                                            {"ucdp", "UCDP GED"},
                                            {"timemap", "TimeMap"},
                                            {"points", "points"}}};

PointsReader read_points(const ReaderSetup& setup, ImportPreview& preview) {
    ImportOptions options = setup.options;
    const auto read = [&] {
        return points_reader({setup.table, options, setup.into, setup.file_stem, setup.progress});
    };
    if (!options.mapping.is_empty() || !options.remembered) return read();
    options.mapping = options.remembered(header_signature(setup.table.columns()));
    preview.is_remembered = !options.mapping.is_empty();
    try {
        return read();
    } catch (const UnusableMapping&) {  // kept by a version that had other fields
        if (!std::exchange(preview.is_remembered, false)) throw;
        options.mapping = {};
        return read();
    }
}

std::unique_ptr<RowReader> make_reader(const ReaderSetup& setup, ImportPreview& preview) {
    switch (preview.profile) {
        case ImportProfile::ucdp:
            return ucdp_reader(setup);
        case ImportProfile::acled:
            return acled_reader(setup);
        case ImportProfile::timemap:
            return timemap_reader(setup);
        default:
            break;
    }
    PointsReader points = read_points(setup, preview);
    preview.mapping = std::move(points.mapping);
    preview.corrections = std::move(points.corrections);
    return std::move(points.reader);
}

void choose_profile(const ForeignTable& table, const ImportOptions& options,
                    ImportPreview& preview) {
    preview.profile = options.profile;
    preview.why = "it was asked for";
    if (options.profile != ImportProfile::automatic) return;
    Recognition found = recognise(table.columns(), options.mapping);
    preview.profile = found.profile;
    preview.why = std::move(found.why);
}

/// Keeps a cell of each column that none is kept of.
void take_examples(ForeignTable& table, std::vector<std::string>& examples) {
    for (std::size_t column = 0; column < examples.size(); ++column)
        if (examples[column].empty()) examples[column] = shortened(table.cell(column));
}

claims::Atlas read_rows(ForeignTable& table, RowReader& reader, ImportBuilder builder,
                        FileProblems& problems, const Progress& progress, ImportPreview& preview) {
    table.rewind(&problems);
    constexpr std::size_t looked_through = 200;
    preview.examples.resize(preview.columns.size());
    while (table.next()) {
        if (preview.rows < looked_through) take_examples(table, preview.examples);
        if (preview.rows++ % rows_between_news == 0) tell(progress, "Reading", table.share_read());
        reader.read(builder);
    }
    preview.rows += table.rows_passed_over();
    preview.left_out += table.rows_passed_over();
    return builder.finish(preview);
}

Import read_table(const std::filesystem::path& path, const ImportOptions& options,
                  const claims::Atlas& into, const Progress& progress) {
    tell(progress, "Opening", 0.0);
    const std::unique_ptr<ForeignTable> table = open_foreign(path, options.encoding);
    Import import;
    ImportPreview& preview = import.preview;
    preview.about = table->about();
    preview.columns = table->columns();
    choose_profile(*table, options, preview);
    if (std::string sentence = own_export(*table); !sentence.empty())
        preview.suspicions.push_back(std::move(sentence));
    FileProblems problems(path.string(), table->unit());
    const auto reader =
        make_reader({*table, options, into, path.stem().string(), progress}, preview);
    import.additions = read_rows(*table, *reader, ImportBuilder(problems, options.untold_precision),
                                 problems, progress, preview);
    for (std::string& sentence : reader->suspicions())
        preview.suspicions.push_back(std::move(sentence));
    if (std::string sentence = exchanged_places(preview.places, into); !sentence.empty())
        preview.suspicions.push_back(std::move(sentence));
    problems.append_to(preview.problems);
    if (import.additions.event_count() == 0 && preview.rows > 0 && preview.problems.empty())
        preview.problems.push_back({path.string(), "", "no row holds an event."});
    return import;
}

}  // namespace

std::optional<ImportProfile> import_profile_from_word(std::string_view word) {
    const auto at = std::ranges::find(names, word, &ProfileName::word);
    if (at == names.end()) return std::nullopt;
    return static_cast<ImportProfile>(at - names.begin());
}

std::string_view name_of(ImportProfile profile) {
    return names[static_cast<std::size_t>(profile)].name;
}

Import read_import(const std::filesystem::path& path, const ImportOptions& options,
                   const claims::Atlas& into, const Progress& progress) {
    const bool is_atlas = options.profile == ImportProfile::atlas ||
                          (options.profile == ImportProfile::automatic && holds_atlas(path));
    Import import =
        is_atlas ? read_atlas_import(path, progress) : read_table(path, options, into, progress);
    if (!options.encoding.empty() && (is_atlas || !takes_encoding(foreign_format(path))))
        import.preview.suspicions.push_back(
            "Files of this kind say themselves how their letters are written; the encoding that "
            "was asked for was not used.");
    tell(progress, "Comparing", 0.0);
    import.merge = claims::merged(into, import.additions);
    return import;
}

std::string added_in_words(const claims::Merge& merge) {
    std::string words = counted(merge.events_added, "event");
    if (merge.claims_to_known == 0) return words;
    words = merge.events_added == 0 ? "" : words + " and ";
    return words + fmt::format("{} about {} that {} there", counted(merge.claims_to_known, "claim"),
                               counted(merge.events_extended, "event"),
                               merge.events_extended == 1 ? "was" : "were");
}

}  // namespace io
