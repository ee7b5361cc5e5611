#pragma once

#include "io/postgis/postgis_connection.hpp"
#include "io/workspace/database.hpp"

namespace io {

class PostgisDatabase : public Database {
 public:
    using Database::rows;
    using Database::run;

    explicit PostgisDatabase(PostgisConnection& connection) : connection_(connection) {}

    std::string name() const override { return connection_.location().name(); }
    std::string table(std::string_view name) const override { return connection_.table(name); }
    bool has_time_columns() const override { return true; }
    bool has_known_from() override;
    std::vector<Column> columns(std::string_view table) override;
    /// Source: PostgreSQL 15, appendix K.
    std::size_t most_columns() const override { return 1600; }
    std::int64_t run(const std::string& sql, std::span<const Value> parameters) override;
    /// Cells are text or nothing.
    std::vector<Row> rows(const std::string& sql, std::span<const Value> parameters) override;
    /// It takes as long to answer for one row as for a thousand.
    std::size_t rows_at_once() const override { return 4096; }
    /// By COPY: the server answers once for all.
    void insert(const Batch& batch) override;
    /// In one statement.
    std::vector<std::string> update(const Batch& batch) override;
    std::string is_listed(std::string_view column, int parameter) const override;
    Value list(std::span<const std::string> texts) const override;

 private:
    PostgisConnection& connection_;
    std::optional<bool> has_known_from_;  ///< asked once
};

/// A cell as PostgreSQL reads it; a geometry of a GeoPackage becomes one of PostGIS. Throws
/// io::Error for a text that PostgreSQL cannot keep; `name` names the workspace.
PostgisText to_postgis(const Value& value, const std::string& name);

}  // namespace io
