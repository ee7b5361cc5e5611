#include "claims/text_query.hpp"

#include <algorithm>

#include "claims/filter.hpp"
#include "claims/folded_text.hpp"

namespace claims {

namespace {

/// A name only at the beginning of a word: "van" is no part of "Nakhchivan".
bool has_name(std::string_view folded, std::string_view name) {
    for (std::size_t at = folded.find(name); at != std::string_view::npos;
         at = folded.find(name, at + 1)) {
        const auto before = at == 0 ? ' ' : static_cast<unsigned char>(folded[at - 1]);
        const bool is_letter = before >= 0x80 || (before >= 'a' && before <= 'z');
        if (!is_letter) return true;
    }
    return false;
}

}  // namespace

bool TextQuery::Word::is_in(std::string_view folded) const {
    return folded.find(text) != std::string_view::npos ||
           std::ranges::any_of(others,
                               [&](std::string_view name) { return has_name(folded, name); });
}

TextQuery::TextQuery(std::string_view text, const std::vector<Actor>& actors,
                     const OtherNames& names) {
    const std::string all = folded(text);
    constexpr std::string_view spaces = " \t\r\n";
    for (std::size_t at = all.find_first_not_of(spaces); at != std::string::npos;) {
        const std::size_t end = std::min(all.find_first_of(spaces, at), all.size());
        std::string word = all.substr(at, end - at);
        std::vector<std::string_view> others = names.of(word);
        words_.push_back({std::move(word), std::move(others)});
        at = all.find_first_not_of(spaces, end);
    }
    if (words_.empty()) return;
    for (const Actor& actor : actors)
        actors_.push_back(folded(actor.name) + "\n" + folded(actor.short_name));
}

std::optional<std::uint8_t> TextQuery::find(const EventChunk& chunk, std::size_t row) {
    found_.assign(words_.size(), false);
    missing_ = words_.size();
    if (look_in(chunk.title(row))) return std::uint8_t{0};
    if (look_in(chunk.place(row))) return std::uint8_t{1};
    if (look_in(chunk.notes(row))) return std::uint8_t{2};
    if (look_in_claims(chunk, row)) return std::uint8_t{3};
    return std::nullopt;
}

bool TextQuery::look_in_claims(const EventChunk& chunk, std::size_t row) {
    for (std::size_t i = chunk.claims_begin(row); i < chunk.claims_end(row); ++i) {
        const TableIndex actor = chunk.claim_actor(i);
        if (actor < actors_.size() && look_in_folded(actors_[actor])) return true;
        if (look_in(chunk.claim_summary(i)) || look_in(chunk.claim_quote(i))) return true;
    }
    return missing_ == 0;
}

bool TextQuery::look_in(std::string_view text) {
    if (text.empty()) return missing_ == 0;
    fold_into(buffer_, text);
    return look_in_folded(buffer_);
}

bool TextQuery::look_in_folded(std::string_view text) {
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (found_[i] || !words_[i].is_in(text)) continue;
        found_[i] = true;
        --missing_;
    }
    return missing_ == 0;
}

}  // namespace claims
