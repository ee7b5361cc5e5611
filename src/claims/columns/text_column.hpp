#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claims {

/// Many texts in one buffer: four bytes each beyond the text itself.
class TextColumn {
 public:
    /// Throws std::length_error when all texts together would pass 4 GiB.
    void push_back(std::string_view text);
    /// Those of another column from row `begin` up to `end`.
    void append(const TextColumn& from, std::size_t begin, std::size_t end);
    std::string_view operator[](std::size_t row) const {
        return {bytes_.data() + begin(row), ends_[row] - begin(row)};
    }
    /// All texts without anything between them; that of `row` from begin(row) up to end(row).
    std::string_view bytes() const { return bytes_; }
    std::size_t begin(std::size_t row) const { return row == 0 ? 0 : ends_[row - 1]; }
    std::size_t end(std::size_t row) const { return ends_[row]; }
    std::size_t size() const { return ends_.size(); }
    std::size_t byte_count() const { return bytes_.size(); }
    /// Gives room back that was kept for more.
    void shrink();

    /// For who keeps it as bytes and makes it again of them.
    template <class Archive>
    void serialize(Archive& archive) {
        archive(bytes_, ends_);
    }

 private:
    std::string bytes_;
    std::vector<std::uint32_t> ends_;
};

}  // namespace claims
