#include "io/postgis/postgis_read.hpp"

#include <fmt/format.h>

#include "io/atlas/read_tables.hpp"
#include "io/atlas/words.hpp"
#include "io/postgis/postgis_database.hpp"
#include "io/postgis/postgis_schema.hpp"
#include "io/postgis/postgis_table.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

class PostgisTables : public TableSource {
 public:
    PostgisTables(PostgisConnection& connection, const PostgisCondition& condition, SeenRows& seen)
        : connection_(connection), condition_(condition), seen_(seen) {}

    bool is_part() const override { return !condition_.words.empty(); }
    FileProblems problems_of(std::string_view table) const override {
        return {connection_.location().name(), fmt::format("table {}, row", table)};
    }
    std::unique_ptr<Table> open(std::string_view table, std::span<const std::string_view> columns,
                                FileProblems& problems) const override {
        return std::make_unique<PostgisTable>(connection_, table, columns, condition_, seen_,
                                              problems);
    }

 private:
    PostgisConnection& connection_;
    const PostgisCondition& condition_;
    SeenRows& seen_;
};

void add_prints(PostgisConnection& connection, const SeenRows& seen, std::string_view table,
                std::string_view key, const std::string& ids, RowPrints& prints) {
    const auto columns = seen.tables.find(table);
    if (columns == seen.tables.end()) return;
    const PostgisResult rows =
        connection.run(fmt::format("SELECT {} FROM {} AS e WHERE e.{} = ANY ($1::text[])",
                                   columns->second.list, connection.table(table), key),
                       {ids});
    for (int row = 0; row < rows.row_count(); ++row)
        prints.add(table, rows.text(row, columns->second.id), RowPrints::of_row(rows, row));
}

}  // namespace

AtlasReading read_postgis(PostgisConnection& connection, const PostgisCondition& condition,
                          SeenRows& seen, const Progress& progress) {
    AtlasReading reading;
    auto atlas = std::make_shared<claims::Atlas>();
    PostgisDatabase base(connection);
    read_atlas_facts(base, *atlas, connection.location().schema());
    seen = {};
    read_tables(PostgisTables(connection, condition, seen), *atlas, reading.problems, progress);
    reading.atlas = std::move(atlas);
    return reading;
}

std::size_t count_postgis_events(PostgisConnection& connection) {
    const PostgisResult count =
        connection.run(fmt::format("SELECT count(*) FROM {}", connection.table("events")));
    return std::stoull(count.string(0, 0));
}

AtlasReading read_postgis(PostgisConnection& connection, const AtlasPart& part, SeenRows& seen,
                          const Progress& progress) {
    const PostgisCondition condition = postgis_condition(connection, part);
    AtlasReading reading = read_postgis(connection, condition, seen, progress);
    if (!condition.words.empty()) {
        reading.events_in_all = count_postgis_events(connection);
        reading.part = fmt::format(
            "{}: {} read; the server left the others out by {}.", connection.location().name(),
            counted(reading.atlas->event_count(), "event"), fmt::join(condition.words, ", "));
    }
    return reading;
}

RowPrints read_prints(PostgisConnection& connection, const SeenRows& seen, std::string_view table,
                      std::span<const std::string> ids) {
    RowPrints prints;
    if (ids.empty()) return prints;
    const std::string list = as_text_array(ids);
    add_prints(connection, seen, table, "id", list, prints);
    if (table == "events") add_prints(connection, seen, "claims", "event_id", list, prints);
    return prints;
}

}  // namespace io
