#pragma once

#include <optional>
#include <string>

#include "io/gdal/layer_table.hpp"

namespace io {

/// KML says when something was by a TimeStamp or a TimeSpan, for which GDAL's driver has the
/// columns “timestamp”, “begin” and “end”. Here a stamp stands under “begin”, and a side that a
/// span leaves open is “..”, so that two columns hold what all placemarks say. Of a file with
/// several folders the folder's name stands under “layer” unless there is such a column.
/// Descriptions in HTML are plain text.
class KmlTable : public LayerTable {
 public:
    KmlTable(std::shared_ptr<void> owner, const std::vector<OGRLayer*>& layers, std::string about,
             const ForeignFormat& format);

    std::string_view cell(std::size_t column) override;

 private:
    std::string_view time_cell(std::size_t column);

    struct Times {
        std::size_t stamp, begin, end;  ///< as the driver numbers the columns
    };
    std::optional<Times> times_;
    std::size_t folder_, description_;  ///< columns; beyond them all where there is none
    std::string plain_;                 ///< the description of the current row
};

}  // namespace io
