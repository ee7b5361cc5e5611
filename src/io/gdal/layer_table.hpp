#pragma once

#include <ogrsf_frmts.h>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "io/foreign/foreign_format.hpp"
#include "io/foreign/foreign_table.hpp"
#include "io/gdal/gdal_errors.hpp"
#include "io/gdal/layer_system.hpp"

namespace io {

/// Layers of a file that GDAL opened, one after the other as one table. Columns of the same name
/// are one column. In a sheet what stands above the header is no row; see find_header().
class LayerTable : public ForeignTable {
 public:
    /// `owner` is what the layers hang on. `about`: see about(). `projection` is the text of a
    /// .prj, where the layers do not know their own.
    LayerTable(std::shared_ptr<void> owner, const std::vector<OGRLayer*>& layers, std::string about,
               const ForeignFormat& format, std::string_view projection = {});

    /// From now on, next() throws io::FileError about `path` where the rows end because the file is
    /// damaged, which GDAL tells in `errors` alone. These live as long as the owner.
    void watch(std::string path, GdalErrors& errors);
    /// What was found wrong when it was opened, which goes where the problems of rows go.
    void tell_of_opening(std::vector<std::string> sentences) { opening_ = std::move(sentences); }

    void rewind(FileProblems* problems) override;
    bool next() override;
    std::size_t line() const override { return line_; }
    std::string_view cell(std::size_t column) override;
    bool has_shapes() const override { return has_shapes_; }
    std::optional<geo::LngLat> place() override;
    double reach_m() override;
    double share_read() const override;

 protected:
    /// Of the current row.
    std::string_view layer_name() const { return parts_[part_].layer->GetName(); }

 private:
    struct Part {
        OGRLayer* layer;
        LayerSystem system;
        std::vector<int> fields;  ///< of each column, -1 where the layer has none
    };
    void add_layer(OGRLayer& layer, std::string_view projection);
    void refuse_damage();
    void look_for_header();
    std::string_view kept_text(int field);

    std::shared_ptr<void> owner_;  // the first member: the last to go
    std::vector<Part> parts_;
    std::size_t part_ = 0;
    std::size_t line_ = 0, rows_read_ = 0;
    std::optional<std::size_t> header_line_;  ///< where it is not the first
    double expected_rows_ = 0.0;
    bool fid_is_row_;  ///< rows are numbered by their fid, else counted from 1
    bool has_shapes_ = false;
    OGRFeatureUniquePtr feature_;
    std::optional<std::optional<geo::LngLat>> place_;  ///< of the feature, once it is asked for
    std::deque<std::string> made_;
    FileProblems* problems_ = nullptr;
    std::string path_;
    GdalErrors* errors_ = nullptr;
    std::vector<std::string> opening_;
};

}  // namespace io
