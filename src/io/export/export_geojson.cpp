#include "io/export/export_geojson.hpp"

#include <fmt/format.h>

#include <cmath>

#include "claims/status/status.hpp"
#include "claims/words/isolated.hpp"
#include "io/atlas/atlas_facts.hpp"
#include "io/atlas/words.hpp"
#include "io/error.hpp"
#include "io/export/table_rows.hpp"
#include "io/export/text_file.hpp"
#include "io/geojson/geojson_members.hpp"

namespace io {
namespace {

/// The members of a table's columns in their order.
std::vector<std::string> members_of(const TableRows& table, const std::vector<std::string>& extra) {
    std::vector<std::string> members = table.columns;
    members.resize(members.size() - extra.size());
    for (const ExtraMember& each : extra_members(extra, members)) members.push_back(each.member);
    return members;
}

Json listed(const TableRows& table, const std::vector<std::string>& extra) {
    std::vector<std::string> known = table.columns;
    known.resize(known.size() - extra.size());
    return to_json(extra_members(extra, known));
}

Json value_of(const TableCell& cell) {
    if (const auto* number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? Json(*number) : Json(nullptr);
    return std::get<std::string>(cell);
}

bool is_empty(const TableCell& cell) {
    if (const auto* number = std::get_if<double>(&cell)) return !std::isfinite(*number);
    return std::get<std::string>(cell).empty();
}

/// Empty cells are left away.
Json object_of(const TableRow& row, const std::vector<std::string>& members) {
    Json object = Json::object();
    for (std::size_t at = 0; at < row.size(); ++at)
        if (!is_empty(row[at]) && members[at] != "event_id")
            object[members[at]] = value_of(row[at]);
    return object;
}

Json geometry_of(const claims::Event& event) {
    if (!event.is_located()) return nullptr;
    return {{"type", "Point"}, {"coordinates", {event.at.lng, event.at.lat}}};
}

/// What no reader would take is not written.
void check_width(const TableRows& table, const std::filesystem::path& path) {
    constexpr std::size_t derived = 3;  // status, reason and claims
    if (table.columns.size() + derived > most_members)
        throw FileError(
            path.string(),
            fmt::format("cannot be written: the table of {} has {}, and {} are the most "
                        "that an object is read with; export CSV instead.",
                        table.name, counted(table.columns.size(), "column"),
                        with_thousands(most_members - derived)));
}

class Writer {
 public:
    Writer(const claims::Atlas& atlas, TextFile& file, const Progress& progress)
        : atlas_(atlas), file_(file), tables_(tables_of(atlas, Derived::left_out, progress)) {}

    void check(const std::filesystem::path& path) const {
        for (const TableRows& table : tables_) check_width(table, path);
    }

    void write() {
        file_.write("{\"type\": \"FeatureCollection\",\n\"name\": " + json_text(atlas_.title) +
                    ",\n\"atlas\": " + json_text(facts()));
        const claims::ExtraColumns& extra = atlas_.extra_columns;
        write_entries(tables_[0], extra.actors);
        write_entries(tables_[1], extra.sources);
        write_features();
        file_.write("\n]}\n");
    }

 private:
    Json facts() const {
        Json facts{{"format", geojson_format}, {"title", atlas_.title}};
        if (!atlas_.description.empty()) facts["description"] = atlas_.description;
        if (const std::string extra = checked_object(atlas_.extra); !extra.empty())
            facts["extra"] = parse_json(extra);
        const claims::ExtraColumns& extra = atlas_.extra_columns;
        if (extra == claims::ExtraColumns{}) return facts;
        facts["columns"] = {{"actors", listed(tables_[0], extra.actors)},
                            {"sources", listed(tables_[1], extra.sources)},
                            {"events", listed(tables_[2], extra.events)},
                            {"claims", listed(tables_[3], extra.claims)}};
        return facts;
    }

    void write_entries(const TableRows& table, const std::vector<std::string>& extra) {
        file_.write(",\n" + json_text(std::string(table.name)) + ": [");
        const std::vector<std::string> members = members_of(table, extra);
        const char* comma = "\n";
        table.for_each([&](const TableRow& row) {
            file_.write(comma + json_text(object_of(row, members)));
            comma = ",\n";
        });
        file_.write("\n]");
    }

    void write_features() {
        const auto events = members_of(tables_[2], atlas_.extra_columns.events);
        const auto claims = members_of(tables_[3], atlas_.extra_columns.claims);
        file_.write(",\n\"features\": [");
        claims::EventRow number = 0;
        tables_[2].for_each([&](const TableRow& row) {
            file_.write((number == 0 ? "\n" : ",\n") +
                        json_text(feature(number, row, events, claims)));
            ++number;
        });
    }

    /// Empty cells are null, so that other programs see every column.
    Json feature(claims::EventRow number, const TableRow& row,
                 const std::vector<std::string>& events,
                 const std::vector<std::string>& claims) const {
        Json properties = Json::object();
        for (std::size_t at = 0; at < row.size(); ++at)
            if (events[at] != "lng" && events[at] != "lat")
                properties[events[at]] = is_empty(row[at]) ? Json(nullptr) : value_of(row[at]);
        const claims::Derivation derivation = claims::derive(atlas_, number);
        properties["status"] = claims::to_word(derivation.status);
        properties["reason"] = claims::without_isolates(derivation.reason);
        Json& list = properties["claims"] = Json::array();
        for (const TableRow& claim : claim_rows(atlas_, number))
            list.push_back(object_of(claim, claims));
        return {{"type", "Feature"},
                {"id", properties["id"]},
                {"geometry", geometry_of(atlas_.event(number))},
                {"properties", std::move(properties)}};
    }

    const claims::Atlas& atlas_;
    TextFile& file_;
    std::vector<TableRows> tables_;
};

}  // namespace

void export_geojson(const claims::Atlas& atlas, const std::filesystem::path& path, Taken taken,
                    const Progress& progress) {
    NewPath beside(path, NewPath::Kind::file, taken);
    TextFile file(beside.path(), path);
    Writer writer(atlas, file, progress);
    writer.check(path);
    writer.write();
    file.close();
    beside.finish();
}

}  // namespace io
