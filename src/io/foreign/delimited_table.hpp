#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "io/csv/csv_reader.hpp"
#include "io/foreign/foreign_table.hpp"
#include "io/foreign/text_encoding.hpp"

namespace io {

/// Cells between separators, one record a line, with a header. What stands above that is no row of
/// the table; see find_header().
class DelimitedTable : public ForeignTable {
 public:
    /// Throws io::FileError about `file` when there is no header, or none that can be read.
    DelimitedTable(const std::string& file, DecodedText decoded);

    char separator() const { return separator_; }
    void rewind(FileProblems* problems) override;
    /// Rows with too many or too few cells, or stray quotation marks, are reported and passed over,
    /// because their values may stand under the wrong names. Where only surplus cells at the end
    /// are empty the row is given, and reported unless most rows are so. Blank lines are a gap.
    bool next() override;
    std::size_t line() const override { return lines_before_ + reader_->line(); }
    std::string_view cell(std::size_t column) override;
    bool follows_gap() const override { return follows_gap_; }
    std::size_t rows_passed_over() const override { return passed_over_; }
    double share_read() const override;

 private:
    void pass_over_title();
    bool is_blank_from(std::size_t column);
    bool has_only_more_separators();
    void look_for_habit();
    void report(std::string sentence);

    std::string text_;
    std::string_view table_;  ///< the text from its header on
    std::size_t lines_before_ = 0;
    char separator_;
    std::optional<CsvReader> reader_;
    FileProblems* problems_ = nullptr;
    std::size_t passed_over_ = 0;
    bool follows_gap_ = false;
    bool ends_in_separators_ = false;  ///< rows commonly have surplus empty cells
};

/// The separator with which most of the first records have as many cells as the header. `text`
/// begins with the header, or with a title above it.
char guess_separator(std::string_view text);

}  // namespace io
