#include "io/card/word_listing.hpp"

#include <array>
#include <vector>

#include "io/atlas/words.hpp"
#include "io/card/list_records.hpp"
#include "io/card/text_layout.hpp"
#include "io/error.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

struct Words {
    std::string_view filter;
    claims::Tally claims::Overview::*tally;
};
constexpr std::array all_words{Words{"status", &claims::Overview::by_status},
                               Words{"kind", &claims::Overview::by_kind},
                               Words{"layer", &claims::Overview::by_layer},
                               Words{"actor", &claims::Overview::by_actor},
                               Words{"side", &claims::Overview::by_side},
                               Words{"accused", &claims::Overview::by_accused},
                               Words{"stance", &claims::Overview::by_stance},
                               Words{"publisher", &claims::Overview::by_publisher},
                               Words{"metric", &claims::Overview::by_metric}};
constexpr std::array<const char*, 4> word_headings{"filter", "word", "events", "name"};
constexpr std::size_t events_column = 2;

std::vector<Json> records_of(const claims::Atlas& atlas, const claims::Overview& overview) {
    std::vector<Json> records;
    for (const Words& words : all_words)
        for (const auto& [word, events] : overview.*words.tally) {
            if (word.empty()) continue;
            const bool is_actor = words.tally == &claims::Overview::by_actor;
            const claims::Actor* actor = is_actor ? atlas.find_actor(word) : nullptr;
            records.push_back({{"filter", words.filter},
                               {"word", word},
                               {"events", events},
                               {"name", actor == nullptr ? "" : actor->name}});
        }
    return records;
}

std::string as_table(const std::vector<Json>& records) {
    std::vector<Lines> rows{{word_headings.begin(), word_headings.end()}};
    for (const Json& record : records)
        rows.push_back({record["filter"], on_one_line(record["word"].get<std::string>()),
                        with_thousands(record["events"].get<std::size_t>()),
                        on_one_line(record["name"].get<std::string>())});
    const Lines lines = aligned(rows, events_column);
    std::string table;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string& name = rows[i].back();
        table += lines[i] + (name.empty() ? "" : "  " + name) + "\n";
    }
    return table;
}

std::string as_csv(const std::vector<Json>& records) {
    std::string csv = "filter,word,events,name\n";
    for (const Json& record : records) csv += csv_line(record);
    return csv;
}

}  // namespace

std::string list_words(const claims::Atlas& atlas, const claims::Overview& overview,
                       ListFormat format) {
    const std::vector<Json> records = records_of(atlas, overview);
    switch (format) {
        case ListFormat::table:
            return as_table(records);
        case ListFormat::csv:
            return as_csv(records);
        case ListFormat::json:
            return written(Json(records));
        case ListFormat::geojson:
            break;
    }
    throw Error("Words are listed as a table, as CSV or as JSON: they lie nowhere on a map.");
}

}  // namespace io
