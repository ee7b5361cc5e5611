#include "io/workspace/workspace_extra.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "io/numbers.hpp"

namespace io {
namespace {

/// Where other programs keep numbers, a text that is a number is written as one.
Value value_of(const std::string& text, bool is_numeric) {
    if (!is_numeric) return text_value(text);
    std::int64_t whole = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, whole);
    if (error == std::errc{} && stop == end && std::to_string(whole) == text) return whole;
    // A number with more digits than a double has is left to the database.
    constexpr std::ptrdiff_t sure_digits = std::numeric_limits<double>::digits10;
    const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
    if (const auto number = read_number(text); number && digits <= sure_digits) return *number;
    return text_value(text);
}

std::vector<std::string> cells_under(std::string_view extra, const std::vector<std::string>& from,
                                     const std::vector<std::string>& to) {
    std::vector<std::string> cells = claims::split_extra(claims::moved_extra(extra, from, to));
    cells.resize(to.size());
    return cells;
}

const claims::ExtraColumns& with_columns_added(Database& base, const claims::ExtraColumns& wanted) {
    add_extra_columns(base, wanted);
    return wanted;
}

}  // namespace

ExtraCells::ExtraCells(Database& base, std::string_view table, std::vector<std::string> before,
                       std::vector<std::string> after)
    : columns_(extra_columns(base, table)),
      names_(names_of(columns_)),
      before_(std::move(before)),
      after_(std::move(after)) {}

void ExtraCells::append_new(std::string_view extra, std::vector<Cell>& cells) const {
    if (columns_.empty()) return;
    const std::vector<std::string> now = cells_under(extra, after_, names_);
    for (std::size_t at = 0; at < columns_.size(); ++at)
        if (!now[at].empty() || !columns_[at].fills_in)
            cells.push_back({columns_[at].column, {}, value_of(now[at], columns_[at].is_numeric)});
}

void ExtraCells::append_changed(std::string_view before, std::string_view after,
                                std::vector<Cell>& cells) const {
    if (before.empty() && after.empty()) return;
    const std::vector<std::string> old = cells_under(before, before_, names_);
    const std::vector<std::string> now = cells_under(after, after_, names_);
    for (std::size_t at = 0; at < columns_.size(); ++at)
        if (old[at] != now[at])
            cells.push_back({columns_[at].column, value_of(old[at], columns_[at].is_numeric),
                             value_of(now[at], columns_[at].is_numeric)});
}

ExtraCellsOfTables::ExtraCellsOfTables(Database& base, const claims::ExtraColumns& before,
                                       const claims::ExtraColumns& after)
    : actors(base, "actors", before.actors, with_columns_added(base, after).actors),
      sources(base, "sources", before.sources, after.sources),
      events(base, "events", before.events, after.events),
      claims(base, "claims", before.claims, after.claims) {}

}  // namespace io
