#include "session/search/title_search.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>

#include "claims/search/folded_text.hpp"
#include "claims/search/needle.hpp"
#include "session/search/fuzzy.hpp"

namespace session {
namespace {

using Distance = std::uint16_t;
constexpr Distance not_there = std::numeric_limits<Distance>::max();

std::vector<std::string_view> words_of(std::string_view typed) {
    std::vector<std::string_view> words;
    for (std::string_view word = take_word(typed); !word.empty(); word = take_word(typed))
        words.push_back(word);
    return words;
}

/// The nearest few so far.
class Best {
 public:
    explicit Best(std::size_t most) : most_(most) {}

    void add(int distance, claims::EventRow row) {
        if (distance >= limit_) return;
        found_.push_back({distance, row});
        if (found_.size() >= 4 * most_ + 4) prune();
    }
    std::vector<TitleFit> take() {
        prune();
        return std::move(found_);
    }
    /// Whether there are enough that are nearer than this.
    bool are_all_below(int distance) {
        prune();
        return limit_ <= distance;
    }

 private:
    void prune() {
        std::ranges::sort(found_, [](const TitleFit& a, const TitleFit& b) {
            return a.distance != b.distance ? a.distance < b.distance : a.row < b.row;
        });
        if (found_.size() < most_) return;
        found_.resize(most_);
        // What comes later and is as far off comes behind.
        limit_ = most_ == 0 ? 0 : found_.back().distance;
    }

    std::size_t most_;
    int limit_ = std::numeric_limits<int>::max();
    std::vector<TitleFit> found_;
};

/// How far each title of a chunk is from all words, where they stand in it as they are.
class LiteralDistances {
 public:
    const std::vector<Distance>& of(const claims::EventChunk& chunk,
                                    const claims::FoldedColumn& folded,
                                    const std::vector<std::string_view>& words) {
        sums_.assign(chunk.size(), 0);
        for (const std::string_view word : words) {
            nearest_.assign(chunk.size(), not_there);
            const claims::Needle needle(word, false);
            if (needle.is_ascii())
                look_through(chunk.titles(), needle, [](std::size_t row) { return row; });
            look_through(folded.texts, needle,
                         [&](std::size_t number) { return folded.rows[number]; });
            for (std::size_t row = 0; row < sums_.size(); ++row)
                sums_[row] = nearest_[row] == not_there || sums_[row] == not_there
                                 ? not_there
                                 : static_cast<Distance>(sums_[row] + nearest_[row]);
        }
        return sums_;
    }

 private:
    template <typename RowOf>
    void look_through(const claims::TextColumn& titles, const claims::Needle& needle,
                      RowOf row_of) {
        claims::scan(titles, 0, titles.size(), needle, [&](std::size_t number, std::size_t at) {
            Distance& nearest = nearest_[row_of(number)];
            const int distance = distance_at(titles[number], at, needle.size());
            nearest = std::min(nearest, static_cast<Distance>(distance));
            return nearest > distance_of_word;
        });
    }

    std::vector<Distance> sums_, nearest_;
};

/// Whether the letters of a word come in this order in a text in which only case is not folded.
bool has_letters(std::string_view text, std::string_view word) {
    std::size_t next = 0;
    for (const char letter : text) {
        const bool is_capital = letter >= 'A' && letter <= 'Z';
        if ((is_capital ? letter + ('a' - 'A') : letter) != word[next]) continue;
        if (++next == word.size()) return true;
    }
    return false;
}

/// All titles once more, one by one: words may also be strewn over them.
void add_scattered(const claims::EventChunk& chunk, const claims::FoldedColumn& folded,
                   std::string_view typed, const std::vector<std::string_view>& words,
                   claims::EventRow first, Best& best) {
    std::string title;
    std::size_t next = 0;  // of those folded
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        const auto number = first + static_cast<claims::EventRow>(row);
        if (next < folded.rows.size() && folded.rows[next] == row) {
            if (const auto distance = fuzzy_distance(folded.texts[next], typed))
                best.add(*distance, number);
            ++next;
            continue;
        }
        if (!std::ranges::all_of(
                words, [&](std::string_view word) { return has_letters(chunk.title(row), word); }))
            continue;
        claims::fold_into(title, chunk.title(row));
        if (const auto distance = fuzzy_distance(title, typed)) best.add(*distance, number);
    }
}

}  // namespace

std::vector<TitleFit> best_titles(const claims::Atlas& atlas,
                                  const claims::PerChunk<claims::FoldedTexts>& texts,
                                  std::string_view typed, std::size_t most) {
    const std::vector<std::string_view> words = words_of(typed);
    const auto for_chunks = [&](auto work) {
        claims::EventRow first = 0;
        for (std::size_t i = 0; i < atlas.chunks().size(); ++i) {
            work(*atlas.chunks()[i], texts[i].titles, first);
            first += static_cast<claims::EventRow>(atlas.chunks()[i]->size());
        }
    };
    Best literal(most);
    LiteralDistances distances;
    for_chunks([&](const auto& chunk, const auto& folded, claims::EventRow first) {
        for (const Distance distance : distances.of(chunk, folded, words)) {
            if (distance != not_there) literal.add(distance, first);
            ++first;
        }
    });
    if (literal.are_all_below(least_scattered)) return literal.take();
    Best all(most);
    for_chunks([&](const auto& chunk, const auto& folded, claims::EventRow first) {
        add_scattered(chunk, folded, typed, words, first, all);
    });
    return all.take();
}

}  // namespace session
