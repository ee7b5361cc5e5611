#include "io/postgis/postgis_copy.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/postgis/postgis_database.hpp"
#include "io/workspace/workspace_derived.hpp"
#include "io/workspace/workspace_extra.hpp"
#include "io/workspace/workspace_row.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

constexpr std::size_t batch = 1 << 20;

/// One table, filled with COPY. Source of the text format: PostgreSQL 15, COPY, “Text Format”.
class Copy {
 public:
    Copy(PostgisConnection& connection, std::string_view table)
        : connection_(connection), table_(table) {}

    /// Every row has the columns of the first.
    void add(const std::vector<Cell>& cells) {
        if (!is_open_) begin(cells);
        for (const Cell& cell : cells) {
            append(to_postgis(cell.after, connection_.location().name()));
            lines_ += '\t';
        }
        lines_.back() = '\n';
        if (lines_.size() >= batch) flush();
    }
    void end() {
        if (!is_open_) return;
        flush();
        connection_.end_copy();
    }

 private:
    void begin(const std::vector<Cell>& cells) {
        std::string columns;
        for (const Cell& cell : cells)
            columns += (columns.empty() ? "" : ", ") + connection_.quoted(cell.column);
        connection_.run(fmt::format("COPY {} ({}) FROM STDIN", connection_.table(table_), columns));
        is_open_ = true;
    }
    void append(const PostgisText& text) {
        if (!text) {
            lines_ += "\\N";
            return;
        }
        for (const char c : *text) switch (c) {
                case '\n':
                    lines_ += "\\n";
                    break;
                case '\r':
                    lines_ += "\\r";
                    break;
                case '\t':
                    lines_ += "\\t";
                    break;
                case '\\':
                    lines_ += "\\\\";
                    break;
                default:
                    lines_ += c;
            }
    }
    void flush() {
        connection_.put_copy_data(lines_);
        lines_.clear();
    }

    PostgisConnection& connection_;
    std::string table_, lines_;
    bool is_open_ = false;
};

template <class Entry>
void copy_entries(PostgisConnection& connection, std::string_view table,
                  std::span<const Field<Entry>> fields, const ExtraCells& extra,
                  const std::vector<Entry>& entries) {
    Copy copy(connection, table);
    for (const Entry& entry : entries) {
        std::vector<Cell> cells = cells_of(fields, entry);
        extra.append_all(entry.extra, cells);
        copy.add(cells);
    }
    copy.end();
}

void copy_events(PostgisConnection& connection, const ExtraCells& extra, const claims::Atlas& atlas,
                 const Progress& progress) {
    const PostgisDatabase base(connection);
    Copy copy(connection, "events");
    const auto count = static_cast<claims::EventRow>(atlas.event_count());
    for (claims::EventRow row = 0; row < count; ++row) {
        if (row % rows_between_news == 0)
            tell(progress, "Writing", static_cast<double>(row) / static_cast<double>(count) / 2.0);
        const claims::EventDraft draft = claims::draft_of(atlas, row);
        std::vector<Cell> cells = cells_of(event_fields(), draft);
        cells.push_back({"position", {}, static_cast<double>(row) + 1.0});
        std::ranges::move(derived_cells(base, atlas, row), std::back_inserter(cells));
        extra.append_all(draft.extra, cells);
        copy.add(cells);
    }
    copy.end();
}

void copy_claims(PostgisConnection& connection, const ExtraCells& extra, const claims::Atlas& atlas,
                 const Progress& progress) {
    Copy copy(connection, "claims");
    const auto count = static_cast<claims::EventRow>(atlas.event_count());
    for (claims::EventRow row = 0; row < count; ++row) {
        if (row % rows_between_news == 0)
            tell(progress, "Writing",
                 0.5 + static_cast<double>(row) / static_cast<double>(count) / 2.0);
        const claims::EventDraft draft = claims::draft_of(atlas, row);
        std::int64_t position = 0;
        for (const claims::ClaimDraft& claim : draft.claims) {
            std::vector<Cell> cells = cells_of(claim_fields(), claim);
            cells.push_back({"event_id", {}, draft.id});
            cells.push_back({"position", {}, ++position});
            extra.append_all(claim.extra, cells);
            copy.add(cells);
        }
    }
    copy.end();
}

}  // namespace

void copy_atlas(PostgisConnection& connection, const claims::Atlas& atlas,
                const Progress& progress) {
    PostgisDatabase base(connection);
    write_atlas_facts(base, atlas);
    const ExtraCellsOfTables extra(base, {}, atlas.extra_columns);
    copy_entries<claims::Source>(connection, "sources", source_fields(), extra.sources,
                                 atlas.sources);
    copy_entries<claims::Actor>(connection, "actors", actor_fields(), extra.actors, atlas.actors);
    copy_events(connection, extra.events, atlas, progress);
    copy_claims(connection, extra.claims, atlas, progress);
}

}  // namespace io
