#include "io/workspace/geopackage_database.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace io {
namespace {

Value cell(const GeopackageStatement& statement, int column) {
    switch (statement.type(column)) {
        case GeopackageStatement::Type::null:
            return {};
        case GeopackageStatement::Type::blob:
            return statement.blob(column);
        case GeopackageStatement::Type::real:
            return statement.number(column);
        default:
            return statement.string(column);
    }
}

}  // namespace

GeopackageStatement& GeopackageDatabase::prepared(const std::string& sql,
                                                  std::span<const Value> parameters) {
    GeopackageStatement& statement = statements_.try_emplace(sql, file_, sql).first->second;
    // SQLite numbers $1, $2, … as they come, so they are bound by their place.
    int number = 1;
    for (const Value& parameter : parameters) statement.bind(number++, parameter);
    return statement;
}

std::vector<Database::Column> GeopackageDatabase::columns(std::string_view table) {
    GeopackageStatement info(file_, "PRAGMA main.table_info(" + quoted_identifier(table) + ")");
    std::vector<Column> columns;
    while (info.step()) {
        const bool is_needed = info.integer(3) != 0, has_default = !info.text(4).empty();
        columns.push_back({info.string(1), info.string(2), is_needed || has_default});
    }
    return columns;
}

std::int64_t GeopackageDatabase::run(const std::string& sql, std::span<const Value> parameters) {
    prepared(sql, parameters).run();
    return file_.changed_rows();
}

std::vector<Database::Row> GeopackageDatabase::rows(const std::string& sql,
                                                    std::span<const Value> parameters) {
    std::vector<Row> rows;
    GeopackageStatement& statement = prepared(sql, parameters);
    while (statement.step()) {
        Row row;
        for (int column = 0; column < statement.column_count(); ++column)
            row.push_back(cell(statement, column));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string GeopackageDatabase::is_listed(std::string_view column, int parameter) const {
    return fmt::format("{} IN (SELECT value FROM json_each(${}))", column, parameter);
}

Value GeopackageDatabase::list(std::span<const std::string> texts) const {
    return nlohmann::json(std::vector(texts.begin(), texts.end()))
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace io
