#pragma once

#include <iconv.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace io {

/// From an encoding, by iconv's name in capitals, to UTF-8.
class TextConverter {
 public:
    explicit TextConverter(const std::string& encoding);
    ~TextConverter();
    TextConverter(const TextConverter&) = delete;
    TextConverter& operator=(const TextConverter&) = delete;

    /// Whether iconv knows the encoding; only then may the rest be asked for.
    bool is_open() const;
    /// Whether a letter comes only when the next one shows that no sign goes onto it.
    bool holds_letters_back() const { return holds_back_; }
    /// Bytes of a character at least: 1, 2 or 4.
    std::size_t unit() const { return unit_; }

    /// Appends. A byte without a meaning becomes U+FFFD; returns whether there was one.
    bool convert(std::string_view from, std::string& to);

 private:
    bool holds_back();
    void finish(std::string& to);

    iconv_t converter_;
    std::size_t unit_;
    bool holds_back_ = false;
};

}  // namespace io
