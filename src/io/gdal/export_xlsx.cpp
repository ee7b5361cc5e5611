#include "io/gdal/export_xlsx.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <cmath>

#include "io/atlas/free_names.hpp"
#include "io/atlas/words.hpp"
#include "io/csv/formula.hpp"
#include "io/error.hpp"
#include "io/export/table_rows.hpp"
#include "io/gdal/vector_file.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

constexpr std::size_t most_rows = 1'048'576, most_characters = 32'767;
/// A sheet could hold more; GDAL leaves out what is beyond.
constexpr std::size_t most_columns = 2'000;

/// In units of UTF-16, as spreadsheets count.
std::size_t end_of_cell(std::string_view text) {
    std::size_t end = 0;
    for (std::size_t units = 0; end < text.size();) {
        std::size_t next = end;
        units += next_character(text, next) > 0xFFFF ? 2 : 1;
        if (units > most_characters) break;
        end = next;
    }
    return end;
}

void check_size(const TableRows& table, const std::filesystem::path& path) {
    if (table.count >= most_rows || table.columns.size() > most_columns)
        throw FileError(
            path.string(),
            fmt::format("cannot be written: the table of {} has {} and {}, and a sheet is "
                        "written with at most {} and {}; export a GeoPackage or CSV instead.",
                        table.name, counted(table.count, "row"),
                        counted(table.columns.size(), "column"), counted(most_rows - 1, "row"),
                        counted(most_columns, "column")));
}

void add_fields(OGRLayer& layer, const TableRows& table) {
    const std::vector<std::string> names = free_names(table.columns, {});
    for (std::size_t at = 0; at < names.size(); ++at) {
        const std::string name = xml_text(without_formula(names[at]));
        OGRFieldDefn field(name.c_str(), table.is_number[at] ? OFTReal : OFTString);
        layer.CreateField(&field);
    }
}

/// Fills the feature; returns how many cells were cut.
std::size_t fill(OGRFeature& feature, const TableRow& row) {
    std::size_t cut = 0;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const int field = static_cast<int>(at);
        if (const auto* number = std::get_if<double>(&row[at])) {
            if (std::isfinite(*number)) feature.SetField(field, *number);
            continue;
        }
        std::string text = xml_text(without_formula(std::get<std::string>(row[at])));
        const std::size_t end = end_of_cell(text);
        if (end < text.size()) ++cut;
        text.resize(end);
        if (!text.empty()) feature.SetField(field, text.c_str());
    }
    return cut;
}

}  // namespace

std::vector<std::string> export_xlsx(const claims::Atlas& atlas, const std::filesystem::path& path,
                                     Taken taken, const Progress& progress) {
    const std::vector<TableRows> tables = tables_of(atlas, Derived::added, progress);
    for (const TableRows& table : tables) check_size(table, path);
    VectorFile file(path, taken, "XLSX", ".xlsx");
    std::size_t cut = 0;
    for (const std::size_t at : {2, 3, 0, 1}) {
        const TableRows& table = tables[at];
        OGRLayer& layer = file.add_layer(std::string(table.name), false);
        add_fields(layer, table);
        table.for_each([&](const TableRow& row) {
            const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
            cut += fill(*feature, row);
            file.add(layer, *feature);
        });
    }
    file.finish();
    if (cut == 0) return {};
    return {
        fmt::format("{}: {} longer than 32,767 characters, the most that a spreadsheet takes; "
                    "the rest was left out.",
                    path.string(), counted(cut, "text") + (cut == 1 ? " is" : " are"))};
}

}  // namespace io
