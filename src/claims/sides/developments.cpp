#include "claims/sides/developments.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "claims/dates/edtf.hpp"
#include "claims/status/known_on.hpp"
#include "claims/status/status.hpp"

namespace claims {

std::vector<Development> developments(const Atlas& atlas, const std::vector<EventRow>& rows,
                                      const Extent& between) {
    std::vector<Development> found;
    for (const EventRow row : rows) {
        const auto [chunk, at] = atlas.locate(row);
        Development development;
        development.row = row;
        for (std::size_t i = chunk->claims_begin(at); i < chunk->claims_end(at); ++i) {
            const Extent& made = chunk->claim_made(i);
            if (is_known(made, between.begin)) {
                ++development.known_before;
            } else if (is_known(made, between.end)) {
                development.news.push_back(chunk->claim(i));
            }
        }
        if (development.news.empty()) continue;
        std::ranges::stable_sort(development.news, {},
                                 [](const Claim& claim) { return known_from(claim.made); });
        development.before = derive_status(atlas, row, between.begin);
        development.after = derive_status(atlas, row, between.end);
        found.push_back(std::move(development));
    }
    std::ranges::stable_sort(found, {}, [](const Development& development) {
        return known_from(development.news.front().made);
    });
    return found;
}

std::string change_in_words(const Development& development) {
    if (development.known_before == 0)
        return fmt::format("no claim before, now {}", to_word(development.after));
    if (development.before == development.after)
        return fmt::format("{}, as before", to_word(development.after));
    return fmt::format("{} before, now {}", to_word(development.before),
                       to_word(development.after));
}

std::string news_in_words(const Atlas& atlas, const Claim& claim) {
    const Actor* actor = atlas.actor(claim.actor);
    return fmt::format("{}: {} {}{}", edtf_in_words(claim.made_text),
                       actor == nullptr ? "somebody unnamed" : actor->label(),
                       to_word(claim.stance),
                       claim.basis == Basis::verification ? ", having checked it" : "");
}

}  // namespace claims
