#include "io/import/recognise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "io/import/row_reader.hpp"

namespace io {
namespace {

struct Layout {
    ImportProfile profile;
    std::vector<std::string_view> all;   ///< every one of them is there
    std::vector<std::string_view> some;  ///< at least one of them, unless empty
};

const std::vector<Layout>& layouts() {
    static const std::vector<Layout> list{
        {ImportProfile::ucdp,
         {"id", "type_of_violence", "where_prec", "date_prec", "date_start", "latitude",
          "longitude", "best"},
         {}},
        {ImportProfile::acled,
         {"event_id_cnty", "event_date", "event_type", "latitude", "longitude"},
         {"time_precision", "geo_precision", "sub_event_type"}},
        {ImportProfile::timemap,
         {"description", "date", "location", "latitude", "longitude"},
         {"associations", "association1", "source1", "category_full", "time_display",
          "narrative_stepstyles"}},
        {ImportProfile::timemap,
         {"desc", "date", "location", "lat", "long"},
         {"filters", "tags", "category"}}};
    return list;
}

}  // namespace

Recognition recognise(const std::vector<std::string>& columns, const ColumnMapping& mapping) {
    std::set<std::string, std::less<>> keys;
    for (const std::string& column : columns) {
        const auto mapped = mapping.field_of.find(column);
        keys.insert(column_key(mapped == mapping.field_of.end() ? column : mapped->second));
    }
    const auto is_there = [&](std::string_view name) { return keys.contains(name); };
    for (const Layout& layout : layouts())
        if (std::ranges::all_of(layout.all, is_there) &&
            (layout.some.empty() || std::ranges::any_of(layout.some, is_there)))
            return {layout.profile,
                    fmt::format("it has the columns {}", fmt::join(layout.all, ", "))};
    return {ImportProfile::points, "its columns are of no known layout"};
}

}  // namespace io
