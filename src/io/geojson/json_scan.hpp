#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace io {

/// Where a value of JSON stands in a file, in bytes.
struct JsonSpan {
    std::uint64_t begin = 0;
    std::size_t size = 0;
};

/// Walks through a file of JSON from value to value, of which one at a time is in memory. What is
/// between the brackets of a value is not looked at. Throws io::FileError with the byte at which
/// the file is no JSON.
class JsonScan {
 public:
    /// A value that is longer is not read: in memory it takes many times its size.
    static constexpr std::size_t longest_value = std::size_t{256} << 20U;

    explicit JsonScan(const std::filesystem::path& path);

    /// The next character that is no blank, '\0' at the end.
    char peek();
    /// Passes it where it is this one; says whether it was.
    bool take(char expected);
    void expect(char expected);
    /// Blanks may follow, nothing else.
    void expect_end();
    /// Whether a member or an item follows, not the bracket that closes; passes the comma before
    /// it, or the bracket. `is_first` is true before the first.
    bool has_next(char close, bool& is_first);
    /// Passes a value and gives its text, valid until the next call.
    const std::string& value();
    /// Of the last value.
    const JsonSpan& span() const { return span_; }
    [[noreturn]] void fail() const;

 private:
    char next();
    void pass_string();
    void pass_brackets();

    std::filesystem::path path_;
    std::filebuf file_;
    std::uint64_t at_ = 0;
    std::string text_;
    JsonSpan span_;
};

}  // namespace io
