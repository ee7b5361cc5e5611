#include "io/card/card_claims.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claims/words/event_words.hpp"
#include "claims/words/figure.hpp"
#include "claims/words/quotation.hpp"
#include "io/atlas/words.hpp"
#include "io/card/event_words.hpp"

namespace io {
namespace {

constexpr std::size_t gap = 4;
constexpr std::size_t half_width = (card_width - gap) / 2;

using Entry = claims::Derivation::Entry;
using Entries = std::vector<Entry>;

void append(Lines& lines, const Lines& more) {
    lines.insert(lines.end(), more.begin(), more.end());
}

Lines lines_of(const claims::Atlas& atlas, const Entry& entry, std::size_t width) {
    const claims::Claim& claim = entry.claim;
    const std::string source = atlas.source_chain_in_words(claim.source);
    Lines lines = wrapped(claimant_in_words(atlas, claim), width);
    append(lines, wrapped(act_in_words(atlas, claim), width));
    append(lines, wrapped(claims::why_not_counted(entry.outcome), width));
    append(lines, wrapped(claim.summary, width));
    if (!claim.quote.empty())
        append(lines, wrapped(claims::in_quotation_marks(claim.quote), width));
    append(lines, wrapped(claims::figure_in_words(claim), width));
    append(lines, wrapped(source.empty() ? "No source on record" : "Source: " + source, width));
    lines.emplace_back();
    return lines;
}

template <typename Which>
Lines lines_of(const claims::Atlas& atlas, const Entries& history, Which which, std::size_t width) {
    Lines lines;
    for (const Entry& entry : history)
        if (which(entry)) append(lines, lines_of(atlas, entry, width));
    return lines;
}

bool counts(const Entry& entry) {
    return entry.outcome == claims::Outcome::stands;
}
bool asserts(const Entry& entry) {
    return counts(entry) && entry.claim.stance == claims::Stance::asserts;
}
bool denies(const Entry& entry) {
    return counts(entry) && entry.claim.stance == claims::Stance::denies;
}

}  // namespace

void write_claims(CardText& card, const claims::Atlas& atlas, const Entries& history) {
    if (history.empty()) {
        card.blank();
        card.paragraph("Nobody’s claim about this is on record.");
        return;
    }
    card.heading(fmt::format("{}, in order of time", counted(history.size(), "claim")));
    if (std::ranges::any_of(history, asserts) && std::ranges::any_of(history, denies)) {
        Lines left{"FOR"}, right{"AGAINST"};
        append(left, lines_of(atlas, history, asserts, half_width));
        append(right, lines_of(atlas, history, denies, half_width));
        card.add(beside(left, right, half_width, gap));
    } else {
        card.add(lines_of(atlas, history, counts, card_width));
    }
    if (std::ranges::all_of(history, counts)) return;
    card.heading("Not counted");
    card.add(lines_of(
        atlas, history, [](const Entry& entry) { return !counts(entry); }, card_width));
}

void write_source(CardText& card, const claims::Source& source) {
    card.paragraph(source_in_words(source));
    card.paragraph(source.url);
    card.paragraph(source.archive_url);
}

void write_sources(CardText& card, const claims::Atlas& atlas, const Entries& history) {
    std::vector<const claims::Source*> sources;
    for (const Entry& entry : history)
        for (const claims::Source* source : atlas.source_chain(entry.claim.source))
            if (std::ranges::find(sources, source) == sources.end()) sources.push_back(source);
    if (sources.empty()) return;
    card.heading("Sources");
    for (const claims::Source* source : sources) write_source(card, *source);
}

}  // namespace io
