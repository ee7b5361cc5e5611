#include "io/csv/csv_reader.hpp"

#include <algorithm>
#include <bit>

namespace io {
namespace {

constexpr std::size_t bytes_at_once = std::size_t{1} << 18;

bool ends_line(char byte) {
    return byte == '\n' || byte == '\r';
}

/// Two marks within quotes are one that belongs to the text; what is behind the closing one is
/// taken as it is.
std::string unquoted(std::string_view raw) {
    std::string text;
    std::size_t at = 1;
    for (; at < raw.size(); ++at) {
        if (raw[at] == '"' && (++at == raw.size() || raw[at] != '"')) break;
        text += raw[at];
    }
    return text.append(raw.substr(std::min(at, raw.size())));
}

}  // namespace

CsvReader::CsvReader(std::string_view text, char separator) : window_(text) {
    set_separator(separator);
}

void CsvReader::set_separator(char separator) {
    separator_ = separator;
    stops_ = StopBytes({separator, '"', '\n', '\r'});
    block_end_ = 0;
}

/// Moves the record to the front of the window and reads what comes behind, until the byte `at` of
/// the record is there. A long record makes the window grow by as much again.
bool CsvReader::read_more(std::size_t at) {
    const std::size_t kept = window_.size() - begin_;
    buffer_.erase(0, begin_);
    passed_ += begin_;
    begin_ = 0;
    buffer_.resize(kept + std::max(bytes_at_once, kept));
    buffer_.resize(kept + source_(std::span(buffer_).subspan(kept)));
    window_ = buffer_;
    block_end_ = 0;
    return at < window_.size();
}

std::string_view CsvReader::beginning(std::size_t size) {
    if (size > 0) has(size - 1);
    if (window_.starts_with("\xEF\xBB\xBF")) begin_ = 3;
    return window_.substr(begin_);
}

/// The byte at which something may change, or behind all that is at hand.
inline std::size_t CsvReader::next_stop(std::size_t at) {
    const std::size_t place = begin_ + at;
    if (place < block_end_)
        if (const std::uint64_t stops = block_stops_ >> (place - block_begin_); stops != 0)
            return at + static_cast<std::size_t>(std::countr_zero(stops));
    return next_stop_beyond_block(at);
}

std::size_t CsvReader::next_stop_beyond_block(std::size_t at) {
    std::size_t place = std::max(begin_ + at, block_end_);
    for (; place < window_.size(); place = block_end_) {
        block_begin_ = place;
        block_end_ = std::min(place + StopBytes::block, window_.size());
        block_stops_ = stops_.in(window_.substr(place));
        if (block_stops_ != 0)
            return place + static_cast<std::size_t>(std::countr_zero(block_stops_)) - begin_;
    }
    return window_.size() - begin_;
}

/// The byte behind the line end at `at`.
std::size_t CsvReader::line_end(std::size_t at) {
    ++line_;
    const char first = window_[begin_ + at];
    const bool is_pair =
        has(at + 1) && ends_line(window_[begin_ + at + 1]) && window_[begin_ + at + 1] != first;
    return at + (is_pair ? 2 : 1);
}

void CsvReader::skip_empty_lines() {
    const std::size_t from = begin_ + passed_;
    while (has(0) && ends_line(window_[begin_])) begin_ += line_end(0);
    follows_empty_line_ = begin_ + passed_ > from;
}

bool CsvReader::next() {
    if (begin_ == 0 && next_ == 0) beginning(3);
    begin_ += next_;
    next_ = end_ = 0;
    cells_.clear();
    if (!unquoted_.empty()) unquoted_.clear();
    skip_empty_lines();
    if (!has(0)) return false;
    record_line_ = line_;
    read_record();
    return true;
}

/// Only blanks stand between the two.
bool CsvReader::is_blank(std::size_t begin, std::size_t end) const {
    return window_.substr(begin_ + begin, end - begin).find_first_not_of(" \t") ==
           std::string_view::npos;
}

/// From behind an opening mark to behind the closing one.
std::size_t CsvReader::pass_quoted(std::size_t at) {
    for (at = next_stop(at); has(at); at = next_stop(at)) {
        const char byte = window_[begin_ + at];
        if (byte == '"') {
            ++at;
            if (!has(at) || window_[begin_ + at] != '"') return at;
            ++at;
        } else {
            at = ends_line(byte) ? line_end(at) : at + 1;
        }
    }
    ends_in_quotes_ = true;
    return at;
}

/// From behind a closing mark to the end of the cell, or to what should not be there.
std::size_t CsvReader::pass_blanks(std::size_t at) {
    const auto is_blank_byte = [&](char byte) {
        return (byte == ' ' || byte == '\t') && byte != separator_;
    };
    while (has(at) && is_blank_byte(window_[begin_ + at])) ++at;
    if (has(at) && window_[begin_ + at] != separator_ && !ends_line(window_[begin_ + at]))
        goes_on_behind_quotes_ = true;
    return at;
}

void CsvReader::read_record() {
    ends_in_quotes_ = goes_on_behind_quotes_ = false;
    Cell cell{0, 0, false};
    const auto end_cell = [&](std::size_t end) {
        cell.end = end;
        cells_.push_back(cell);
        cell = {end + 1, 0, false};
    };
    std::size_t at = next_stop(0);
    for (; has(at); at = next_stop(at)) {
        const char byte = window_[begin_ + at];
        if (ends_line(byte)) {
            last_line_ = line_;
            next_ = line_end(at);
            break;
        }
        if (byte == separator_) {
            end_cell(at++);
        } else if (byte == '"' && !cell.is_quoted && is_blank(cell.begin, at)) {
            cell.is_quoted = true;
            at = pass_blanks(pass_quoted(at + 1));
        } else {
            ++at;
        }
    }
    if (next_ == 0) last_line_ = line_;
    end_ = at;
    end_cell(end_);
    next_ = std::max(next_, end_);
}

std::string_view CsvReader::without_quotes(std::string_view raw) {
    // Mostly there is nothing to change within the marks.
    if (raw.size() > 1 && raw.find('"', 1) == raw.size() - 1) return raw.substr(1, raw.size() - 2);
    return unquoted_.emplace_back(unquoted(raw));
}

char csv_separator(std::string_view header, std::string_view column) {
    for (const char separator : {',', ';', '\t', '|', ' '}) {
        CsvReader reader(header, separator);
        if (!reader.next()) break;
        for (std::size_t cell = 0; cell < reader.cell_count(); ++cell)
            if (without_blanks(reader.cell(cell)) == column) return separator;
    }
    return ',';
}

}  // namespace io
