#pragma once

#include <unordered_map>

#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/database.hpp"

namespace io {

/// Statements are prepared once: those of an import are the same for every row.
class GeopackageDatabase : public Database {
 public:
    using Database::rows;
    using Database::run;

    explicit GeopackageDatabase(const GeopackageFile& file) : file_(file) {}

    std::string name() const override { return file_.path().string(); }
    std::string table(std::string_view name) const override {
        return "main." + quoted_identifier(name);
    }
    bool has_time_columns() const override { return false; }
    bool has_known_from() override { return false; }
    std::vector<Column> columns(std::string_view table) override;
    /// SQLite's usual limit (SQLITE_MAX_COLUMN).
    std::size_t most_columns() const override { return 2000; }
    std::int64_t run(const std::string& sql, std::span<const Value> parameters) override;
    std::vector<Row> rows(const std::string& sql, std::span<const Value> parameters) override;
    /// There is nobody to wait for; few rows stay in the processor's cache.
    std::size_t rows_at_once() const override { return 64; }
    std::string is_listed(std::string_view column, int parameter) const override;
    Value list(std::span<const std::string> texts) const override;

 private:
    GeopackageStatement& prepared(const std::string& sql, std::span<const Value> parameters);

    const GeopackageFile& file_;
    std::unordered_map<std::string, GeopackageStatement> statements_;
};

}  // namespace io
