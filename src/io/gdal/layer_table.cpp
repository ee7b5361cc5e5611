#include "io/gdal/layer_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "io/error.hpp"
#include "io/foreign/find_header.hpp"
#include "io/gdal/repeated_rows.hpp"
#include "io/gdal/shape_place.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

/// The members of a list, as a person would write them into one cell.
std::string joined(char** list) {
    std::string text;
    for (; list != nullptr && *list != nullptr; ++list) {
        if (!text.empty()) text += "; ";
        text += *list;
    }
    return text;
}

}  // namespace

LayerTable::LayerTable(std::shared_ptr<void> owner, const std::vector<OGRLayer*>& layers,
                       std::string about, const ForeignFormat& format, std::string_view projection)
    : owner_(std::move(owner)), fid_is_row_(format.unit == "row") {
    about_ = std::move(about);
    unit_ = format.unit;
    is_sheet_ = is_spreadsheet(format);
    for (OGRLayer* layer : layers) add_layer(*layer, projection);
    for (Part& part : parts_) part.fields.resize(columns_.size(), -1);
    if (is_sheet_ && parts_.size() == 1) look_for_header();
}

void LayerTable::look_for_header() {
    std::vector<std::vector<std::string>> rows{columns_};
    std::vector<std::size_t> lines{0};
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i] == fmt::format("Field{}", i + 1))  // GDAL's name for one without
            rows.front()[i].clear();
    rewind(nullptr);
    while (rows.size() < header_rows_looked_at && next()) {
        lines.push_back(line_);
        std::vector<std::string>& row = rows.emplace_back();
        for (std::size_t i = 0; i < columns_.size(); ++i) row.emplace_back(cell(i));
    }
    if (const std::size_t header = find_header(rows); header > 0) {
        header_line_ = lines[header];
        columns_ = rows[header];
        about_ += header_in_words(unit_, *header_line_, rows, header);
    }
    rewind(nullptr);
}

void LayerTable::add_layer(OGRLayer& layer, std::string_view projection) {
    Part part{
        &layer,
        projection.empty() ? layer_system(layer.GetSpatialRef()) : read_layer_system(projection),
        {}};
    if (part.system.kind == LayerSystem::Kind::reprojected)
        about_ += fmt::format(", converted from {}", part.system.name);
    const OGRFeatureDefn& header = *layer.GetLayerDefn();
    std::unordered_map<std::string, std::vector<std::size_t>> by_name;
    for (std::size_t i = 0; i < columns_.size(); ++i) by_name[columns_[i]].push_back(i);
    for (int field = 0; field < header.GetFieldCount(); ++field) {
        const std::string name(
            without_blanks(repaired_utf8(header.GetFieldDefn(field)->GetNameRef())));
        // The second one of that name in this layer is the second one in others, too.
        std::vector<std::size_t>& called_so = by_name[name];
        const auto free = std::ranges::find_if(called_so, [&](std::size_t column) {
            return column >= part.fields.size() || part.fields[column] < 0;
        });
        const std::size_t at = free == called_so.end() ? columns_.size() : *free;
        if (free == called_so.end()) {
            columns_.push_back(name);
            called_so.push_back(at);
        }
        part.fields.resize(std::max(part.fields.size(), columns_.size()), -1);
        part.fields[at] = field;
    }
    has_shapes_ = has_shapes_ || header.GetGeomType() != wkbNone;
    expected_rows_ += static_cast<double>(std::max<GIntBig>(layer.GetFeatureCount(FALSE), 0));
    parts_.push_back(std::move(part));
}

void LayerTable::watch(std::string path, GdalErrors& errors) {
    path_ = std::move(path);
    errors_ = &errors;
}

/// GDAL ends the rows where it cannot go on.
void LayerTable::refuse_damage() {
    if (errors_ == nullptr) return;
    std::vector<std::string> failures = errors_->take_failures();
    std::erase_if(failures, [](const std::string& failure) {
        return failure.starts_with(repeated_rows_complaint);
    });
    if (failures.empty()) return;
    throw FileError(
        path_, fmt::format("is damaged behind its {} {}, and nothing of it is used (GDAL: {}).",
                           unit_, line_, failures.front()));
}

void LayerTable::rewind(FileProblems* problems) {
    problems_ = problems;
    if (problems_ != nullptr)
        for (const std::string& sentence : opening_) problems_->add(sentence);
    for (const Part& part : parts_) part.layer->ResetReading();
    part_ = line_ = rows_read_ = 0;
}

bool LayerTable::next() {
    made_.clear();
    place_.reset();
    for (; part_ < parts_.size(); ++part_) {
        feature_.reset(parts_[part_].layer->GetNextFeature());
        if (feature_ == nullptr) {
            refuse_damage();
            continue;
        }
        ++rows_read_;
        line_ = fid_is_row_ ? static_cast<std::size_t>(std::max<GIntBig>(feature_->GetFID(), 0))
                            : rows_read_;
        if (header_line_ && line_ <= *header_line_) return next();
        return true;
    }
    return false;
}

std::string_view LayerTable::cell(std::size_t column) {
    const int field = parts_[part_].fields[column];
    if (field < 0 || !feature_->IsFieldSetAndNotNull(field)) return {};
    return within_bounds(without_blanks(kept_text(field)), line_, problems_);
}

std::string_view LayerTable::kept_text(int field) {
    const OGRFieldType type = feature_->GetFieldDefnRef(field)->GetType();
    if (type == OFTStringList)
        return made_.emplace_back(repaired_utf8(joined(feature_->GetFieldAsStringList(field))));
    const std::string_view text = feature_->GetFieldAsString(field);
    if (type == OFTString && is_utf8(text)) return text;
    if (type == OFTString && problems_ != nullptr)
        problems_->add(line_, fmt::format("the cell under “{}” is not UTF-8; bytes that could not "
                                          "be read are shown as “\xEF\xBF\xBD”.",
                                          feature_->GetFieldDefnRef(field)->GetNameRef()));
    return made_.emplace_back(repaired_utf8(text));
}

std::optional<geo::LngLat> LayerTable::place() {
    if (place_.has_value()) return *place_;
    place_.emplace();
    // What cannot be converted has no place, but is no damage of the file.
    const GdalErrors passed_over("");
    const OGRGeometry* shape = feature_->GetGeometryRef();
    if (shape != nullptr && !shape->IsEmpty())
        *place_ = place_of(*shape, parts_[part_].system.transformation.get());
    return *place_;
}

double LayerTable::reach_m() {
    const auto at = place();
    if (!at) return 0.0;
    const GdalErrors passed_over("");
    return reach_of(*feature_->GetGeometryRef(), *at, parts_[part_].system.transformation.get());
}

double LayerTable::share_read() const {
    return std::min(static_cast<double>(rows_read_) / std::max(expected_rows_, 1.0), 1.0);
}

}  // namespace io
