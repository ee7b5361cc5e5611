#include "io/geojson/json_scan.hpp"

#include <fmt/format.h>

#include <utility>

#include "io/error.hpp"

namespace io {
namespace {

using Traits = std::filebuf::traits_type;

bool ends_bare_value(char c) {
    return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

}  // namespace

JsonScan::JsonScan(const std::filesystem::path& path) : path_(path) {
    if (file_.open(path, std::ios::in | std::ios::binary) == nullptr)
        throw FileError(path.string(), "cannot be opened.");
    for (const int byte : {0xEF, 0xBB, 0xBF}) {
        if (file_.sgetc() != byte) break;
        file_.sbumpc();
        ++at_;
    }
}

void JsonScan::fail() const {
    throw FileError(path_.string(), fmt::format("is not valid JSON (at byte {}).", at_ + 1));
}

char JsonScan::peek() {
    for (int c = file_.sgetc(); !Traits::eq_int_type(c, Traits::eof()); c = file_.snextc()) {
        const char each = Traits::to_char_type(c);
        if (each != ' ' && each != '\t' && each != '\r' && each != '\n') return each;
        ++at_;
    }
    return '\0';
}

bool JsonScan::take(char expected) {
    if (peek() != expected) return false;
    file_.sbumpc();
    ++at_;
    return true;
}

void JsonScan::expect(char expected) {
    if (!take(expected)) fail();
}

void JsonScan::expect_end() {
    peek();
    if (!Traits::eq_int_type(file_.sgetc(), Traits::eof())) fail();
}

/// The next character of a value, which must not end here.
char JsonScan::next() {
    const int c = file_.sbumpc();
    if (Traits::eq_int_type(c, Traits::eof())) fail();
    if (text_.size() == longest_value)
        throw FileError(path_.string(),
                        fmt::format("has an entry that is longer than {} MiB, the most that is "
                                    "read (at byte {}).",
                                    longest_value >> 20U, span_.begin + 1));
    ++at_;
    text_ += Traits::to_char_type(c);
    return text_.back();
}

void JsonScan::pass_string() {
    for (char c = next(); c != '"'; c = next())
        if (c == '\\') next();
}

void JsonScan::pass_brackets() {
    for (std::size_t depth = 1; depth > 0;) {
        const char c = next();
        if (c == '"') pass_string();
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') --depth;
    }
}

bool JsonScan::has_next(char close, bool& is_first) {
    if (take(close)) return false;
    if (!std::exchange(is_first, false)) expect(',');
    return true;
}

const std::string& JsonScan::value() {
    const char first = peek();
    text_.clear();
    span_.begin = at_;
    if (first == '\0' || ends_bare_value(first)) fail();
    next();
    if (first == '"') {
        pass_string();
    } else if (first == '{' || first == '[') {
        pass_brackets();
    } else {
        for (int c = file_.sgetc();
             !Traits::eq_int_type(c, Traits::eof()) && !ends_bare_value(Traits::to_char_type(c));
             c = file_.sgetc())
            next();
    }
    span_.size = text_.size();
    return text_;
}

}  // namespace io
