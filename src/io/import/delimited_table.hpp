#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/foreign_table.hpp"
#include "io/import/text_encoding.hpp"

namespace io {

/// Cells between separators, one record a line, with a header. OGR's driver (as of GDAL 3.6) can
/// neither be told the separator nor tells the line, so this reads RFC 4180 itself.
class DelimitedTable : public ForeignTable {
 public:
    /// Throws io::FileError about `file` when there is no header.
    DelimitedTable(const std::string& file, DecodedText decoded);

    char separator() const { return separator_; }
    void rewind(FileProblems* problems) override;
    /// Rows with too many or too few cells are reported and passed over, because their values may
    /// stand under the wrong names.
    bool next() override;
    std::size_t line() const override { return record_line_; }
    std::string_view cell(std::size_t column) override;
    std::size_t rows_passed_over() const override { return passed_over_; }
    double share_read() const override;

 private:
    bool read_record();
    bool read_cell();
    void read_quoted();
    void end_line();

    std::string text_;
    char separator_;
    std::size_t at_ = 0, first_row_ = 0;
    std::size_t line_ = 1, record_line_ = 1, last_line_ = 1, first_row_line_ = 1;
    bool goes_on_behind_quotes_ = false;
    std::vector<std::string_view> cells_;
    std::deque<std::string> unescaped_;
    FileProblems* problems_ = nullptr;
    std::size_t passed_over_ = 0;
};

/// The separator with which most of the first records have as many cells as the header. `text`
/// begins with the header.
char guess_separator(std::string_view text);

}  // namespace io
