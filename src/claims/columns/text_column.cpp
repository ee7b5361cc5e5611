#include "claims/columns/text_column.hpp"

#include <limits>
#include <stdexcept>

namespace claims {
namespace {

/// Throws when so many more bytes would not do.
void insist_on_room(const std::string& bytes, std::size_t more) {
    if (more > std::numeric_limits<std::uint32_t>::max() - bytes.size())
        throw std::length_error("the texts of one column are longer than 4 GiB together");
}

}  // namespace

void TextColumn::push_back(std::string_view text) {
    insist_on_room(bytes_, text.size());
    bytes_.append(text);
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
}

void TextColumn::append(const TextColumn& from, std::size_t begin, std::size_t end) {
    if (begin == end) return;
    const std::size_t first_byte = from.begin(begin);
    const std::string_view texts = from.bytes().substr(first_byte, from.end(end - 1) - first_byte);
    insist_on_room(bytes_, texts.size());
    const std::size_t before = bytes_.size();
    bytes_.append(texts);
    for (std::size_t row = begin; row < end; ++row)
        ends_.push_back(static_cast<std::uint32_t>(from.end(row) - first_byte + before));
}

void TextColumn::shrink() {
    bytes_.shrink_to_fit();
    ends_.shrink_to_fit();
}

}  // namespace claims
