#include "claims/claim_words.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace claims {
namespace {

/// Numbers words in the order in which they come.
class Numbering {
 public:
    explicit Numbering(std::vector<std::string>& words) : words_(words) {
        words_.clear();
        number("");
    }
    ClaimWords::Index number(std::string_view word) {
        const auto [at, is_new] =
            numbers_.try_emplace(std::string(word), static_cast<ClaimWords::Index>(words_.size()));
        if (is_new) words_.emplace_back(word);
        return at->second;
    }
    void add_all(const WordColumn& column) {
        for (std::uint32_t i = 0; i < column.word_count(); ++i) number(column.word(i));
    }

 private:
    std::vector<std::string>& words_;
    std::unordered_map<std::string, ClaimWords::Index> numbers_;
};

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

void ClaimWords::look_through(const Atlas& atlas) {
    if (!words_[0].empty() && chunks_ == atlas.chunks() && table_of_actors_ == atlas.actors &&
        table_of_sources_ == atlas.sources)
        return;
    chunks_ = atlas.chunks();
    table_of_actors_ = atlas.actors;
    table_of_sources_ = atlas.sources;

    const Named named(atlas);
    const auto numbering = [this](ClaimQuestion question) {
        return Numbering(words_[static_cast<std::size_t>(question)]);
    };
    Numbering actor_words = numbering(ClaimQuestion::actor);
    Numbering side_words = numbering(ClaimQuestion::side);
    actors_.assign(named.actors.size(), 0);
    sides_.assign(named.actors.size(), 0);
    for (std::size_t i = 0; i < atlas.actors.size(); ++i) {
        if (named.actors[i] == 0) continue;
        actors_[i] = actor_words.number(atlas.actors[i].id);
        sides_[i] = side_words.number(atlas.actors[i].side);
    }
    Numbering publisher_words = numbering(ClaimQuestion::publisher);
    publishers_.clear();
    source_ends_.clear();
    for (std::size_t i = 0; i < named.sources.size(); ++i) {
        if (named.sources[i] != 0)
            for (const Source* each : atlas.source_chain(static_cast<TableIndex>(i)))
                publishers_.push_back(publisher_words.number(each->publisher));
        if (i == atlas.sources.size()) publishers_.push_back(0);
        source_ends_.push_back(static_cast<Index>(publishers_.size()));
    }
    Numbering stance_words = numbering(ClaimQuestion::stance);
    for (const Stance stance : all_stances) {
        const auto i = static_cast<std::size_t>(stance);
        if (named.stances[i] != 0) stances_[i] = stance_words.number(to_word(stance));
    }
    Numbering accused_words = numbering(ClaimQuestion::accused);
    Numbering metric_words = numbering(ClaimQuestion::metric);
    for (const auto& chunk : atlas.chunks()) {
        for (const WordColumn* sides : {&chunk->accused_sides(), &chunk->claim_accuses_sides()}) {
            side_words.add_all(*sides);
            accused_words.add_all(*sides);
        }
        metric_words.add_all(chunk->claim_metrics());
    }
}

}  // namespace claims
