#include "app/picture/evidence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "app/data_folder.hpp"
#include "app/kept/views.hpp"
#include "app/program_name.hpp"
#include "claims/sides/side_account.hpp"
#include "claims/words/plain_words.hpp"
#include "io/evidence/atlas_change.hpp"
#include "io/evidence/base_map_print.hpp"
#include "io/evidence/fingerprint.hpp"
#include "io/evidence/seal.hpp"
#include "io/server/postgis_location.hpp"

namespace app {
namespace {

/// Folders above a file may name a person, and a connection a server: neither is told.
std::string bare_name(const std::string& location) {
    if (io::is_postgis_location(location)) return "PostgreSQL";
    const std::filesystem::path path = std::filesystem::path(location).lexically_normal();
    return (path.has_filename() ? path : path.parent_path()).filename().string();
}

void add_prints(io::Evidence& evidence, const claims::Atlas& atlas, const io::Fingerprints& prints,
                const std::vector<claims::EventRow>& visible) {
    const bool is_whole = evidence.atlas_events == atlas.event_count();
    if (is_whole) evidence.atlas_fingerprint = prints.atlas;
    evidence.has_all_prints = is_whole && atlas.event_count() <= io::most_events_in_evidence;
    const auto add = [&](claims::EventRow row) {
        evidence.prints.emplace(std::string(atlas.event(row).id), prints.events[row]);
    };
    if (evidence.has_all_prints) {
        for (claims::EventRow row = 0; row < atlas.event_count(); ++row) add(row);
    } else {
        for (std::size_t i = 0; i < evidence.visible.size(); ++i) add(visible[i]);
    }
}

void add_sentence(std::string& words, const std::string& sentence) {
    if (!words.empty() && !sentence.empty()) words += " ";
    words += sentence;
}

/// Of the sides that the view puts beside each other or hears, those that nobody here speaks for.
std::string unheard_in_words(const session::Session& session) {
    const session::View& view = session.view();
    std::vector<std::string> asked{view.side};
    if (view.split) asked = {view.split->left, view.split->right};
    const std::vector<std::string> known = claims::sides_of(session.atlas());
    std::string words;
    for (const std::string& side : asked)
        if (!side.empty() && std::ranges::find(known, side) == known.end())
            add_sentence(words, fmt::format("Nobody in this atlas speaks for “{}”.", side));
    return words;
}

}  // namespace

std::vector<claims::EventRow> visible_events(const session::Session& session) {
    std::vector<claims::EventRow> rows;
    for (std::size_t sheet = 0; sheet < session.sheet_count(); ++sheet) {
        std::vector<claims::EventRow> joined;
        std::ranges::set_union(rows, session::visible_rows(session.sheet(sheet).marks),
                               std::back_inserter(joined));
        rows = std::move(joined);
    }
    return rows;
}

io::Evidence evidence_of(const session::Session& session, const PictureStyle& style,
                         const std::string& renderer) {
    const claims::Atlas& atlas = session.atlas();
    io::Evidence evidence;
    evidence.program = program_name;
    evidence.renderer = renderer;
    evidence.atlas_title = atlas.title;
    evidence.atlas_name = bare_name(atlas_or_bundled(style.atlas));
    evidence.atlas_events = style.whole.events > 0 ? style.whole.events : atlas.event_count();
    evidence.viewport = session.viewport();
    evidence.boundaries = io::print_of(*session.base());
    if (session.sheet_count() > 1) evidence.second_left = session.second_left();
    evidence.dots_per_inch = style.dots_per_inch;
    evidence.parts = style.parts;
    evidence.told = style.told;
    evidence.is_cut_at_edge = style.whole.is_cut_at_edge;
    if (session.selected()) evidence.selected = atlas.event(*session.selected()).id;

    tell_visible(evidence, atlas, style.prints ? *style.prints->get() : io::fingerprints_of(atlas),
                 visible_events(session));
    return evidence;
}

void tell_visible(io::Evidence& evidence, const claims::Atlas& atlas,
                  const io::Fingerprints& prints, const std::vector<claims::EventRow>& rows) {
    evidence.visible_count = rows.size();
    evidence.visible.clear();
    evidence.prints.clear();
    for (std::size_t i = 0; i < std::min(rows.size(), io::most_events_in_evidence); ++i)
        evidence.visible.emplace_back(atlas.event(rows[i]).id);
    add_prints(evidence, atlas, prints, rows);
}

io::RasterNotes raster_notes(const session::View& view, const io::Evidence& evidence) {
    return {io::ascii_json(view_json(view)),
            io::ascii_json(io::parse_json(io::evidence_to_json(evidence))), io::room_for_seal()};
}

std::string change_in_words(const session::Session& session, const io::Evidence& evidence,
                            const Whole& whole) {
    std::string words =
        io::in_words(io::change_since(evidence, session.atlas(), whole.events == 0));
    if (evidence.boundaries.empty() || evidence.boundaries == io::print_of(*session.base()))
        return words;
    add_sentence(words, "The boundary data has changed since this picture was taken.");
    return words;
}

std::string show_again(session::Session& session, const io::ShownBefore& shown, bool eased,
                       const Whole& whole) {
    session.apply(session::ShowView{to_session(shown.view), eased});
    std::string words = unheard_in_words(session);
    if (!shown.evidence) return words;
    const std::string& selected = shown.evidence->selected;
    session.apply(
        session::Select{selected.empty() ? std::nullopt : session.atlas().find_event(selected)});
    add_sentence(words, change_in_words(session, *shown.evidence, whole));
    if (const std::size_t count = shown.evidence->pictures.size(); count > 1) {
        const bool is_sheet = shown.evidence->form == io::Form::contact_sheet;
        add_sentence(words, fmt::format("The file is {} of {} pictures; shown is the first.",
                                        is_sheet ? "a contact sheet" : "an animation",
                                        claims::with_thousands(count)));
    }
    return words;
}

}  // namespace app
