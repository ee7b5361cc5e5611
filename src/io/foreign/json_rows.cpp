#include "io/foreign/json_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/error.hpp"
#include "io/json.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

std::string_view as_text(const std::vector<std::uint8_t>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// As it would stand in one cell of a table.
std::string row_cell(const Json& value) {
    if (!value.is_array()) return cell_text(value);
    std::string text;
    for (const Json& item : value) {
        if (!text.empty()) text += "; ";
        text += cell_text(item);
    }
    return text;
}

Json parsed_object(std::string_view text, std::size_t line) {
    try {
        return parse_json(text);
    } catch (const JsonSyntaxError& error) {
        throw Error(fmt::format("is not valid JSON on line {}.", line + error.line - 1));
    } catch (const Error& error) {
        throw Error(fmt::format("{}, in the object on line {}.", error.what(), line));
    }
}

}  // namespace

JsonRows::JsonRows(const std::string& file, std::vector<std::uint8_t> bytes,
                   const std::optional<JsonSpan>& list)
    : bytes_(std::move(bytes)), text_(as_text(bytes_)), list_(text_) {
    if (list) {
        const std::string_view before = text_.substr(0, list->begin);
        first_line_ += static_cast<std::size_t>(std::ranges::count(before, '\n'));
        text_ = text_.substr(list->begin, list->size);
        list_ = JsonList(text_, first_line_);
    }
    about_ = "JSON, a list of objects";
    unit_ = "line";
    try {
        while (read_row()) {
        }
    } catch (const Error& error) {
        throw FileError(file, error.what());
    }
    if (columns_.empty()) throw FileError(file, "holds an empty list; nothing can be imported.");
    rewind(nullptr);
}

bool JsonRows::begins(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::size_t at = bytes.find_first_not_of(" \t\r\n");
    return at != std::string_view::npos && bytes[at] == '[';
}

std::size_t JsonRows::column(const std::string& name) {
    const auto at = std::ranges::find(columns_, name);
    if (at == columns_.end()) {
        if (columns_.size() >= most_columns)
            throw Error(fmt::format("has more than {} different members, the most that is read.",
                                    most_columns));
        columns_.push_back(name);
        return columns_.size() - 1;
    }
    return static_cast<std::size_t>(at - columns_.begin());
}

bool JsonRows::read_row() {
    const std::string_view text = list_.next(longest_object);
    for (std::string& cell : cells_) cell.clear();
    if (text.empty()) return false;
    const Json object = parsed_object(text, list_.line());
    for (const auto& [name, value] : object.items()) {
        const std::size_t at = column(std::string(without_blanks(name)));
        cells_.resize(columns_.size());
        cells_[at] = row_cell(value);
    }
    return true;
}

void JsonRows::rewind(FileProblems* problems) {
    problems_ = problems;
    list_ = JsonList(text_, first_line_);
}

bool JsonRows::next() {
    return read_row();
}

std::string_view JsonRows::cell(std::size_t column) {
    return within_bounds(without_blanks(cells_[column]), line(), problems_);
}

double JsonRows::share_read() const {
    return static_cast<double>(list_.position()) /
           static_cast<double>(std::max<std::size_t>(text_.size(), 1));
}

}  // namespace io
