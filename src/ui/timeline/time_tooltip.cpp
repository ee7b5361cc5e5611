#include "ui/timeline/time_tooltip.hpp"

#include <fmt/format.h>

#include "claims/dates/edtf.hpp"
#include "claims/dates/edtf_words.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

std::string known_in_words(const Frame& frame) {
    const claims::KnownOn& known_on = frame.filter().known_on;
    return known_on ? "As known " + claims::last_day_in_sentence(*known_on) +
                          ". Later claims do not count."
                    : "All claims on record count. Drag the mark to go back in time.";
}

std::string event_in_words(const Frame& frame, claims::EventRow row) {
    const claims::Event event = frame.atlas().event(row);
    return fmt::format("{}\n{}, {}", event.title, claims::edtf_in_words(event.when_text),
                       claims::to_word(frame.session.overview().statuses[row]));
}

std::string bin_in_words(const session::TimeBin& bin) {
    std::string words = claims::time_in_words(bin.extent) + ": " + counted(bin.within, "event");
    if (bin.across > 0)
        words += fmt::format(", and {} that may lie there or beyond", number(bin.across));
    return words + "; " + counted(bin.claims, "claim") + " made";
}

}  // namespace

void draw_time_tooltip(const Frame& frame, const TimeLanes& lanes, ImVec2 pointer, bool is_held) {
    if (is_held) {
        if (pointer.y >= lanes.events_bottom) return tooltip(known_in_words(frame));
        if (frame.filter().window) tooltip(claims::time_in_words(*frame.filter().window));
        return;
    }
    if (const auto row = bar_at(frame, lanes, pointer)) return tooltip(event_in_words(frame, *row));
    const claims::Instant at = lanes.scale.at(pointer.x);
    for (const session::TimeBin& bin : frame.session.timeline().bins)
        if (bin.extent.begin <= at && at < bin.extent.end &&
            (bin.within > 0 || bin.across > 0 || bin.claims > 0))
            return tooltip(pointer.y >= lanes.claims_top
                               ? bin_in_words(bin) + "\n" + known_in_words(frame)
                               : bin_in_words(bin));
}

}  // namespace ui
