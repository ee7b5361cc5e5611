#include "claims/text_column.hpp"

#include <limits>
#include <stdexcept>

namespace claims {

void TextColumn::push_back(std::string_view text) {
    if (text.size() > std::numeric_limits<std::uint32_t>::max() - bytes_.size())
        throw std::length_error("the texts of one column are longer than 4 GiB together");
    bytes_.append(text);
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
}

void TextColumn::shrink() {
    bytes_.shrink_to_fit();
    ends_.shrink_to_fit();
}

}  // namespace claims
