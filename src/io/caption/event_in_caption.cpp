#include "io/caption/event_in_caption.hpp"

#include <fmt/format.h>

#include "claims/dates/edtf.hpp"
#include "claims/status/status.hpp"
#include "claims/words/event_words.hpp"
#include "claims/words/figure.hpp"
#include "claims/words/quotation.hpp"
#include "io/caption/markdown.hpp"
#include "io/card/event_words.hpp"

namespace io {
namespace {

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

void add_sentence(std::string& line, const std::string& text) {
    if (!text.empty()) line += " " + as_sentence(text);
}

std::string claim_in_markdown(const claims::Atlas& atlas, const claims::Derivation::Entry& entry,
                              CitedSources& cited) {
    const claims::Claim& claim = entry.claim;
    std::string line = fmt::format("- **{}** {}", markdown_text(claimant_in_words(atlas, claim)),
                                   as_sentence(markdown_text(act_in_words(atlas, claim))));
    add_sentence(line, markdown_text(claim.summary));
    if (!claim.quote.empty())
        add_sentence(line, markdown_text(claims::in_quotation_marks(claim.quote)));
    // A figure is always somebody's.
    if (const std::string figure = claims::figure_in_words(claim); !figure.empty())
        add_sentence(line, "Its figure: " + markdown_text(figure));
    const std::string source = cited.cite(claim.source);
    add_sentence(line, source.empty() ? "No source on record" : "Source: " + source);
    add_sentence(line, capitalised(std::string(claims::why_not_counted(entry.outcome))));
    return line + "\n";
}

}  // namespace

std::vector<std::size_t> CitedSources::numbers(claims::TableIndex source) {
    std::vector<std::size_t> numbers;
    for (const claims::Source* each : atlas_.source_chain(source)) {
        const auto [at, is_new] = numbers_.emplace(each, list_.size() + 1);
        if (is_new) list_.push_back(each);
        numbers.push_back(at->second);
    }
    return numbers;
}

std::string CitedSources::cite(claims::TableIndex source) {
    const std::vector<std::size_t> cited = numbers(source);
    if (cited.empty()) return {};
    return fmt::format("{} \\[{}\\]", markdown_text(atlas_.source_chain_in_words(source)),
                       fmt::join(cited, ", "));
}

std::string event_in_markdown(const claims::Atlas& atlas, claims::EventRow row,
                              const claims::KnownOn& known_on, CitedSources& cited) {
    const claims::Event event = atlas.event(row);
    const claims::Derivation derivation = claims::derive(atlas, row, known_on);
    std::string text = fmt::format("\n### {}\n\n", markdown_text(event.title));
    text += as_sentence(event.when_text.empty()
                            ? "No date on record"
                            : capitalised(markdown_text(claims::edtf_in_words(event.when_text))));
    add_sentence(text, capitalised(markdown_text(place_with_position(event))));
    text += "\n\n" + as_sentence(capitalised(markdown_text(derivation.reason))) + "\n";
    std::string claims;
    for (const claims::Derivation::Entry& entry : derivation.history)
        if (entry.outcome != claims::Outcome::not_yet_known)
            claims += claim_in_markdown(atlas, entry, cited);
    return text + (claims.empty() ? "" : "\n" + claims);
}

}  // namespace io
