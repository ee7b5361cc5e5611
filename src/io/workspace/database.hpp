#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/geopackage/geopackage_value.hpp"

namespace io {

/// The little that a workspace asks of its store while an edit is written, in SQL that SQLite and
/// PostgreSQL both understand. Within a transaction of the caller's.
class Database {
 public:
    using Row = std::vector<Value>;

    virtual ~Database() = default;

    /// As a sentence names it: a path, or a connection without its password.
    virtual std::string name() const = 0;
    /// A table as SQL names it: main."events".
    virtual std::string table(std::string_view name) const = 0;
    /// Events carry `begins` and `ends`, too, derived from `when` so that the store can filter.
    virtual bool has_time_columns() const = 0;

    /// The columns of a table in its order, with their types as the store names them.
    struct Column {
        std::string name;
        std::string type;
    };
    virtual std::vector<Column> columns(std::string_view table) = 0;

    /// Runs a statement with the parameters $1, $2, … that first stand in this order. Says how many
    /// rows it changed.
    virtual std::int64_t run(const std::string& sql, std::span<const Value> parameters) = 0;
    virtual std::vector<Row> rows(const std::string& sql, std::span<const Value> parameters) = 0;

    std::int64_t run(const std::string& sql, std::initializer_list<Value> parameters) {
        return run(sql, std::span(parameters.begin(), parameters.size()));
    }
    std::vector<Row> rows(const std::string& sql, std::initializer_list<Value> parameters) {
        return rows(sql, std::span(parameters.begin(), parameters.size()));
    }
};

// A cell of an answer; PostgreSQL gives all of them as text.
std::optional<double> as_number(const Value& value);
std::int64_t as_integer(const Value& value);
std::string as_text(const Value& value);

}  // namespace io
