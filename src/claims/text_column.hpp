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
    void push_back(std::string_view text);
    std::string_view operator[](std::size_t row) const;
    std::size_t size() const { return ends_.size(); }

 private:
    std::string bytes_;
    std::vector<std::uint32_t> ends_;
};

}  // namespace claims
