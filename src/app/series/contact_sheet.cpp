#include "app/series/contact_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <stdexcept>

#include "app/fonts.hpp"
#include "app/kept/views.hpp"
#include "app/picture/compose.hpp"
#include "app/picture/furniture.hpp"
#include "app/program_name.hpp"
#include "claims/words/plain_words.hpp"
#include "io/evidence/sealed_png.hpp"
#include "render/frame.hpp"

namespace app {
namespace {

constexpr double small_width = 400.0;  // px
constexpr int longest_sheet_side = 16384;

/// The most that a sheet can come to: every status in its legend.
void refuse_too_large(render::ContactSheet sheet) {
    for (const claims::Status status : claims::all_statuses)
        sheet.legend.push_back({status, std::string(claims::to_word(status)), 0});
    const geo::Viewport page = render::lay_out_contact_sheet(sheet, fonts()).page;
    const int longest = std::max(render::device_width(page), render::device_height(page));
    if (longest <= longest_sheet_side) return;
    throw std::runtime_error(fmt::format(
        "A contact sheet of {} pictures would be {} pixels high, and {} is the most: ask for fewer "
        "pictures or a smaller --pixel-ratio.",
        sheet.pictures.size(), claims::with_thousands(static_cast<std::uint64_t>(longest)),
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

std::vector<io::PngNote> notes_of(const render::ContactSheet& sheet, const session::View& first,
                                  const io::Evidence& evidence) {
    std::string headings;
    for (const render::SmallPictureWords& words : sheet.pictures)
        headings += fmt::format("{} ({})\n", words.heading, words.note);
    return {{"Title", sheet.title},
            {"Description", headings},
            {"Comment", sheet.subtitle},
            {"Source", fmt::format("{}", fmt::join(sheet.notes, "\n"))},
            {"Software", program_name},
            {io::view_keyword, io::view_to_json(to_file({{}, first, true}))},
            {io::evidence_keyword, io::evidence_to_json(evidence)}};
}

}  // namespace

double shrink_for_contact_sheet(const geo::Viewport& whole) {
    return std::max(1.0, whole.width / small_width);
}

void ContactSheet::begin_pictures(const Staging& staging, const std::vector<SeriesFrame>& frames) {
    sheet_.each = staging.whole;
    sheet_.title = staging.atlas->title;
    for (const SeriesFrame& frame : frames) sheet_.pictures.push_back({frame.shot->words, "–"});
    pictures_.resize(frames.size());
    refuse_too_large(sheet_);
}

void ContactSheet::draw_picture(std::size_t number, PictureMaker& maker,
                                const session::Session& session, const PictureStyle& style,
                                const io::Progress& progress) {
    Small& small = pictures_[number];
    small.pixels = maker.pixels(session, style, progress);
    for (std::size_t half = 0; half < session.sheet_count(); ++half)
        small.said.push_back(furniture_of(session, session.sheet(half), style));
    small.attributions = attributions_of(session);
    small.theme = session.view().theme;
    const std::string &left = small.said.front().notes.front(),
                      &right = small.said.back().notes.front();
    sheet_.pictures[number].note =
        small.said.size() == 1 ? left : fmt::format("left: {}, right: {}", left, right);
}

/// What the pictures say: statuses that are in any of them, and words that all have.
void ContactSheet::say_once() {
    const render::Furniture& first = pictures_.front().said.front();
    sheet_.subtitle = first.subtitle;
    sheet_.notes = first.notes;
    sheet_.theme = pictures_.front().theme;
    std::vector<std::string> attributions;
    bool is_one_title = true;
    for (const Small& small : pictures_) {
        for (const render::Furniture& said : small.said) {
            add_new(said.legend, sheet_.legend, &render::LegendEntry::words);
            is_one_title &= said.title == first.title;
            if (said.subtitle != sheet_.subtitle) sheet_.subtitle.clear();
            std::erase_if(sheet_.notes,
                          [&](const std::string& note) { return !has(said.notes, note); });
        }
        add_new(small.attributions, attributions, std::identity{});
    }
    if (is_one_title) sheet_.title = first.title;
    std::ranges::stable_sort(sheet_.legend, {}, &render::LegendEntry::status);
    sheet_.notes.insert(sheet_.notes.end(), attributions.begin(), attributions.end());
}

std::vector<std::uint8_t> ContactSheet::finish(const io::Evidence& evidence) {
    say_once();
    const render::LaidOutSheet laid_out = render::lay_out_contact_sheet(sheet_, fonts());
    style::Picture page = PictureMaker().page(laid_out.drawing, laid_out.page);
    for (std::size_t i = 0; i < pictures_.size(); ++i)
        render::paste(page, pictures_[i].pixels, laid_out.places[i], laid_out.page.pixel_ratio);
    io::SealedPng png(page.width, page.height, notes_of(sheet_, first_view(), evidence),
                      dots_per_inch_);
    png.add(page);
    return png.finish();
}

}  // namespace app
