#include "claims/sides/speaker.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "claims/sides/side_account.hpp"
#include "claims/words/voices.hpp"

namespace claims {

Speaker speaker_of(const Atlas& atlas, TableIndex actor) {
    const Actor* known = atlas.actor(actor);
    if (known == nullptr) return Speaker::unnamed;
    return known->side.empty() ? Speaker::third_parties : Speaker::party;
}

std::string speaker_in_words(const Atlas& atlas, Speaker speaker, std::string_view side) {
    if (speaker == Speaker::third_parties) return "Third parties";
    if (speaker == Speaker::unnamed) return "Unnamed";
    std::string words = side_in_words(atlas, side);
    if (words.starts_with("the ")) words[0] = 'T';
    return words;
}

SpeakerOrder::SpeakerOrder(const Atlas& atlas) : ranks_(atlas.actors.size()) {
    const std::vector<std::string> sides = sides_of(atlas);
    std::unordered_map<std::string_view, std::size_t> place_of_side;
    for (const std::string& side : sides) place_of_side.emplace(side, place_of_side.size());
    place_of_side.emplace("", sides.size());

    std::vector<TableIndex> order(atlas.actors.size());
    std::iota(order.begin(), order.end(), TableIndex{0});
    std::ranges::stable_sort(
        order, {}, [&](TableIndex actor) { return place_of_side.at(atlas.actors[actor].side); });
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) ranks_[order[rank]] = rank;
}

}  // namespace claims
