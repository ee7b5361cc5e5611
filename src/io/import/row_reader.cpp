#include "io/import/row_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claims/filter/filter.hpp"
#include "io/atlas/read_place.hpp"
#include "io/atlas/words.hpp"
#include "io/foreign/date_order_finder.hpp"
#include "io/foreign/foreign_number.hpp"
#include "io/import/look_through.hpp"
#include "io/mapping/unusable_mapping.hpp"

namespace io {

std::string column_key(std::string_view name) {
    std::string key;
    for (const char c : claims::folded(name)) {
        const bool is_between = c == ' ' || c == '-' || c == '_' || c == '.' || c == '\n';
        if (!is_between)
            key += c;
        else if (!key.empty() && key.back() != '_')
            key += '_';
    }
    while (key.ends_with('_') || key.ends_with(':')) key.pop_back();
    return key;
}

KnownColumns::KnownColumns(ForeignTable& table, std::span<const std::string_view> names,
                           const ColumnMapping& mapping)
    : table_(table), positions_(names.size(), none) {
    const std::vector<std::string>& columns = table.columns();
    for (const auto& [column, field] : mapping.field_of) {
        if (std::ranges::find(columns, column) == columns.end())
            throw UnusableMapping(fmt::format("there is no column {}.", in_quotes(column)));
        if (!field.empty() && std::ranges::find(names, field) == names.end())
            throw UnusableMapping(
                fmt::format("{} is no column of this layout that is used.", in_quotes(field)));
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto mapped = mapping.field_of.find(columns[i]);
        const std::string key =
            column_key(mapped == mapping.field_of.end() ? columns[i] : mapped->second);
        const auto at = std::ranges::find(names, key);
        if (at == names.end()) continue;
        std::size_t& position = positions_[static_cast<std::size_t>(at - names.begin())];
        if (position == none || mapped != mapping.field_of.end()) position = i;
    }
}

claims::DayOrder find_date_order(ForeignTable& table, std::span<const std::size_t> columns,
                                 claims::DayOrder asked, std::vector<std::string>& remarks,
                                 const Progress& progress, claims::DayOrder usual) {
    std::vector<DateOrderFinder> finders(columns.size(), DateOrderFinder(usual));
    if (!columns.empty())
        look_through(table, progress, "Looking at dates", [&] {
            for (std::size_t i = 0; i < columns.size(); ++i)
                finders[i].add(table.cell(columns[i]), table.line());
        });
    claims::DayOrder order = asked;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i == 0) order = finders[i].order(asked);
        std::string remark = finders[i].remark(asked, table.columns()[columns[i]], table.unit());
        if (!remark.empty()) remarks.push_back(std::move(remark));
    }
    return order;
}

geo::LngLat read_foreign_place(std::string_view lng, std::string_view lat, std::size_t line,
                               ImportBuilder& builder) {
    const auto plain = [](std::string_view text) {
        std::string number = plain_number(text);
        return number.empty() ? std::string(text) : number;
    };
    PlaceReading reading = read_place(plain(lng), plain(lat));
    if (!reading.problem.empty()) builder.report(line, std::move(reading.problem));
    return reading.at;
}

}  // namespace io
