#include "io/atlas/csv_table.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>

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

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// Why these bytes cannot be a table, or nothing.
std::string objection_to(std::string_view text) {
    if (trimmed(text).empty()) return "is empty";
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return "is written in UTF-16; save it as UTF-8";
    if (text.find('\0') != std::string_view::npos) return "is no text file";
    return {};
}

}  // namespace

CsvTable::CsvTable(const std::filesystem::path& path, std::span<const std::string_view> columns,
                   FileProblems& problems)
    : problems_(problems) {
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

    const std::string_view text = as_text(folder_.bytes(name_in_memory));
    const auto cells = static_cast<std::size_t>(layer_->GetLayerDefn()->GetFieldCount());
    CsvRecords found = find_csv_records(text, csv_separator(text, cells));
    records_ = std::move(found.records);
    all_utf8_ = is_utf8(text);
    if (found.ends_in_quotes)
        problems_.add(records_.back().line,
                      "a quotation mark is opened here or below and never closed; everything after "
                      "it was read as one cell.");
}

void CsvTable::find_columns(std::span<const std::string_view> columns) {
    const OGRFeatureDefn& header = *layer_->GetLayerDefn();
    for (const std::string_view column : columns) {
        int position = -1;
        for (int field = 0; field < header.GetFieldCount() && position < 0; ++field)
            if (trimmed(header.GetFieldDefn(field)->GetNameRef()) == column) position = field;
        positions_.push_back(position);
    }
    if (positions_.front() < 0)
        throw FileError(problems_.file(),
                        fmt::format("has no column “{}”; its first line must name the columns.",
                                    columns.front()));
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

std::string_view CsvTable::cell(std::size_t column) {
    const int position = positions_[column];
    if (position < 0) return {};
    const std::string_view text = trimmed(feature_->GetFieldAsString(position));
    if (all_utf8_ || is_utf8(text)) return text;
    problems_.add(line_, fmt::format("the cell under “{}” is not UTF-8; bytes that could not be "
                                     "read are shown as “\xEF\xBF\xBD”.",
                                     layer_->GetLayerDefn()->GetFieldDefn(position)->GetNameRef()));
    return repaired_.emplace_back(repaired_utf8(text));
}

}  // namespace io
