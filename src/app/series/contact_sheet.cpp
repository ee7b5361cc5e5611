#include "app/series/contact_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <ranges>
#include <stdexcept>

#include "app/fonts.hpp"
#include "app/kept/views.hpp"
#include "app/picture/alt_text.hpp"
#include "app/picture/compose.hpp"
#include "app/picture/furniture.hpp"
#include "app/program_name.hpp"
#include "claims/filter/filter.hpp"
#include "claims/words/plain_words.hpp"
#include "render/frame.hpp"

namespace app {
namespace {

constexpr double small_width = 400.0;  // px
constexpr int longest_sheet_side = 16384;

/// The most that a sheet can come to: every status in its legend, as many notes as have room.
void refuse_too_large(render::ContactSheet sheet) {
    for (render::SmallPictureWords& words : sheet.pictures)
        words.notes.assign(render::most_note_lines, "–");
    for (const claims::Status status : claims::all_statuses)
        sheet.legend.push_back({status, std::string(claims::to_word(status)), 0});
    const geo::Viewport page = render::lay_out_contact_sheet(sheet, fonts()).page;
    const int longest = std::max(render::device_width(page), render::device_height(page));
    if (longest <= longest_sheet_side) return;
    throw std::runtime_error(fmt::format(
        "A contact sheet of {} pictures would be {} pixels high, and {} is the most: ask for fewer "
        "pictures or for smaller ones.",
        claims::with_thousands(sheet.pictures.size()),
        claims::with_thousands(static_cast<std::uint64_t>(longest)),
        claims::with_thousands(longest_sheet_side)));
}

bool has(const std::vector<std::string>& lines, const std::string& line) {
    return std::ranges::find(lines, line) != lines.end();
}

/// Adds what is not there yet, as told by one of its members.
template <class Line, class Member>
void add_new(const std::vector<Line>& from, std::vector<Line>& to, Member member) {
    for (const Line& line : from)
        if (std::ranges::find(to, std::invoke(member, line), member) == to.end())
            to.push_back(line);
}

/// Whether the heading of a picture says it already: "Known on 11 October 2020".
bool is_in_heading(const std::string& heading, std::string_view part) {
    for (const std::string_view before : {"as ", "on ", "from "}) {
        if (!part.starts_with(before)) continue;
        part.remove_prefix(before.size());
        break;
    }
    const std::string all = claims::folded(heading);
    const std::size_t at = all.find(claims::folded(part));
    // "1 October" is not said by "11 October".
    return at != std::string::npos && (at == 0 || all[at - 1] == ' ');
}

/// Puts other words in the place of a note; empty ones vanish.
void put_in_place(std::vector<std::string>& notes, const std::string& note,
                  const std::vector<std::string>& by) {
    const auto at = std::ranges::find(notes, note);
    if (at == notes.end()) return;
    notes.insert(notes.erase(at), by.begin(), by.end());
    std::erase(notes, std::string());
}

/// Whose claims the statuses come from.
std::string basis_of(const std::vector<render::Furniture>& said) {
    if (said.size() == 1) return said.front().subtitle;
    return fmt::format("Left: {}. Right: {}", said.front().subtitle, said.back().subtitle);
}

/// What the map, or each half of it, says and not all of the pictures do.
std::vector<std::string> own_notes(const std::vector<render::Furniture>& said,
                                   const std::vector<std::string>& shared) {
    const std::vector<std::string>&left = said.front().notes, &right = said.back().notes;
    if (said.size() == 1) {
        std::vector<std::string> own = left;
        std::erase_if(own, [&](const std::string& note) { return has(shared, note); });
        return own;
    }
    std::vector<std::string> own{fmt::format("left: {}, right: {}", left.front(), right.front())};
    const auto add = [&](const std::vector<std::string>& notes, std::string_view half,
                         const std::vector<std::string>& other) {
        for (const std::string& note : notes | std::views::drop(1)) {
            const bool is_of_both = has(other, note);
            if (has(shared, note) || (is_of_both && half == "right")) continue;
            own.push_back(is_of_both ? note : fmt::format("{}: {}", half, note));
        }
    };
    add(left, "left", right);
    add(right, "right", left);
    return own;
}

}  // namespace

void make_small(SeriesWishes& wishes, const geo::Viewport& whole) {
    wishes.stage.shrink = std::max(1.0, whole.width / small_width);
    wishes.style.parts.fill(false);
}

void ContactSheet::begin_pictures(const Staging& staging, const std::vector<SeriesFrame>& frames) {
    sheet_.each = staging.whole;
    sheet_.title = atlas_title_ = staging.atlas->title;
    for (const SeriesFrame& frame : frames) sheet_.pictures.push_back({frame.shot->words, {}});
    pictures_.resize(frames.size());
    refuse_too_large(sheet_);
}

void ContactSheet::draw_picture(std::size_t number, PictureMaker& maker,
                                const session::Session& session, const PictureStyle& style,
                                const io::Progress& progress) {
    Small& small = pictures_[number];
    small.pixels = maker.pixels(session, style, progress);
    small.filter = claims::parts_in_words(session.view().filter, &session.atlas());
    for (std::size_t half = 0; half < session.sheet_count(); ++half)
        small.said.push_back(furniture_of(session, session.sheet(half), style));
    small.attributions = attributions_of(session);
    small.told = style.told;
    small.theme = session.view().theme;
}

/// Parts the filter of each picture into what all of them ask for and what it asks for besides.
void ContactSheet::share_filter() {
    std::vector<std::string> shared = pictures_.front().filter;
    for (const Small& small : pictures_)
        std::erase_if(shared, [&](const std::string& part) { return !has(small.filter, part); });
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
        Small& small = pictures_[i];
        std::vector<std::string> own = small.filter;
        std::erase_if(own, [&](const std::string& part) {
            return has(shared, part) || is_in_heading(sheet_.pictures[i].heading, part);
        });
        for (render::Furniture& said : small.said)
            put_in_place(said.notes, filter_note(small.filter),
                         {filter_note(shared), filter_note(own)});
    }
}

/// What the pictures say: statuses that are in any of them, and words that all have.
void ContactSheet::say_once() {
    const render::Furniture& first = pictures_.front().said.front();
    sheet_.subtitle = basis_of(pictures_.front().said);
    sheet_.notes = first.notes;
    sheet_.theme = pictures_.front().theme;
    bool is_one_title = true;
    for (const Small& small : pictures_) {
        for (const render::Furniture& said : small.said) {
            add_new(said.legend, sheet_.legend, &render::LegendEntry::words);
            is_one_title &= said.title == first.title;
            std::erase_if(sheet_.notes,
                          [&](const std::string& note) { return !has(said.notes, note); });
        }
        if (basis_of(small.said) != sheet_.subtitle) sheet_.subtitle.clear();
        add_new(small.attributions, attributions_, std::identity{});
    }
    if (is_one_title) sheet_.title = first.title;
    std::ranges::stable_sort(sheet_.legend, {}, &render::LegendEntry::status);
}

/// What the author of all pictures says stands above what is said of all, and whose words these are
/// is said even where the pictures have nothing else in common.
void ContactSheet::say_author() {
    const std::optional<io::ToldStep>& told = pictures_.front().told;
    if (!told || told->is_of_narrative()) return;
    if (sheet_.subtitle.empty()) sheet_.subtitle = author_in_words(*told, atlas_title_);
    if (!told->caption.empty()) sheet_.notes.insert(sheet_.notes.begin(), told->caption);
}

/// Under each picture: how many events it shows, and what else is not said of all.
void ContactSheet::say_alone() {
    // Each has a count of its own, even where all counts are the same.
    std::erase(sheet_.notes, pictures_.front().said.front().notes.front());
    for (std::size_t i = 0; i < pictures_.size(); ++i)
        sheet_.pictures[i].notes = own_notes(pictures_[i].said, sheet_.notes);
}

/// The sheet for whoever cannot see it.
std::string ContactSheet::in_words() const {
    std::string words = fmt::format("{} small maps “{}”", pictures_.size(), sheet_.title);
    if (!sheet_.subtitle.empty()) words += ". " + sheet_.subtitle;
    for (const std::string& note : sheet_.notes) words += ". " + note;
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
        const std::vector<render::Furniture>& said = pictures_[i].said;
        words += fmt::format(". {}: ", sheet_.pictures[i].heading);
        words += said.size() == 1
                     ? events_in_words(said.front())
                     : fmt::format("left: {}; right: {}", events_in_words(said.front()),
                                   events_in_words(said.back()));
        for (const std::string& note : sheet_.pictures[i].notes | std::views::drop(1))
            words += "; " + note;
    }
    return words + ".";
}

/// As a single picture has them.
std::vector<io::PngNote> ContactSheet::notes(const io::Evidence& evidence) const {
    std::vector<std::string> lines;
    for (const render::SmallPictureWords& words : sheet_.pictures)
        lines.push_back(fmt::format("{} ({})", words.heading, fmt::join(words.notes, "; ")));
    lines.insert(lines.end(), sheet_.notes.begin(), sheet_.notes.end());
    return {{"Title", sheet_.title},
            {"Description", fmt::format("{}", fmt::join(lines, "\n"))},
            {"Comment", sheet_.subtitle},
            {"Source", fmt::format("{}", fmt::join(attributions_, "\n"))},
            {"Software", program_name},
            {alt_text_keyword, in_words()},
            {io::view_keyword, io::view_to_json(to_file({{}, first_view(), true}))},
            {io::evidence_keyword, io::evidence_to_json(evidence)}};
}

std::vector<std::uint8_t> ContactSheet::finish(const io::Evidence& evidence) {
    share_filter();
    say_once();
    say_alone();
    say_author();
    render::ContactSheet with_sources = sheet_;
    with_sources.notes.insert(with_sources.notes.end(), attributions_.begin(), attributions_.end());
    const render::LaidOutSheet laid_out = render::lay_out_contact_sheet(with_sources, fonts());
    style::Picture page = PictureMaker().page(laid_out.drawing, laid_out.page);
    for (std::size_t i = 0; i < pictures_.size(); ++i)
        render::paste(page, pictures_[i].pixels, laid_out.places[i], laid_out.page.pixel_ratio);
    io::SealedPng png(page.width, page.height, notes(evidence), dots_per_inch_);
    png.add(page);
    return png.finish();
}

}  // namespace app
