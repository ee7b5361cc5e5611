#include "claims/filter/claim_words.hpp"

#include <algorithm>
#include <string_view>

namespace claims {
namespace {

/// Which entries of the atlas's tables and which stances claims name; the last of each table stands
/// for what is in none.
struct Named {
    explicit Named(const Atlas& atlas)
        : actors(atlas.actors.size() + 1), sources(atlas.sources.size() + 1) {
        for (const auto& chunk : atlas.chunks()) {
            const std::size_t count = chunk->size() == 0 ? 0 : chunk->claims_end(chunk->size() - 1);
            for (std::size_t claim = 0; claim < count; ++claim) {
                mark(actors, chunk->claim_actor(claim));
                mark(sources, chunk->claim_source(claim));
                stances[static_cast<std::size_t>(chunk->claim_stance(claim))] = 1;
            }
        }
    }
    static void mark(std::vector<std::uint8_t>& entries, TableIndex index) {
        entries[std::min<std::size_t>(index, entries.size() - 1)] = 1;
    }

    std::vector<std::uint8_t> actors, sources;
    std::array<std::uint8_t, all_stances.size()> stances{};
};

}  // namespace

ClaimWords::Index ClaimWords::Words::add(std::string_view word) {
    const auto [at, is_new] =
        index.try_emplace(std::string(word), static_cast<Index>(words.size()));
    if (is_new) {
        words.emplace_back(word);
        is_met.push_back(0);
    }
    return at->second;
}

void ClaimWords::Words::meet_all(const WordColumn& column) {
    for (std::uint32_t number = 0; number < column.word_count(); ++number)
        meet(column.word(number));
}

ClaimWords::Index ClaimWords::index_of(ClaimQuestion question, std::string_view word) const {
    return words_[static_cast<std::size_t>(question)].index.at(std::string(word));
}

bool ClaimWords::look_through(const Atlas& atlas) {
    const bool has_other_tables =
        actors_.empty() || table_of_actors_ != atlas.actors || table_of_sources_ != atlas.sources;
    if (has_other_tables)
        number_tables(atlas);
    else if (chunks_ == atlas.chunks())
        return false;
    chunks_ = atlas.chunks();
    meet_claims(atlas);
    return has_other_tables;
}

void ClaimWords::number_tables(const Atlas& atlas) {
    table_of_actors_ = atlas.actors;
    table_of_sources_ = atlas.sources;
    words_ = {};
    for (Words& each : words_) each.add("");
    for (const Stance stance : all_stances) words(ClaimQuestion::stance).add(to_word(stance));
    actors_.clear();
    sides_.clear();
    for (const Actor& actor : atlas.actors) {
        actors_.push_back(words(ClaimQuestion::actor).add(actor.id));
        sides_.push_back(words(ClaimQuestion::side).add(actor.side));
    }
    actors_.push_back(0);
    sides_.push_back(0);
    publishers_.clear();
    source_ends_.clear();
    for (TableIndex source = 0; source < atlas.sources.size(); ++source) {
        for (const Source* each : atlas.source_chain(source))
            publishers_.push_back(words(ClaimQuestion::publisher).add(each->publisher));
        source_ends_.push_back(static_cast<Index>(publishers_.size()));
    }
    publishers_.push_back(0);
    source_ends_.push_back(static_cast<Index>(publishers_.size()));
}

void ClaimWords::meet_claims(const Atlas& atlas) {
    for (Words& each : words_) std::ranges::fill(each.is_met, std::uint8_t{0});
    for (const auto& chunk : atlas.chunks()) {
        for (const WordColumn* sides : {&chunk->accused_sides(), &chunk->claim_accuses_sides()}) {
            words(ClaimQuestion::side).meet_all(*sides);
            words(ClaimQuestion::accused).meet_all(*sides);
        }
        words(ClaimQuestion::metric).meet_all(chunk->claim_metrics());
    }
    const Named named(atlas);
    for (std::size_t i = 0; i < named.actors.size(); ++i) {
        if (named.actors[i] == 0) continue;
        words(ClaimQuestion::actor).is_met[actors_[i]] = 1;
        words(ClaimQuestion::side).is_met[sides_[i]] = 1;
    }
    for (std::size_t i = 0; i < named.sources.size(); ++i)
        if (named.sources[i] != 0)
            for (const Index publisher : publishers(static_cast<TableIndex>(i)))
                words(ClaimQuestion::publisher).is_met[publisher] = 1;
    for (const Stance each : all_stances)
        words(ClaimQuestion::stance).is_met[stance(each)] =
            named.stances[static_cast<std::size_t>(each)];
}

}  // namespace claims
