#include <fmt/format.h>

#include <algorithm>

#include "claims/words/voices.hpp"
#include "io/atlas/words.hpp"
#include "io/card/card.hpp"
#include "io/card/card_claims.hpp"
#include "io/card/event_words.hpp"

namespace io {
namespace {

std::string role_of(const claims::Atlas& atlas, const claims::Actor& actor) {
    const std::string side =
        actor.side.empty() ? "a third party, on no side"
                           : "speaks for the side of " + claims::side_in_words(atlas, actor.side);
    return actor.kind.empty() ? side : actor.kind + "; " + side;
}

void write_notes(CardText& card, const claims::Atlas& atlas, const claims::Actor& actor) {
    if (actor.notes.empty()) return;
    card.heading("What the record says");
    card.paragraph(actor.notes);
    const claims::Source* source = atlas.find_source(actor.source_id);
    if (source == nullptr) {
        card.paragraph("No source on record");
        return;
    }
    const auto index = static_cast<claims::TableIndex>(source - atlas.sources.data());
    card.paragraph("Source: " + atlas.source_chain_in_words(index));
    card.paragraph(source->url);
}

/// What one actor said about one event.
struct Statement {
    claims::Event event;
    claims::Claim claim;
};

std::vector<Statement> statements_of(const claims::Atlas& atlas, const claims::Actor& actor) {
    std::vector<Statement> statements;
    for (const auto& chunk : atlas.chunks())
        for (std::size_t row = 0; row < chunk->size(); ++row)
            for (std::size_t at = chunk->claims_begin(row); at < chunk->claims_end(row); ++at)
                if (const claims::Claim claim = chunk->claim(at);
                    atlas.actor(claim.actor) == &actor)
                    statements.push_back({chunk->event(row), claim});
    std::ranges::stable_sort(statements, {},
                             [](const Statement& statement) { return statement.claim.made.begin; });
    return statements;
}

}  // namespace

std::string actor_card(const claims::Atlas& atlas, std::string_view actor_id) {
    const claims::Actor* actor = atlas.find_actor(actor_id);
    if (actor == nullptr) return {};
    CardText card;
    card.heading(actor->name);
    card.paragraph(role_of(atlas, *actor));
    if (const claims::Actor* parent = atlas.find_actor(actor->parent_id))
        card.paragraph("Part of " + parent->name);
    write_notes(card, atlas, *actor);

    const std::vector<Statement> statements = statements_of(atlas, *actor);
    if (statements.empty()) {
        card.blank();
        card.paragraph("It made no claim that is on record.");
        return card.text();
    }
    card.heading(fmt::format("{}, in order of time", counted(statements.size(), "claim")));
    for (const Statement& statement : statements) {
        card.paragraph(fmt::format("{} [{}]", statement.event.title, statement.event.id));
        card.paragraph(act_in_words(atlas, statement.claim));
        card.paragraph(statement.claim.summary);
        card.blank();
    }
    return card.text();
}

}  // namespace io
