#pragma once

#include <cstddef>
#include <string_view>

namespace io {

/// Walks through the objects of a JSON list without reading them: an object at a time is in memory,
/// and each has its line.
class JsonList {
 public:
    /// `first_line` is that on which the text begins.
    explicit JsonList(std::string_view text, std::size_t first_line = 1);

    /// The next object as it is written; empty after the last. Throws io::Error with a line when a
    /// bracket, a comma or the end of the list is missing, and when an object is longer than
    /// `longest` bytes.
    std::string_view next(std::size_t longest);
    /// On which the object begins, from 1.
    std::size_t line() const { return line_of_object_; }
    std::size_t position() const { return at_; }

 private:
    void skip_blanks();
    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    void pass_string();
    void pass_object(std::size_t longest);
    [[noreturn]] void fail(std::string_view reason) const;

    std::string_view text_;
    std::size_t at_ = 0, line_ = 1, line_of_object_ = 1;
    bool is_open_ = false, is_closed_ = false;
};

}  // namespace io
