#pragma once

#include <charconv>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <vector>

namespace io {

/// Bytes that are written one after the other and used again for the next record: room is made
/// rarely.
class RecordBytes {
 public:
    void clear() { size_ = 0; }
    std::string_view text() const { return {bytes_.data(), size_}; }

    /// The number of bytes in decimal digits, a colon and the bytes.
    void add_field(std::string_view field) {
        make_room(field.size() + most_digits + 1);
        char* to = bytes_.data() + size_;
        if (field.size() < 10)
            *to++ = static_cast<char>('0' + field.size());
        else
            to = std::to_chars(to, to + most_digits, field.size()).ptr;
        *to++ = ':';
        if (!field.empty()) std::memcpy(to, field.data(), field.size());
        size_ = static_cast<std::size_t>(to - bytes_.data()) + field.size();
    }

 private:
    static constexpr std::size_t most_digits = 20;

    void make_room(std::size_t more) {
        if (bytes_.size() - size_ < more) bytes_.resize(2 * (size_ + more));
    }

    std::vector<char> bytes_;
    std::size_t size_ = 0;
};

}  // namespace io
