#include "app/commands/tell_import.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

#include "app/command_line/say.hpp"
#include "app/open_session.hpp"
#include "claims/words/plain_words.hpp"
#include "io/atlas/words.hpp"

namespace app {
namespace {

std::string rows_in_words(const io::ImportPreview& preview) {
    std::string words = claims::counted(preview.rows, "row");
    if (preview.joined > 0)
        words += fmt::format(", {} about the event of another", io::with_thousands(preview.joined));
    if (preview.left_out > 0)
        words += fmt::format(", {} left out", io::with_thousands(preview.left_out));
    if (preview.repeated > 0)
        words += fmt::format(", {} repeated", io::with_thousands(preview.repeated));
    return words;
}

void print_mapping(const io::ImportPreview& preview) {
    if (preview.mapping.is_empty()) return;
    fmt::print("  columns{}:\n", preview.is_remembered ? " (as they were mapped last)" : "");
    // A name that comes again fills nothing: see docs/import.md.
    std::set<std::string_view> seen;
    for (const std::string& column : preview.columns) {
        const auto at = preview.mapping.field_of.find(column);
        if (at == preview.mapping.field_of.end()) continue;
        const bool is_kept = at->second.empty() || !seen.insert(column).second;
        fmt::print("    {} = {}\n", column, is_kept ? "(kept in the notes)" : at->second);
    }
}

/// "1 event (ganja)"
std::string different_in_words(const claims::Merge& merge) {
    constexpr std::size_t most_named = 3;
    std::string names;
    for (std::size_t i = 0; i < std::min(most_named, merge.different_ids.size()); ++i)
        names += (names.empty() ? "" : ", ") + merge.different_ids[i];
    if (merge.different > most_named) names += ", …";
    return fmt::format("{} ({})", claims::counted(merge.different, "event"), names);
}

/// What a person sees at once whether letters, dates and places were understood by.
std::string first_in_words(const claims::Event& event) {
    std::string words = "the first: " + io::in_quotes(event.title);
    words += event.when_text.empty() ? ", without a date" : ", " + io::shortened(event.when_text);
    if (!event.place.empty()) words += ", " + io::shortened(event.place);
    return words + (event.is_located()
                        ? fmt::format(", latitude {}, longitude {}", event.at.lat, event.at.lng)
                        : ", without coordinates");
}

}  // namespace

std::vector<std::string> import_summary(const io::Import& import) {
    const io::ImportPreview& preview = import.preview;
    const claims::Merge& merge = import.merge;
    std::vector<std::string> lines{
        preview.about,
        fmt::format("layout: {}, because {}", io::name_of(preview.profile), preview.why),
        rows_in_words(preview)};
    if (import.additions.event_count() > 0)
        lines.push_back(first_in_words(import.additions.event(0)));
    if (preview.untold_places > 0)
        lines.push_back(fmt::format(
            "{} with a place, but not how exactly it is known; where none tells, that counts as {}",
            claims::counted(preview.untold_places, "row"),
            claims::to_word(preview.untold_precision)));
    lines.push_back(fmt::format(
        "to add: {}, {}, {}, {}", claims::counted(merge.events_added, "event"),
        claims::counted(merge.claims_added, "claim"), claims::counted(merge.actors_added, "actor"),
        claims::counted(merge.sources_added, "source")));
    if (merge.claims_to_known > 0)
        lines.push_back(fmt::format("of these, {} about {} already there",
                                    claims::counted(merge.claims_to_known, "claim"),
                                    claims::counted(merge.events_extended, "event")));
    if (merge.already_there > 0)
        lines.push_back("already there: " + claims::counted(merge.already_there, "event"));
    if (merge.different > 0)
        lines.push_back("there in other words, left as they are: " + different_in_words(merge));
    if (merge.different_entries > 0)
        lines.push_back("there in other words, left as they are: " +
                        claims::counted(merge.different_entries, "actor or source"));
    return lines;
}

void print_preview(const io::Import& import, const std::filesystem::path& path) {
    const io::ImportPreview& preview = import.preview;
    fmt::print("{}\n", path.string());
    for (const std::string& line : import_summary(import)) fmt::print("  {}\n", line);
    print_mapping(preview);
    for (const std::string& sentence : preview.suspicions) fmt::print("  ! {}\n", sentence);
    for (const claims::Problem& problem : preview.problems)
        fmt::print("  {}\n", claims::in_words(problem));
}

void tell_import(const io::Import& import, const std::filesystem::path& path) {
    const io::ImportPreview& preview = import.preview;
    const std::string name = path.filename().string();
    say(fmt::format("{}: {}; {}, because {}; {}", name, preview.about, io::name_of(preview.profile),
                    preview.why, rows_in_words(preview)));
    if (preview.is_remembered) say(name + ": the columns were taken as they were mapped last");
    for (const std::string& sentence : preview.suspicions)
        say(fmt::format("{}: {}", name, sentence));
    tell_problems(preview.problems);
    if (import.merge.different > 0)
        say(fmt::format("{}: {} there in other words and left as they are", name,
                        different_in_words(import.merge)));
    if (import.merge.different_entries > 0)
        say(fmt::format("{}: {} that the atlas has in other words were left as they are", name,
                        claims::counted(import.merge.different_entries, "actor or source")));
}

}  // namespace app
