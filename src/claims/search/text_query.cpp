#include "claims/search/text_query.hpp"

#include "claims/filter/filter.hpp"
#include "claims/search/folded_text.hpp"

namespace claims {

struct TextQuery::Owners {
    const EventChunk* claims_of = nullptr;  ///< the chunk, for texts of claims

    std::size_t begin(std::size_t event) const {
        return claims_of == nullptr ? event : claims_of->claims_begin(event);
    }
    std::size_t end(std::size_t event) const {
        return claims_of == nullptr ? event + 1 : claims_of->claims_end(event);
    }
};

TextQuery::TextQuery(std::string_view text, const std::vector<Actor>& actors,
                     const OtherNames& names)
    : sought_(sought_words(text, names)) {
    for (const SoughtWord& sought : sought_) {
        Word& word = words_.emplace_back();
        word.needles.emplace_back(sought.text, false);
        for (const std::string& name : sought.names) word.needles.emplace_back(name, true);
    }
    for (TableIndex actor = 0; actor < actors.size() && !words_.empty(); ++actor) {
        TextColumn both;
        both.push_back(folded(actors[actor].name));
        both.push_back(folded(actors[actor].short_name));
        for (Word& word : words_)
            for (const Needle& needle : word.needles)
                scan(both, 0, both.size(), needle, [&](std::size_t, std::size_t) {
                    word.names_actors.resize(actors.size());
                    word.names_actors[actor] = 1;
                    return false;
                });
    }
}

void TextQuery::look_in(const EventChunk& chunk, const FoldedTexts& texts,
                        std::vector<Found>& found) {
    // Where the rarest word is not, none of the others need be looked for.
    std::ranges::stable_sort(words_, {}, &Word::share);
    for (Word& word : words_) {
        found_.resize(chunk.size());
        missing_ = 0;
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            found_[row] = found[row] == nowhere ? in_title : nowhere;
            missing_ += found[row] == nowhere ? 0 : 1;
        }
        if (missing_ == 0) return;
        look_for(word, chunk, texts);
        for (std::size_t row = 0; row < chunk.size(); ++row)
            found[row] = std::max(found[row], found_[row]);
    }
}

void TextQuery::look_for(Word& word, const EventChunk& chunk, const FoldedTexts& texts) {
    word.sought += missing_;
    word.found += missing_;
    look_in_column(word, chunk.titles(), texts.titles, {}, in_title);
    look_in_places(word, chunk.places(), texts.places);
    look_in_column(word, chunk.all_notes(), texts.notes, {}, in_notes);
    look_at_actors(word, chunk);
    look_in_column(word, chunk.claim_summaries(), texts.summaries, {&chunk}, in_claims);
    look_in_column(word, chunk.claim_quotes(), texts.quotes, {&chunk}, in_claims);
    word.found -= missing_;
}

void TextQuery::look_in_column(const Word& word, const TextColumn& column,
                               const FoldedColumn& folded, const Owners& owners, Found where) {
    for (const Needle& needle : word.needles) {
        if (missing_ == 0) return;
        std::size_t event = 0;
        const auto mark_owner = [&](std::size_t row, std::size_t) {
            while (owners.end(event) <= row) ++event;
            mark(event, where);
            return false;
        };
        // Where few events are left, only their texts.
        constexpr std::size_t few = 4;
        if (needle.is_ascii() && missing_ * few > found_.size()) {
            scan(column, 0, column.size(), needle, mark_owner);
        } else if (needle.is_ascii()) {
            for (std::size_t left = 0; left < found_.size(); ++left)
                if (found_[left] == nowhere)
                    scan(column, owners.begin(left), owners.end(left), needle,
                         [&](std::size_t, std::size_t) {
                             mark(left, where);
                             return false;
                         });
        }
        event = 0;
        scan(folded.texts, 0, folded.texts.size(), needle, [&](std::size_t number, std::size_t at) {
            return mark_owner(folded.rows[number], at);
        });
    }
}

void TextQuery::look_in_places(const Word& word, const WordColumn& places,
                               const FoldedColumn& folded) {
    if (missing_ == 0) return;
    std::vector<std::uint8_t> is_hit(places.word_count());
    bool any = false;
    const auto hit = [&](std::size_t number, std::size_t) {
        is_hit[number] = any = true;
        return false;
    };
    for (const Needle& needle : word.needles) {
        if (needle.is_ascii()) scan(places.words(), 0, places.word_count(), needle, hit);
        scan(folded.texts, 0, folded.texts.size(), needle,
             [&](std::size_t number, std::size_t at) { return hit(folded.rows[number], at); });
    }
    if (!any) return;
    for (std::size_t row = 0; row < found_.size(); ++row) {
        const bool is_new = is_hit[places.number(row)] != 0 && found_[row] == nowhere;
        found_[row] = is_new ? in_place : found_[row];
        missing_ -= is_new ? 1 : 0;
    }
}

void TextQuery::look_at_actors(const Word& word, const EventChunk& chunk) {
    if (missing_ == 0 || word.names_actors.empty()) return;
    for (std::size_t row = 0; row < found_.size(); ++row)
        for (std::size_t i = chunk.claims_begin(row); i < chunk.claims_end(row); ++i)
            if (const TableIndex actor = chunk.claim_actor(i);
                actor < word.names_actors.size() && word.names_actors[actor] != 0)
                mark(row, in_claims);
}

}  // namespace claims
