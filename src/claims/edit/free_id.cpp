#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "claims/draft.hpp"
#include "claims/filter/filter.hpp"

namespace claims {
namespace {

template <class IsTaken>
std::string first_free(const std::string& stem, IsTaken is_taken) {
    std::string id = stem;
    for (int number = 2; is_taken(id); ++number) id = stem + "-" + std::to_string(number);
    return id;
}

}  // namespace

std::string plain_name(std::string_view text) {
    std::string out;
    for (const char c : folded(text)) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (kept)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-') out.pop_back();
    return out;
}

std::string free_event_id(const Atlas& atlas, const EventDraft& draft) {
    std::string stem = plain_name(draft.title).substr(0, 60);
    if (stem.empty()) stem = "event";
    if (const std::string when = plain_name(draft.when); !when.empty()) stem += "-" + when;
    return first_free(stem,
                      [&](const std::string& id) { return atlas.find_event(id).has_value(); });
}

std::string free_claim_id(const Atlas& atlas, const EventDraft& draft) {
    // A claim keeps its id when its event is merged into another one, so all of them are asked.
    std::unordered_set<std::string_view> taken;
    const std::string stem = draft.id + "-claim";
    for (const ClaimDraft& claim : draft.claims) taken.insert(claim.id);
    for (const auto& chunk : atlas.chunks()) {
        const std::size_t count = chunk->size() == 0 ? 0 : chunk->claims_end(chunk->size() - 1);
        for (std::size_t i = 0; i < count; ++i)
            if (const std::string_view id = chunk->claim(i).id; id.starts_with(stem))
                taken.insert(id);
    }
    return first_free(stem, [&](const std::string& id) { return taken.contains(id); });
}

std::string free_actor_id(const Atlas& atlas, const Actor& actor) {
    std::string stem = plain_name(actor.label()).substr(0, 60);
    if (stem.empty()) stem = "actor";
    return first_free(stem, [&](const std::string& id) { return atlas.find_actor(id) != nullptr; });
}

std::string free_source_id(const Atlas& atlas, const Source& source) {
    std::string stem = plain_name(source.publisher).substr(0, 60);
    if (stem.empty()) stem = "source";
    if (const std::string when = plain_name(source.published); !when.empty()) stem += "-" + when;
    return first_free(stem,
                      [&](const std::string& id) { return atlas.find_source(id) != nullptr; });
}

}  // namespace claims
