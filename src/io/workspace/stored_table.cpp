#include "io/workspace/stored_table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace io {

void StoredTable::choose_columns(Database& base, std::string_view table,
                                 const std::vector<std::string>& present,
                                 const std::function<int(std::string_view)>& select) {
    const auto is_present = [&](std::string_view name) {
        return std::ranges::find(present, name) != present.end();
    };
    if (table == "events" && is_present("geom")) geometry_ = select("geom");
    for (const std::string& column : columns_) {
        const bool is_lng = column == "lng";
        if (is_lng || column == "lat")
            positions_.push_back(geometry_ == none ? none : is_lng ? lng : lat);
        else
            positions_.push_back(is_present(column) ? select(column) : none);
    }
    extra_columns_ = io::extra_columns(base, table);
    for (const ExtraColumn& extra : extra_columns_)
        extra_positions_.push_back(select(extra.column));
}

void StoredTable::begin_row(std::size_t line) {
    line_ = line;
    if (!made_.empty()) made_.clear();
    place_.reset();
}

void StoredTable::set_place(const GeopackagePoint& point) {
    if (!point.problem.empty())
        problems_.add(line_, fmt::format("{}; the event is listed but not drawn.", point.problem),
                      cell(id_column));
    place_ = point.at;
}

std::string_view StoredTable::cell(std::size_t column) {
    const int position = positions_[column];
    if (position == none) return {};
    if (position == lng || position == lat) {
        if (!place_) return {};
        return made_.emplace_back(fmt::format("{}", position == lng ? place_->lng : place_->lat));
    }
    return cell_at(position, columns_[column]);
}

std::optional<double> StoredTable::number(std::size_t column) {
    const int position = positions_[column];
    return position < 0 ? std::nullopt : number_at(position);
}

std::string_view StoredTable::extra() {
    if (extra_columns_.empty()) return {};
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < extra_columns_.size(); ++i)
        cells.emplace_back(cell_at(extra_positions_[i], extra_columns_[i].name));
    extra_ = claims::join_extra(cells);
    return extra_;
}

}  // namespace io
