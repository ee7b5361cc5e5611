#include <fmt/format.h>

#include "claims/dates/edtf.hpp"
#include "ui/card/card_panel.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

std::string validity(const geo::Boundary& region) {
    if (region.valid_from.empty() && region.valid_to.empty()) return {};
    if (region.valid_to.empty())
        return fmt::format("from {}", claims::edtf_in_words(region.valid_from));
    if (region.valid_from.empty())
        return fmt::format("until {}", claims::edtf_in_words(region.valid_to));
    return fmt::format("from {} to {}", claims::edtf_in_words(region.valid_from),
                       claims::edtf_in_words(region.valid_to));
}

/// Names in other languages, each once.
std::string other_names(const geo::Boundary& region) {
    std::string names;
    for (const auto& [language, name] : region.names) {
        if (name == region.name || names.find(name) != std::string::npos) continue;
        names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

}  // namespace

void draw_region_card(Frame& frame, const geo::Boundary& region) {
    title(region.name);
    if (const std::string names = other_names(region); !names.empty()) faint_text(names);
    if (const std::string when = validity(region); !when.empty()) text(when);
    heading(frame, "What the record says");
    if (region.note.empty()) {
        faint_text("Nothing is noted about this area.");
    } else {
        text(region.note);
    }
    faint_text(region.source.empty() ? "No source on record" : region.source);
}

}  // namespace ui
