#include "io/workspace/database.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>

#include "io/geopackage/geopackage_file.hpp"

namespace io {
namespace {

template <class Number>
std::optional<Number> read(const std::string& text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return {};
    return number;
}

constexpr std::size_t most_listed = 20'000;

template <class Use>
void for_each_list(const Database& base, std::span<const std::string> texts, const Use& use) {
    while (!texts.empty()) {
        std::size_t count = 0, bytes = 0;
        while (count < std::min(texts.size(), most_listed) && bytes < most_bytes_in_list)
            bytes += texts[count++].size();
        use(base.list(texts.first(count)));
        texts = texts.subspan(count);
    }
}

}  // namespace

void Database::insert(const Batch& batch) {
    std::string columns, parameters;
    for (std::size_t i = 0; i < batch.columns.size(); ++i) {
        const char* comma = i == 0 ? "" : ", ";
        columns += comma + quoted_identifier(batch.columns[i]);
        parameters += fmt::format("{}${}", comma, i + 1);
    }
    const std::string sql =
        fmt::format("INSERT INTO {} ({}) VALUES ({})", table(batch.table), columns, parameters);
    for (const Row& row : batch.rows) run(sql, row);
}

std::vector<std::string> Database::update(const Batch& batch) {
    std::string cells;
    for (std::size_t i = 1; i < batch.columns.size(); ++i)
        cells +=
            fmt::format("{}{} = ${}", i == 1 ? "" : ", ", quoted_identifier(batch.columns[i]), i);
    const std::string sql =
        fmt::format("UPDATE {} SET {} WHERE {} = ${}", table(batch.table), cells,
                    quoted_identifier(batch.columns[0]), batch.columns.size());
    std::vector<std::string> missing;
    for (Row row : batch.rows) {
        std::ranges::rotate(row, row.begin() + 1);
        if (run(sql, row) == 0) missing.push_back(as_text(row.back()));
    }
    return missing;
}

std::vector<Database::Row> rows_among(Database& base, std::string_view table,
                                      std::string_view columns, std::string_view column,
                                      std::span<const std::string> texts) {
    std::vector<Database::Row> found;
    const std::string sql = fmt::format("SELECT {} FROM {} WHERE {}", columns, base.table(table),
                                        base.is_listed(column, 1));
    for_each_list(base, texts, [&](const Value& list) {
        std::ranges::move(base.rows(sql, {list}), std::back_inserter(found));
    });
    return found;
}

std::unordered_set<std::string> found_among(Database& base, std::string_view table,
                                            std::string_view column,
                                            std::span<const std::string> texts) {
    std::unordered_set<std::string> found;
    for (const Database::Row& row :
         rows_among(base, table, fmt::format("DISTINCT {}", column), column, texts))
        found.insert(as_text(row[0]));
    return found;
}

void remove_listed(Database& base, std::string_view table, std::string_view column,
                   std::span<const std::string> texts) {
    const std::string sql =
        fmt::format("DELETE FROM {} WHERE {}", base.table(table), base.is_listed(column, 1));
    for_each_list(base, texts, [&](const Value& list) { base.run(sql, {list}); });
}

std::optional<double> as_number(const Value& value) {
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*integer);
    if (const auto* text = std::get_if<std::string>(&value)) return read<double>(*text);
    return {};
}

std::int64_t as_integer(const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return *integer;
    if (const auto* text = std::get_if<std::string>(&value))
        return read<std::int64_t>(*text).value_or(0);
    return 0;
}

std::string as_text(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&value)) return fmt::format("{}", *number);
    return {};
}

}  // namespace io
