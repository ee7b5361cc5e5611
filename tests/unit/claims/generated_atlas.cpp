#include "unit/claims/generated_atlas.hpp"

#include <array>
#include <random>

#include "claims/dates/edtf.hpp"
#include "unit/claims/little_atlas.hpp"

namespace {

class Generator {
 public:
    explicit Generator(std::uint32_t seed) : random_(seed) {}

    std::size_t below(std::size_t limit) { return random_() % limit; }

    template <std::size_t count>
    std::string_view one_of(const std::array<std::string_view, count>& words) {
        return words[below(count)];
    }

    claims::Event event(std::string_view id) {
        static constexpr std::array<std::string_view, 4> dates{"2020-10-11", "2020-10", "2014-22",
                                                               ""};
        claims::Event event;
        event.id = id;
        event.title = one_of<3>({"Shelling of Gəncə", "Talks in Moscow", "Ceasefire"});
        event.kind = one_of<4>({"shelling", "talks", "ceasefire", ""});
        event.layer = one_of<3>({"october", "earlier", ""});
        event.notes = one_of<3>({"", "Night", "disputed"});
        event.accused_side = one_of<4>({"", "", "armenia", "azerbaijan"});
        event.when_text = one_of(dates);
        if (!event.when_text.empty()) event.when = claims::read_edtf(event.when_text).date->extent;
        event.at = {44.0 + static_cast<double>(below(7)), 39.0 + static_cast<double>(below(3))};
        if (below(10) == 0) event.at = {claims::not_provided, claims::not_provided};
        if (below(20) == 0) event.at = {200.0, 40.0};
        event.precision = claims::all_precisions[below(claims::all_precisions.size())];
        return event;
    }

    claims::Claim claim() {
        static constexpr std::array<std::string_view, 5> dates{"2020-10-10", "2020-10-11",
                                                               "2020-10-12", "2020-10", ""};
        claims::Claim claim;
        claim.actor = static_cast<claims::TableIndex>(below(10));  // two of them are unknown
        claim.stance = static_cast<claims::Stance>(below(6) == 0 ? 2 : below(2));
        claim.basis = static_cast<claims::Basis>(below(6) == 0 ? 1 : 0);
        claim.accuses_side = one_of<5>({"", "", "", "armenia", "azerbaijan"});
        claim.made_text = one_of(dates);
        if (!claim.made_text.empty()) claim.made = claims::read_edtf(claim.made_text).date->extent;
        claim.summary = one_of<3>({"", "at night", "in the city"});
        claim.metric = one_of<4>({"", "killed_civilian", "killed_civilian", "wounded"});
        if (!claim.metric.empty() && below(4) != 0)
            claim.value_min = static_cast<double>(below(40));
        if (!claim.metric.empty() && below(3) != 0)
            claim.value_max = static_cast<double>(40 + below(20));
        claim.source = static_cast<claims::TableIndex>(below(6));  // one of them is unknown
        return claim;
    }

 private:
    std::mt19937 random_;
};

}  // namespace

namespace {

claims::Source source(const char* id, const char* publisher, const char* via) {
    claims::Source made;
    made.id = id;
    made.publisher = publisher;
    made.via_id = via;
    return made;
}

}  // namespace

claims::Atlas generated_atlas(std::uint32_t seed, std::size_t events) {
    Generator generator(seed);
    claims::Atlas atlas;
    atlas.actors = little_actors();
    atlas.sources = {source("a", "IANS", "b"), source("b", "Xinhua", ""), source("c", "", "a"),
                     source("d", "IANS", "e"), source("e", "Agency", "d")};
    auto chunk = std::make_shared<claims::EventChunk>();
    for (std::size_t i = 0; i < events; ++i) {
        const std::string id = "event-" + std::to_string(i);
        std::vector<claims::Claim> about(generator.below(5));
        for (claims::Claim& claim : about) claim = generator.claim();
        chunk->push_back(generator.event(id), about);
        if (chunk->is_full() || generator.below(100) == 0) {
            atlas.add_chunk(chunk);
            chunk = std::make_shared<claims::EventChunk>();
        }
    }
    atlas.add_chunk(chunk);
    return atlas;
}
