#include "io/atlas/csv_table.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>

#include "claims/extra_cells.hpp"
#include "io/atlas/csv_cell.hpp"
#include "io/atlas/formula.hpp"
#include "io/atlas/words.hpp"
#include "io/error.hpp"
#include "io/files.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

constexpr const char* name_in_memory = "table.csv";

std::string_view as_text(const std::vector<std::uint8_t>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Why these bytes cannot be a table, or nothing.
std::string objection_to(std::string_view text) {
    if (without_blanks(text).empty()) return "is empty";
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return "is written in UTF-16; save it as UTF-8";
    if (text.find('\0') != std::string_view::npos) return "is no text file";
    return {};
}

}  // namespace

CsvTable::CsvTable(const std::filesystem::path& path, std::span<const std::string_view> columns,
                   FileProblems& problems, Apostrophes apostrophes)
    : problems_(problems), apostrophes_(apostrophes) {
    folder_.add(name_in_memory, read_file(path));
    const std::string objection = objection_to(as_text(folder_.bytes(name_in_memory)));
    if (!objection.empty())
        throw FileError(problems.file(),
                        fmt::format("{}; a table with a header row is expected.", objection));
    open(columns);
}

void CsvTable::open(std::span<const std::string_view> columns) {
    dataset_ = open_vector(folder_.path(name_in_memory), "CSV",
                           {"HEADERS=YES", "AUTODETECT_TYPE=NO", "MAX_LINE_SIZE=-1"});
    layer_ = dataset_ == nullptr ? nullptr : dataset_->GetLayer(0);
    if (layer_ == nullptr)
        throw FileError(problems_.file(), fmt::format("cannot be read as a table: {}.",
                                                      fmt::join(errors_.take(), "; ")));
    find_columns(columns);

    const std::string_view text = raw_text();
    const auto cells = static_cast<std::size_t>(layer_->GetLayerDefn()->GetFieldCount());
    separator_ = csv_separator(text, cells);
    CsvRecords found = find_csv_records(text, separator_);
    records_ = std::move(found.records);
    all_utf8_ = is_utf8(text);
    if (found.ends_in_quotes)
        problems_.add(records_.back().line,
                      "a quotation mark is opened here or below and never closed; everything after "
                      "it was read as one cell.");
    find_extra_columns();
}

void CsvTable::find_columns(std::span<const std::string_view> columns) {
    const OGRFeatureDefn& header = *layer_->GetLayerDefn();
    for (const std::string_view column : columns) {
        int position = -1;
        for (int field = 0; field < header.GetFieldCount() && position < 0; ++field)
            if (without_blanks(header.GetFieldDefn(field)->GetNameRef()) == column)
                position = field;
        positions_.push_back(position);
    }
    if (positions_.front() < 0)
        throw FileError(problems_.file(),
                        fmt::format("has no column “{}”; its first line must name the columns.",
                                    columns.front()));
}

/// The names come from the file: OGR changes a name that is empty or used twice.
void CsvTable::find_extra_columns() {
    const int count = layer_->GetLayerDefn()->GetFieldCount();
    for (int position = 0; position < count; ++position) {
        if (std::ranges::find(positions_, position) != positions_.end()) continue;
        CsvCell name = csv_cell(raw_text(), separator_, records_.front().begin,
                                static_cast<std::size_t>(position));
        std::string_view text = name.is_quoted ? name.text : without_blanks(name.text);
        extra_positions_.push_back(position);
        extra_columns_.push_back(repaired_utf8(unguarded(text)));
    }
}

bool CsvTable::next() {
    while (true) {
        feature_.reset(layer_->GetNextFeature());
        if (feature_ == nullptr) return false;
        repaired_.clear();
        ++record_;
        if (record_ >= records_.size()) {
            line_ = 0;
            return true;
        }
        line_ = records_[record_].line;
        const std::size_t expected = records_.front().cells;
        const std::size_t cells = records_[record_].cells;
        if (cells == expected) return true;
        problems_.add(line_, fmt::format("has {} where the header names {}; the row is left out.",
                                         counted(cells, "cell"), expected));
    }
}

std::string_view CsvTable::raw_text() const {
    return as_text(folder_.bytes(name_in_memory));
}

std::string_view CsvTable::checked(std::string_view text, int position) {
    if (all_utf8_ || is_utf8(text)) return text;
    problems_.add(
        line_,
        fmt::format("the cell under “{}” is not UTF-8; bytes that could not be "
                    "read are shown as “\xEF\xBF\xBD”.",
                    repaired_utf8(layer_->GetLayerDefn()->GetFieldDefn(position)->GetNameRef())));
    return repaired_.emplace_back(repaired_utf8(text));
}

std::string_view CsvTable::unguarded(std::string_view cell) const {
    return apostrophes_ == Apostrophes::guard_formulas ? with_formula(cell) : cell;
}

std::string_view CsvTable::trimmed_cell(int position) {
    return unguarded(checked(without_blanks(feature_->GetFieldAsString(position)), position));
}

std::string_view CsvTable::whole_cell(int position) {
    const std::string_view text = feature_->GetFieldAsString(position);
    const bool is_plain =
        text.find('\n') == std::string_view::npos && without_blanks(text).size() == text.size();
    if (is_plain || line_ == 0) return trimmed_cell(position);
    const CsvCell cell = csv_cell(raw_text(), separator_, records_[record_].begin,
                                  static_cast<std::size_t>(position));
    if (!cell.is_quoted) return trimmed_cell(position);
    return unguarded(checked(repaired_.emplace_back(cell.text), position));
}

std::string_view CsvTable::cell(std::size_t column) {
    return positions_[column] < 0 ? std::string_view{} : trimmed_cell(positions_[column]);
}

std::string_view CsvTable::text(std::size_t column) {
    return positions_[column] < 0 ? std::string_view{} : whole_cell(positions_[column]);
}

std::string_view CsvTable::extra() {
    if (extra_positions_.empty()) return {};
    std::vector<std::string> cells;
    for (const int position : extra_positions_) cells.emplace_back(whole_cell(position));
    extra_ = claims::join_extra(cells);
    return extra_;
}

}  // namespace io
