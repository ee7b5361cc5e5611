#include "io/import/delimited_table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/atlas/csv_faults.hpp"
#include "io/error.hpp"

namespace io {
namespace {

std::string_view name_of(char separator) {
    switch (separator) {
        case ';':
            return "semicolons";
        case '\t':
            return "tabs";
        case '|':
            return "bars";
        default:
            return "commas";
    }
}

/// Excel writes the separator into a line of its own before the header.
std::size_t announced_separator(std::string_view text, char& separator) {
    if (!text.starts_with("sep=") || text.size() < 6) return 0;
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || end > 6) return 0;
    separator = text[4];
    return end + 1;
}

}  // namespace

DelimitedTable::DelimitedTable(const std::string& file, DecodedText decoded)
    : text_(std::move(decoded.text)), separator_('\0') {
    unit_ = "line";
    at_ = announced_separator(text_, separator_);
    if (at_ > 0)
        ++line_;
    else
        separator_ = guess_separator(text_);
    about_ = fmt::format("a table with {}, {}{}", name_of(separator_), decoded.encoding,
                         decoded.is_guessed ? " by the look of it" : "");
    if (decoded.has_bad_bytes)
        about_ += " (some bytes mean nothing in it and are shown as “\xEF\xBF\xBD”)";
    if (!read_record()) throw FileError(file, "is empty; a table with a header row is expected.");
    for (std::size_t i = 0; i < cells_.size(); ++i)
        columns_.emplace_back(without_blanks(cells_[i]));
    first_row_ = at_;
    first_row_line_ = line_;
}

void DelimitedTable::rewind(FileProblems* problems) {
    problems_ = problems;
    passed_over_ = 0;
    at_ = first_row_;
    line_ = first_row_line_;
}

bool DelimitedTable::next() {
    while (read_record()) {
        if (cells_.size() == columns_.size() && !goes_on_behind_quotes_) return true;
        ++passed_over_;
        if (problems_ == nullptr) continue;
        problems_->add(record_line_, goes_on_behind_quotes_
                                         ? text_behind_quotes(record_line_, last_line_)
                                         : wrong_cell_count(cells_.size(), columns_.size()));
    }
    return false;
}

std::string_view DelimitedTable::cell(std::size_t column) {
    return within_bounds(without_blanks(cells_[column]), record_line_, problems_);
}

double DelimitedTable::share_read() const {
    return text_.empty() ? 1.0 : static_cast<double>(at_) / static_cast<double>(text_.size());
}

/// Lines without any cell are passed over.
bool DelimitedTable::read_record() {
    while (at_ < text_.size() && (text_[at_] == '\n' || text_[at_] == '\r')) end_line();
    if (at_ >= text_.size()) return false;
    cells_.clear();
    unescaped_.clear();
    record_line_ = line_;
    goes_on_behind_quotes_ = false;
    while (read_cell()) {
    }
    return true;
}

/// False when it was the last of its record.
bool DelimitedTable::read_cell() {
    if (at_ < text_.size() && text_[at_] == '"') {
        read_quoted();
    } else {
        const char ends[] = {separator_, '\n', '\r'};
        const std::size_t end =
            std::min(text_.find_first_of(std::string_view(ends, 3), at_), text_.size());
        cells_.push_back(std::string_view(text_).substr(at_, end - at_));
        at_ = end;
    }
    last_line_ = line_;
    if (at_ >= text_.size()) return false;
    if (text_[at_] == separator_) {
        ++at_;
        return true;
    }
    end_line();
    return false;
}

void DelimitedTable::read_quoted() {
    const std::size_t begin = ++at_;
    std::string joined;
    std::size_t copied = begin;
    while (true) {
        at_ = std::min(text_.find('"', at_), text_.size());
        if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') break;
        joined.append(text_, copied, at_ + 1 - copied);
        copied = at_ += 2;
    }
    if (at_ == text_.size() && problems_ != nullptr)
        problems_->add(record_line_, std::string(never_closed));
    line_ += static_cast<std::size_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(begin),
                                                 text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                                 '\n'));
    const std::size_t closed = at_;
    at_ = std::min(at_ + 1, text_.size());
    const std::size_t after = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' &&
           text_[at_] != '\r')
        ++at_;
    const std::string_view behind = std::string_view(text_).substr(after, at_ - after);
    if (!without_blanks(behind).empty()) goes_on_behind_quotes_ = true;
    if (copied == begin) {
        cells_.push_back(std::string_view(text_).substr(begin, closed - begin));
        return;
    }
    joined.append(text_, copied, closed - copied);
    cells_.push_back(unescaped_.emplace_back(std::move(joined)));
}

/// "\n", "\r\n" or "\r".
void DelimitedTable::end_line() {
    if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
    ++at_;
    ++line_;
}

}  // namespace io
