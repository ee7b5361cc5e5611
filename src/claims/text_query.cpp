#include "claims/text_query.hpp"

#include <algorithm>

#include "claims/filter.hpp"
#include "claims/folded_text.hpp"

namespace claims {

TextQuery::TextQuery(std::string_view text, const std::vector<Actor>& actors) {
    const std::string all = folded(text);
    constexpr std::string_view spaces = " \t\r\n";
    for (std::size_t at = all.find_first_not_of(spaces); at != std::string::npos;) {
        const std::size_t end = std::min(all.find_first_of(spaces, at), all.size());
        words_.push_back(all.substr(at, end - at));
        at = all.find_first_not_of(spaces, end);
    }
    if (words_.empty()) return;
    for (const Actor& actor : actors)
        actors_.push_back(folded(actor.name) + "\n" + folded(actor.short_name));
}

bool TextQuery::matches(const EventChunk& chunk, std::size_t row) {
    found_.assign(words_.size(), false);
    missing_ = words_.size();
    if (look_in(chunk.title(row)) || look_in(chunk.place(row)) || look_in(chunk.notes(row)))
        return true;
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
        if (found_[i] || text.find(words_[i]) == std::string_view::npos) continue;
        found_[i] = true;
        --missing_;
    }
    return missing_ == 0;
}

}  // namespace claims
