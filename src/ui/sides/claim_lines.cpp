#include "ui/sides/claim_lines.hpp"

#include <fmt/format.h>

#include "claims/dates/edtf.hpp"
#include "claims/dates/edtf_words.hpp"
#include "claims/words/event_words.hpp"
#include "claims/words/figure.hpp"
#include "claims/words/isolated.hpp"
#include "ui/card/claim_view.hpp"

namespace ui {

std::string actor_name(const claims::Atlas& atlas, claims::TableIndex actor) {
    const claims::Actor* known = atlas.actor(actor);
    if (known == nullptr) return "Unnamed";
    return known->label().empty() ? known->id : known->label();
}

std::string event_line(const Frame& frame, claims::EventRow row) {
    const claims::Event event = frame.atlas().event(row);
    return fmt::format(
        "{}, {}", claims::isolated(event.title),
        event.when_text.empty() ? "no date" : claims::edtf_in_words(event.when_text));
}

std::string claim_lines(const Frame& frame, const claims::Claim& claim, claims::Outcome outcome) {
    std::string lines = fmt::format("{} {}", actor_name(frame.atlas(), claim.actor),
                                    verb_in_words(frame.atlas(), claim));
    if (const std::string figure = claims::figure_in_words(claim); !figure.empty())
        lines += "\n" + figure;
    lines += "\nmade " + claims::edtf_in_sentence(claim.made_text);
    const std::string source = frame.atlas().source_chain_in_words(claim.source);
    lines += "\n" + (source.empty() ? "no source on record" : "source: " + source);
    if (const std::string_view why = claims::why_not_counted(outcome); !why.empty())
        lines += fmt::format("\n{}", why);
    return lines;
}

}  // namespace ui
