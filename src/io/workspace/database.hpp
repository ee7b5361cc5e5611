#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "io/geopackage/geopackage_value.hpp"

namespace io {

/// So many bytes of texts fit into one cell as a JSON list, with room to spare: SQLite takes 64
/// MiB, and JSON up to six bytes for one.
inline constexpr std::size_t most_bytes_in_list = std::size_t{8} << 20U;

/// What a workspace asks of its store while an edit is written: SQL that SQLite and PostgreSQL both
/// understand, and rows many at once. Within a transaction of the caller's.
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
    /// Claims carry `known_from`, too: see claims::known_from().
    virtual bool has_known_from() = 0;

    /// The columns of a table in its order, with their types as the store names them.
    struct Column {
        std::string name;
        std::string type;
        bool fills_in = false;  ///< a new row that is given nothing there gets something, or none
    };
    virtual std::vector<Column> columns(std::string_view table) = 0;
    /// That a table can have.
    virtual std::size_t most_columns() const = 0;

    /// Runs a statement with the parameters $1, $2, … that first stand in this order. Says how many
    /// rows it changed.
    virtual std::int64_t run(const std::string& sql, std::span<const Value> parameters) = 0;
    virtual std::vector<Row> rows(const std::string& sql, std::span<const Value> parameters) = 0;

    /// Rows of one table that have the same columns, of which the first is the id.
    struct Batch {
        std::string table;
        std::vector<std::string_view> columns;
        std::vector<Row> rows;
    };
    /// How many rows are best written together.
    virtual std::size_t rows_at_once() const = 0;
    /// Adds the rows. One statement for each, but where a store has a shorter way.
    virtual void insert(const Batch& batch);
    /// Writes the cells of the rows with these ids, and leaves all others and columns that are not
    /// ours as they are. Gives the ids that no row has.
    virtual std::vector<std::string> update(const Batch& batch);

    /// SQL for “this column is one of the texts in the list”; the list is the parameter of that
    /// number, as list() makes it.
    virtual std::string is_listed(std::string_view column, int parameter) const = 0;
    virtual Value list(std::span<const std::string> texts) const = 0;

    std::int64_t run(const std::string& sql, std::initializer_list<Value> parameters) {
        return run(sql, std::span(parameters.begin(), parameters.size()));
    }
    std::vector<Row> rows(const std::string& sql, std::initializer_list<Value> parameters) {
        return rows(sql, std::span(parameters.begin(), parameters.size()));
    }
};

/// Columns, as SQL lists them, of the rows that have one of the texts in a column of a table.
std::vector<Database::Row> rows_among(Database& base, std::string_view table,
                                      std::string_view columns, std::string_view column,
                                      std::span<const std::string> texts);
/// Those of the texts that stand in a column of a table.
std::unordered_set<std::string> found_among(Database& base, std::string_view table,
                                            std::string_view column,
                                            std::span<const std::string> texts);
/// Deletes the rows that have one of the texts in a column.
void remove_listed(Database& base, std::string_view table, std::string_view column,
                   std::span<const std::string> texts);

// A cell of an answer; PostgreSQL gives all of them as text.
std::optional<double> as_number(const Value& value);
std::int64_t as_integer(const Value& value);
std::string as_text(const Value& value);

}  // namespace io
