#include "io/postgis/postgis_database.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <unordered_map>
#include <unordered_set>

#include "io/error.hpp"
#include "io/postgis/postgis_copy.hpp"
#include "io/postgis/postgis_point.hpp"
#include "io/postgis/postgis_reach.hpp"

namespace io {
namespace {

std::vector<PostgisText> texts_of(std::span<const Value> values, const std::string& name) {
    std::vector<PostgisText> texts;
    for (const Value& value : values) texts.push_back(to_postgis(value, name));
    return texts;
}

/// [{"id":"a","layer":"b"},…], all of it texts.
std::string as_json(const Database::Batch& batch, const std::string& name) {
    auto rows = nlohmann::json::array();
    for (const Database::Row& row : batch.rows) {
        nlohmann::json& cells = rows.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i) {
            nlohmann::json& cell = cells[std::string(batch.columns[i])];
            if (const PostgisText text = to_postgis(row[i], name)) cell = *text;
        }
    }
    return rows.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

PostgisText to_postgis(const Value& value, const std::string& name) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (text->find('\0') != std::string::npos)
            throw Error(
                fmt::format("{}: a text holds a zero byte, which PostgreSQL does not keep; "
                            "nothing was written.",
                            name));
        return *text;
    }
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&value)) return fmt::format("{}", *number);
    if (const auto* bytes = std::get_if<std::vector<std::uint8_t>>(&value))
        if (const GeopackagePoint point = read_geopackage_point(*bytes); point.at)
            return to_postgis(*point.at);
    return {};
}

std::vector<Database::Column> PostgisDatabase::columns(std::string_view table) {
    const PostgisResult found = connection_.run(
        "SELECT a.attname, pg_catalog.format_type(a.atttypid, NULL), "
        "a.attnotnull OR a.atthasdef "
        "FROM pg_catalog.pg_attribute AS a "
        "JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid "
        "JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace "
        "WHERE n.nspname = $1 AND c.relname = $2 AND a.attnum > 0 AND NOT a.attisdropped "
        "AND a.attgenerated = '' ORDER BY a.attnum",
        {connection_.location().schema(), std::string(table)});
    std::vector<Column> columns;
    for (int row = 0; row < found.row_count(); ++row)
        columns.push_back({found.string(row, 0), found.string(row, 1), found.text(row, 2) == "t"});
    return columns;
}

bool PostgisDatabase::has_known_from() {
    if (!has_known_from_) has_known_from_ = io::has_known_from(connection_);
    return *has_known_from_;
}

std::int64_t PostgisDatabase::run(const std::string& sql, std::span<const Value> parameters) {
    return connection_.run(sql, texts_of(parameters, name())).changed_rows();
}

std::vector<Database::Row> PostgisDatabase::rows(const std::string& sql,
                                                 std::span<const Value> parameters) {
    const PostgisResult result = connection_.run(sql, texts_of(parameters, name()));
    std::vector<Row> rows(static_cast<std::size_t>(result.row_count()));
    for (int row = 0; row < result.row_count(); ++row)
        for (int column = 0; column < result.column_count(); ++column) {
            Value& value = rows[static_cast<std::size_t>(row)].emplace_back();
            if (!result.is_null(row, column)) value = result.string(row, column);
        }
    return rows;
}

void PostgisDatabase::insert(const Batch& batch) {
    PostgisCopy copy(connection_, batch.table, batch.columns);
    for (const Row& row : batch.rows) copy.add(row);
    copy.end();
}

std::vector<std::string> PostgisDatabase::update(const Batch& batch) {
    std::unordered_map<std::string_view, std::string_view> types;
    const std::vector<Column> all = columns(batch.table);
    for (const Column& column : all) types.emplace(column.name, column.type);
    // Texts become what the column is, as they do when one row is written: of a JSON that is in a
    // text, the server would otherwise make a JSON text.
    std::string cells, given;
    for (std::size_t i = 0; i < batch.columns.size(); ++i) {
        const std::string column = connection_.quoted(batch.columns[i]);
        given += fmt::format("{}{} text", i == 0 ? "" : ", ", column);
        if (i > 0)
            cells += fmt::format("{}{} = given.{}::{}", i == 1 ? "" : ", ", column, column,
                                 types[batch.columns[i]]);
    }
    const std::string sql = fmt::format(
        "UPDATE {} AS kept SET {} FROM json_to_recordset($1::json) AS given({}) "
        "WHERE kept.id = given.id RETURNING kept.id",
        table(batch.table), cells, given);
    const PostgisResult result = connection_.run(sql, {as_json(batch, name())});
    std::unordered_set<std::string_view> written;
    for (int row = 0; row < result.row_count(); ++row) written.insert(result.text(row, 0));
    std::vector<std::string> missing;
    for (const Row& row : batch.rows)
        if (std::string id = as_text(row[0]); !written.contains(id))
            missing.push_back(std::move(id));
    return missing;
}

std::string PostgisDatabase::is_listed(std::string_view column, int parameter) const {
    return fmt::format("{} = ANY (${}::text[])", column, parameter);
}

Value PostgisDatabase::list(std::span<const std::string> texts) const {
    return as_text_array(texts);
}

}  // namespace io
