#include "io/card/word_listing.hpp"

#include <algorithm>
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
    using Row = std::array<std::string, word_headings.size()>;
    std::vector<Row> rows(1);
    std::ranges::copy(word_headings, rows[0].begin());
    for (const Json& record : records)
        rows.push_back({record["filter"], on_one_line(record["word"].get<std::string>()),
                        with_thousands(record["events"].get<std::size_t>()),
                        on_one_line(record["name"].get<std::string>())});
    std::array<std::size_t, word_headings.size()> widths{};
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], display_width(row[i]));
    std::string table;
    for (const Row& row : rows) {
        const std::string blanks(widths[events_column] - display_width(row[events_column]), ' ');
        table += padded(row[0], widths[0]) + "  " + padded(row[1], widths[1]) + "  " + blanks +
                 row[events_column] + (row[3].empty() ? "" : "  " + row[3]) + "\n";
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
