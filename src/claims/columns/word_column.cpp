#include "claims/columns/word_column.hpp"

#include <algorithm>

#include "claims/columns/text_key.hpp"

namespace claims {
namespace {

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

/// Adds rows of another column with so many entries. `push(row)` adds one by what it says; where
/// there are more rows than entries, each entry is added so once and known by its number then.
template <typename Push>
void append_rows(WordNumbers& numbers, const WordNumbers& from, std::size_t entries,
                 std::size_t begin, std::size_t end, Push push) {
    std::vector<std::uint32_t> known;
    if (end - begin > entries) known.resize(entries, HashIndex::none);
    for (std::size_t row = begin; row < end; ++row) {
        if (!known.empty() && known[from[row]] != HashIndex::none) {
            numbers.push_back(known[from[row]]);
            continue;
        }
        push(row);
        if (!known.empty()) known[from[row]] = numbers[numbers.size() - 1];
    }
}

}  // namespace

void WordColumn::push_back(std::string_view word) {
    push_number(
        numbers_, index_, words_.size(), hash_of_text(word),
        [&](std::uint32_t number) { return is_same_text(words_[number], word); },
        [&](std::uint32_t number) { return hash_of_text(words_[number]); },
        [&] { words_.push_back(word); });
}

void WordColumn::append(const WordColumn& from, std::size_t begin, std::size_t end) {
    append_rows(numbers_, from.numbers_, from.word_count(), begin, end,
                [&](std::size_t row) { push_back(from[row]); });
}

WordColumn WordColumn::with(std::string_view word, std::span<const std::size_t> rows) const {
    WordColumn changed;
    std::size_t begin = 0;
    for (const std::size_t row : rows) {
        changed.append(*this, begin, row);
        changed.push_back(word);
        begin = row + 1;
    }
    changed.append(*this, begin, size());
    return changed;
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
        [&](std::uint32_t number) {
            return extents_[number] == extent && is_same_text(texts_[number], text);
        },
        [&](std::uint32_t number) { return hash(texts_[number], extents_[number]); },
        [&] {
            texts_.push_back(text);
            extents_.push_back(extent);
            has_undated_ |= extent == Extent{};
            if (extent.end != distant_future) latest_end_ = std::max(latest_end_, extent.end);
        });
}

void DateColumn::append(const DateColumn& from, std::size_t begin, std::size_t end) {
    append_rows(numbers_, from.numbers_, from.texts_.size(), begin, end,
                [&](std::size_t row) { push_back(from.text(row), from.extent(row)); });
}

void DateColumn::shrink() {
    numbers_.shrink();
    texts_.shrink();
    extents_.shrink_to_fit();
    index_ = {};
}

}  // namespace claims
