#include "io/card/listing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "io/atlas/words.hpp"
#include "io/card/list_records.hpp"
#include "io/card/listed_event.hpp"
#include "io/card/text_layout.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

struct List {
    const claims::Atlas& atlas;
    const claims::Overview& overview;
    const claims::KnownOn& known_on;
    std::size_t events_in_all;

    template <typename Visit>
    void for_each(Visit visit) const {
        for (const claims::EventRow row : overview.rows) visit(listed_event(atlas, row, known_on));
    }
};

constexpr std::array<std::string_view, 7> headings{"id",     "when",  "status", "kind",
                                                   "claims", "place", "title"};
constexpr std::size_t claims_column = 4;

std::string as_table(const List& list) {
    std::vector<Lines> rows{{headings.begin(), headings.end()}};
    list.for_each([&rows](const ListedEvent& listed) {
        const claims::Event& event = listed.event;
        rows.push_back({on_one_line(event.id), on_one_line(event.when_text),
                        std::string(claims::to_word(listed.derivation.status)),
                        on_one_line(event.kind), std::to_string(listed.claims),
                        on_one_line(event.place), on_one_line(event.title)});
    });
    const Lines lines = aligned(rows, claims_column);
    std::string table;
    for (std::size_t i = 0; i < rows.size(); ++i) table += lines[i] + "  " + rows[i].back() + "\n";
    return table + fmt::format("{} of {}\n", with_thousands(list.overview.rows.size()),
                               counted(list.events_in_all, "event"));
}

std::string as_csv(const List& list) {
    std::string csv = std::string(csv_header) + "\n";
    list.for_each([&csv](const ListedEvent& listed) { csv += csv_line(to_json(listed)); });
    return csv;
}

std::string as_json(const List& list) {
    Json events = Json::array();
    list.for_each([&events](const ListedEvent& listed) { events.push_back(to_json(listed)); });
    return written(events);
}

std::string as_geojson(const List& list) {
    Json features = Json::array();
    list.for_each([&features](const ListedEvent& listed) {
        features.push_back(to_feature(to_json(listed)));
    });
    return feature_collection(std::move(features));
}

struct Format {
    std::string_view word;
    ListFormat format;
    std::string (*write)(const List&);
};
constexpr std::array<Format, 4> formats{{{"table", ListFormat::table, as_table},
                                         {"csv", ListFormat::csv, as_csv},
                                         {"json", ListFormat::json, as_json},
                                         {"geojson", ListFormat::geojson, as_geojson}}};

}  // namespace

std::optional<ListFormat> list_format_from_word(std::string_view word) {
    const auto found = std::ranges::find(formats, word, &Format::word);
    if (found == formats.end()) return std::nullopt;
    return found->format;
}

std::string list_events(const claims::Atlas& atlas, const claims::Overview& overview,
                        claims::KnownOn known_on, ListFormat format, std::size_t events_in_all) {
    const auto found = std::ranges::find(formats, format, &Format::format);
    return found->write({atlas, overview, known_on, std::max(events_in_all, atlas.event_count())});
}

}  // namespace io
