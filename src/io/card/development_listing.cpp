#include "io/card/development_listing.hpp"

#include <fmt/format.h>

#include "io/atlas/words.hpp"
#include "io/card/list_records.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

/// The status before is null where nothing had been said.
Json record_of(const claims::Atlas& atlas, const claims::Development& development,
               const claims::Extent& between) {
    Json record = to_json(listed_event(atlas, development.row, between.end));
    record["status_before"] = nullptr;
    if (development.known_before > 0)
        record["status_before"] = std::string(claims::to_word(development.before));
    record["claims_before"] = development.known_before;
    record["news"] = Json::array();
    for (const claims::Claim& claim : development.news)
        record["news"].push_back(claims::news_in_words(atlas, claim));
    return record;
}

std::string lines_of(const claims::Atlas& atlas, const claims::Development& development) {
    const claims::Event event = atlas.event(development.row);
    std::string lines =
        fmt::format("{} ({}, {}): {}\n", on_one_line(event.title), on_one_line(event.id),
                    on_one_line(event.when_text), claims::change_in_words(development));
    for (const claims::Claim& claim : development.news)
        lines += "    " + on_one_line(claims::news_in_words(atlas, claim)) + "\n";
    return lines;
}

}  // namespace

std::string list_developments(const claims::Atlas& atlas,
                              const std::vector<claims::Development>& developments,
                              const claims::Extent& between, std::size_t shown, ListFormat format) {
    if (format == ListFormat::table) {
        std::string table;
        for (const claims::Development& each : developments) table += lines_of(atlas, each);
        return table + fmt::format("{} of {} changed\n", with_thousands(developments.size()),
                                   counted(shown, "event"));
    }
    std::string csv = std::string(csv_header) + ",status_before,claims_before,news\n";
    Json records = Json::array(), features = Json::array();
    for (const claims::Development& each : developments) {
        Json record = record_of(atlas, each, between);
        if (format == ListFormat::csv) csv += csv_line(record);
        if (format == ListFormat::json) records.push_back(std::move(record));
        if (format == ListFormat::geojson) features.push_back(to_feature(std::move(record)));
    }
    if (format == ListFormat::csv) return csv;
    return format == ListFormat::json ? written(records) : feature_collection(std::move(features));
}

}  // namespace io
