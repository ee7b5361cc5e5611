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
    PostgisTables(PostgisConnection& connection, const AtlasPart& part, SeenRows& seen)
        : connection_(connection), condition_(postgis_condition(connection, part)), seen_(seen) {}

    FileProblems problems_of(std::string_view table) const override {
        return {connection_.location().name(), fmt::format("table {}, row", table)};
    }
    std::unique_ptr<Table> open(std::string_view table, std::span<const std::string_view> columns,
                                FileProblems& problems) const override {
        return std::make_unique<PostgisTable>(connection_, table, columns, condition_, seen_,
                                              problems);
    }
    const std::vector<std::string>& left_out_by() const { return condition_.words; }

 private:
    PostgisConnection& connection_;
    PostgisCondition condition_;
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

AtlasReading read_postgis(PostgisConnection& connection, const AtlasPart& part, SeenRows& seen,
                          const Progress& progress) {
    AtlasReading reading;
    auto atlas = std::make_shared<claims::Atlas>();
    PostgisDatabase base(connection);
    read_atlas_facts(base, *atlas, connection.location().schema());
    seen = {};
    const PostgisTables tables(connection, part, seen);
    read_tables(tables, *atlas, reading.problems, progress);
    if (!tables.left_out_by().empty()) {
        const PostgisResult count =
            connection.run(fmt::format("SELECT count(*) FROM {}", connection.table("events")));
        reading.events_in_all = std::stoull(std::string(count.text(0, 0)));
        reading.part = fmt::format(
            "{}: {} read; the server left the others out by {}.", connection.location().name(),
            counted(atlas->event_count(), "event"), fmt::join(tables.left_out_by(), ", "));
    }
    reading.atlas = std::move(atlas);
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
