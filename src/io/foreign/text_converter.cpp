#include "io/foreign/text_converter.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>

namespace io {
namespace {

std::size_t unit_of(std::string_view encoding) {
    const auto has = [&](std::string_view part) {
        return encoding.find(part) != std::string_view::npos;
    };
    if (has("UTF-32") || has("UTF32") || has("UCS-4") || has("UCS4")) return 4;
    return has("UTF-16") || has("UTF16") || has("UCS") || has("UNICODE") ? 2 : 1;
}

}  // namespace

TextConverter::TextConverter(const std::string& encoding)
    : converter_(::iconv_open("UTF-8", encoding.c_str())), unit_(unit_of(encoding)) {
    holds_back_ = is_open() && holds_back();
}

TextConverter::~TextConverter() {
    if (is_open()) ::iconv_close(converter_);
}

bool TextConverter::is_open() const {
    // iconv's own value for a failure.
    return reinterpret_cast<std::intptr_t>(converter_) != -1;
}

bool TextConverter::holds_back() {
    for (int byte = 0x41; byte <= 0xFF; ++byte) {
        char letter = static_cast<char>(byte);
        char* in = &letter;
        std::size_t left = 1;
        std::array<char, 64> room;
        char* out = room.data();
        std::size_t free = room.size();
        const std::size_t result = ::iconv(converter_, &in, &left, &out, &free);
        const bool is_taken = result != static_cast<std::size_t>(-1) && out == room.data();
        ::iconv(converter_, nullptr, nullptr, &out, &free);
        if (is_taken && out != room.data()) return true;
    }
    return false;
}

/// A letter may be held back because a sign that goes onto it could follow.
void TextConverter::finish(std::string& to) {
    std::array<char, 64> room;
    char* out = room.data();
    std::size_t free = room.size();
    ::iconv(converter_, nullptr, nullptr, &out, &free);
    to.append(room.data(), room.size() - free);
}

bool TextConverter::convert(std::string_view from, std::string& to) {
    bool had_bad = false;
    char* in = const_cast<char*>(from.data());
    std::size_t left = from.size();
    std::array<char, 1 << 16> room;
    while (left > 0) {
        char* out = room.data();
        std::size_t free = room.size();
        const std::size_t result = ::iconv(converter_, &in, &left, &out, &free);
        const int error = errno;
        to.append(room.data(), room.size() - free);
        if (result != static_cast<std::size_t>(-1) || error == E2BIG) continue;
        had_bad = true;
        if (holds_back_) finish(to);
        to += "\xEF\xBF\xBD";
        const std::size_t skipped = std::min(left, unit_);
        in += skipped;
        left -= skipped;
    }
    finish(to);
    return had_bad;
}

}  // namespace io
