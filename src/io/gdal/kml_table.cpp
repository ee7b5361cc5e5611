#include "io/gdal/kml_table.hpp"

#include <algorithm>

#include "claims/filter/filter.hpp"
#include "io/foreign/html_text.hpp"

namespace io {

KmlTable::KmlTable(std::shared_ptr<void> owner, const std::vector<OGRLayer*>& layers,
                   std::string about, const ForeignFormat& format)
    : LayerTable(std::move(owner), layers, std::move(about), format) {
    const auto position = [this](std::string_view name) {
        return static_cast<std::size_t>(std::ranges::find(columns_, name) - columns_.begin());
    };
    const Times times{position("timestamp"), position("begin"), position("end")};
    if (std::max({times.stamp, times.begin, times.end}) < columns_.size()) {
        columns_.erase(columns_.begin() + static_cast<std::ptrdiff_t>(times.stamp));
        times_ = times;
    }
    description_ = position("description");
    const bool has_layer = std::ranges::any_of(
        columns_, [](const std::string& name) { return claims::folded(name) == "layer"; });
    folder_ = columns_.size();
    if (layers.size() > 1 && !has_layer) columns_.emplace_back("layer");
}

std::string_view KmlTable::cell(std::size_t column) {
    if (column == folder_) return layer_name();
    const std::string_view text = time_cell(column);
    if (column != description_ || !is_html(text)) return text;
    plain_ = text_of_html(text);
    return plain_;
}

std::string_view KmlTable::time_cell(std::size_t column) {
    if (!times_) return LayerTable::cell(column);
    if (column >= times_->stamp) ++column;
    const std::string_view text = LayerTable::cell(column);
    const bool is_begin = column == times_->begin, is_end = column == times_->end;
    if (!text.empty() || (!is_begin && !is_end)) return text;
    if (is_begin)
        if (const std::string_view stamp = LayerTable::cell(times_->stamp); !stamp.empty())
            return stamp;
    const bool is_span = !LayerTable::cell(is_begin ? times_->end : times_->begin).empty();
    return is_span ? ".." : std::string_view();
}

}  // namespace io
