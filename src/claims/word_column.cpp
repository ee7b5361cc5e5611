#include "claims/word_column.hpp"

#include <functional>

namespace claims {
namespace {

std::size_t hash_of_text(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

/// The same entry as in the row before, or the one in the index, or a new one that `add` makes.
/// An index that was given back is made again.
template <typename IsIt, typename HashOf, typename Add>
void push_number(WordNumbers& numbers, HashIndex& index, std::size_t entries, std::size_t hash,
                 IsIt is_it, HashOf hash_of, Add add) {
    if (numbers.size() > 0 && is_it(numbers[numbers.size() - 1]))
        return numbers.push_back(numbers[numbers.size() - 1]);
    while (index.size() < entries) index.add(hash_of);
    std::uint32_t number = index.find(hash, is_it);
    if (number == HashIndex::none) {
        number = static_cast<std::uint32_t>(entries);
        add();
        index.add(hash_of);
    }
    numbers.push_back(number);
}

}  // namespace

void WordColumn::push_back(std::string_view word) {
    push_number(
        numbers_, index_, words_.size(), hash_of_text(word),
        [&](std::uint32_t number) { return words_[number] == word; },
        [&](std::uint32_t number) { return hash_of_text(words_[number]); },
        [&] { words_.push_back(word); });
}

void WordColumn::shrink() {
    numbers_.shrink();
    words_.shrink();
    index_ = {};
}

void DateColumn::push_back(std::string_view text, const Extent& extent) {
    // Texts that are no date, or none at all, may come with any extent.
    const auto hash = [](std::string_view date, const Extent& covered) {
        return hash_of_text(date) ^ static_cast<std::size_t>(covered.begin);
    };
    push_number(
        numbers_, index_, texts_.size(), hash(text, extent),
        [&](std::uint32_t number) { return texts_[number] == text && extents_[number] == extent; },
        [&](std::uint32_t number) { return hash(texts_[number], extents_[number]); },
        [&] {
            texts_.push_back(text);
            extents_.push_back(extent);
        });
}

void DateColumn::shrink() {
    numbers_.shrink();
    texts_.shrink();
    extents_.shrink_to_fit();
    index_ = {};
}

}  // namespace claims
