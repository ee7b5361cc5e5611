#include "io/foreign/json_list.hpp"

#include <fmt/format.h>

#include "io/error.hpp"

namespace io {

JsonList::JsonList(std::string_view text, std::size_t first_line) : text_(text), line_(first_line) {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
}

void JsonList::fail(std::string_view reason) const {
    throw Error(fmt::format("is not a list of objects in JSON: on line {}, {}", line_, reason));
}

void JsonList::skip_blanks() {
    for (; at_ < text_.size(); ++at_) {
        const char c = text_[at_];
        if (c == '\n')
            ++line_;
        else if (c != ' ' && c != '\t' && c != '\r')
            return;
    }
}

void JsonList::pass_string() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
        if (text_[at_] == '\\') ++at_;
        if (peek() == '\n') fail("a text is not closed.");
    }
    if (at_ >= text_.size()) fail("a text is not closed; the file may be cut off.");
    ++at_;
}

void JsonList::pass_object(std::size_t longest) {
    const std::size_t begin = at_;
    std::size_t depth = 0;
    do {
        switch (peek()) {
            case '"':
                pass_string();
                continue;
            case '{':
                ++depth;
                break;
            case '}':
                --depth;
                break;
            case '\n':
                ++line_;
                break;
            default:
                break;
        }
        ++at_;
    } while (depth > 0 && at_ < text_.size() && at_ - begin <= longest);
    if (at_ - begin > longest)
        fail(
            fmt::format("an object is longer than {} MiB, the most that is read.", longest >> 20U));
    if (depth > 0) fail("an object is not closed; the file may be cut off.");
}

std::string_view JsonList::next(std::size_t longest) {
    if (is_closed_) return {};
    skip_blanks();
    const bool is_first = !is_open_;
    if (is_first) {
        if (peek() != '[') fail("“[” is expected.");
        is_open_ = true;
        ++at_;
        skip_blanks();
    }
    if (peek() == ']') {
        ++at_;
        skip_blanks();
        if (at_ < text_.size()) fail("something follows the end of the list.");
        is_closed_ = true;
        return {};
    }
    if (!is_first) {
        if (at_ >= text_.size()) fail("the list is not closed; the file may be cut off.");
        if (peek() != ',') fail("a comma is missing between two objects.");
        ++at_;
        skip_blanks();
    }
    if (at_ >= text_.size()) fail("the list is not closed; the file may be cut off.");
    if (peek() != '{') fail("an object in “{ }” is expected.");
    line_of_object_ = line_;
    const std::size_t begin = at_;
    pass_object(longest);
    return text_.substr(begin, at_ - begin);
}

}  // namespace io
