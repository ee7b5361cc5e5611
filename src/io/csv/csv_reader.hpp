#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claims/words/without_blanks.hpp"
#include "io/csv/stop_bytes.hpp"

namespace io {

using claims::without_blanks;

/// Reads the records of a CSV file one by one and holds no more of the file than the one it is at.
/// OGR's driver (as of GDAL 3.6) takes ten times as long and can tell neither the line nor how many
/// cells a record has, so this reads RFC 4180 itself; as OGR does, it takes "\n", "\r\n" and "\r"
/// for line ends. Unlike OGR's, a quotation mark opens a cell only at its beginning (blanks may
/// stand before it); elsewhere it is text (5" gun), so that it swallows no rows.
class CsvReader {
 public:
    /// Fills the span with the bytes that come next; returns how many there were, fewer only at the
    /// end.
    using Source = std::function<std::size_t(std::span<char>)>;

    CsvReader(Source source, char separator) : CsvReader(std::string_view{}, separator) {
        source_ = std::move(source);
    }
    /// A text that outlives the reader.
    CsvReader(std::string_view text, char separator);
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// What the file begins with, at least `size` bytes of it if there are as many, without a byte
    /// order mark. Only before the first record.
    std::string_view beginning(std::size_t size);
    void set_separator(char separator);

    /// Moves to the next record; false at the end. Empty lines are none.
    bool next();
    /// The line on which the record begins, counted from 1; a quoted cell may hold several.
    std::size_t line() const { return record_line_; }
    std::size_t last_line() const { return last_line_; }
    bool follows_empty_line() const { return follows_empty_line_; }
    std::size_t cell_count() const { return cells_.size(); }
    /// The bytes of the record.
    std::string_view record() const { return window_.substr(begin_, end_); }
    /// A cell of the record without its quotation marks and without the blanks around it; those
    /// within quotation marks belong to it. Valid until the next record.
    std::string_view cell(std::size_t column) {
        const Cell& cell = cells_[column];
        const std::string_view raw =
            without_blanks({window_.data() + begin_ + cell.begin, cell.end - cell.begin});
        return cell.is_quoted ? without_quotes(raw) : raw;
    }
    /// The record opens a quotation mark that is never closed.
    bool ends_in_quotes() const { return ends_in_quotes_; }
    /// A quoted cell has text behind its closing mark: one of its marks is not doubled, or it was
    /// opened by a stray one.
    bool goes_on_behind_quotes() const { return goes_on_behind_quotes_; }
    /// The cells can be told apart, and there is one for each of so many columns.
    bool fits(std::size_t columns) const {
        return cells_.size() == columns && !goes_on_behind_quotes_;
    }
    /// Bytes that lie behind.
    std::size_t bytes_read() const { return passed_ + begin_ + end_; }

 private:
    /// Within the record.
    struct Cell {
        std::size_t begin, end;
        bool is_quoted;
    };
    bool has(std::size_t at) { return begin_ + at < window_.size() || (source_ && read_more(at)); }
    std::string_view without_quotes(std::string_view raw);
    bool read_more(std::size_t at);
    std::size_t next_stop(std::size_t at);
    std::size_t next_stop_beyond_block(std::size_t at);
    void skip_empty_lines();
    std::size_t line_end(std::size_t at);
    bool is_blank(std::size_t begin, std::size_t end) const;
    std::size_t pass_quoted(std::size_t at);
    std::size_t pass_blanks(std::size_t at);
    void read_record();

    Source source_;
    std::string buffer_;
    std::string_view window_;  ///< what of the file is at hand
    std::size_t passed_ = 0;   ///< bytes before the window
    std::size_t begin_ = 0;    ///< of the record, in the window
    std::size_t end_ = 0;      ///< of the record, from its beginning
    std::size_t next_ = 0;     ///< of what comes behind it, from its beginning
    std::size_t line_ = 1, record_line_ = 1, last_line_ = 1;
    char separator_;
    StopBytes stops_{{}};
    // The stops in a block of the window: a bit for each byte up to its end; 0: of none yet.
    std::uint64_t block_stops_ = 0;
    std::size_t block_begin_ = 0, block_end_ = 0;
    std::vector<Cell> cells_;
    std::deque<std::string> unquoted_;
    bool ends_in_quotes_ = false, goes_on_behind_quotes_ = false, follows_empty_line_ = false;
};

/// The separator with which a cell of the header is `column`; a comma if none is.
char csv_separator(std::string_view header, std::string_view column);

}  // namespace io
