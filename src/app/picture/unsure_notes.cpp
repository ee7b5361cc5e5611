#include "app/picture/unsure_notes.hpp"

#include <fmt/format.h>

#include <array>

#include "claims/filter/undated.hpp"
#include "io/atlas/words.hpp"
#include "session/map/circle_radius.hpp"

namespace app {
namespace {

using claims::Precision;

std::string undated_note(const session::Session& session, const session::Sheet& sheet) {
    if (session.undated() == 0) return {};
    return claims::undated_in_words(
        claims::undated_among(session.atlas(), session::visible_rows(sheet.marks)));
}

/// "Known no closer than the country: 3 events; the district: 1 event", of those symbols that no
/// circle is drawn around.
std::string vague_note(const session::Session& session, const session::Sheet& sheet) {
    constexpr std::array vague{Precision::country, Precision::region, Precision::district};
    std::array<std::size_t, vague.size()> counts{};
    for (const session::EventMark& mark : sheet.marks.events) {
        const claims::Event event = session.atlas().event(mark.row);
        if (session::circle_radius_m(event) > 0) continue;
        for (std::size_t i = 0; i < vague.size(); ++i)
            counts[i] += event.precision == vague[i] ? 1 : 0;
    }
    std::string words;
    for (std::size_t i = 0; i < vague.size(); ++i) {
        if (counts[i] == 0) continue;
        words += fmt::format("{}the {}: {}", words.empty() ? "Known no closer than " : "; ",
                             claims::to_word(vague[i]), io::counted(counts[i], "event"));
    }
    return words;
}

}  // namespace

std::vector<std::string> unsure_notes(const session::Session& session,
                                      const session::Sheet& sheet) {
    std::vector<std::string> notes{undated_note(session, sheet), vague_note(session, sheet)};
    std::erase(notes, std::string());
    return notes;
}

}  // namespace app
