#include "render/paper/svg_page.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "render/paper/svg_path.hpp"
#include "render/paper/xml.hpp"

namespace render {
namespace {

constexpr double outline_units = 1000.0;  // an em, of the outlines of letters

std::string paint(std::string_view attribute, const style::Colour& colour) {
    std::string text =
        fmt::format("{}=\"#{:02x}{:02x}{:02x}\"", attribute, colour.r, colour.g, colour.b);
    if (colour.a < 255) text += fmt::format(" {}-opacity=\"{:.3g}\"", attribute, colour.a / 255.0);
    return text;
}

/// Moved and turned (radians, clockwise), as SVG says it.
std::string standing_at(const geo::ScreenPoint& at, double angle) {
    std::string text = fmt::format("translate({} {})", in_xml(at.x), in_xml(at.y));
    if (angle != 0.0) text += fmt::format(" rotate({})", in_xml(angle * 180 / std::numbers::pi));
    return text;
}

std::string font_of(const TextStyle& style) {
    std::string text =
        fmt::format("font-family=\"Noto Sans, sans-serif\" font-size=\"{}\"", in_xml(style.size));
    if (style.face == Face::bold) text += " font-weight=\"bold\"";
    if (style.face == Face::italic) text += " font-style=\"italic\"";
    if (style.spacing > 0) text += fmt::format(" letter-spacing=\"{}\"", in_xml(style.spacing));
    return text;
}

/// The file up to what is drawn.
std::string head_of(const PageSize& size, const PaperNotes& notes) {
    const double points = size.points_per_px();
    std::string created;
    if (!notes.created.empty()) created = fmt::format(" created=\"{}\"", in_xml(notes.created));
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
        " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" version=\"1.1\""
        " width=\"{}pt\" height=\"{}pt\" viewBox=\"0 0 {} {}\">\n"
        "<title>{}</title>\n<desc>{}</desc>\n"
        "<metadata><view xmlns=\"urn:claim-atlas\" program=\"{}\"{}>{}</view>\n"
        "<evidence xmlns=\"urn:claim-atlas\">{}</evidence>\n"
        "<seal xmlns=\"urn:claim-atlas\">{}</seal></metadata>\n",
        in_xml(size.width * points), in_xml(size.height * points), in_xml(size.width),
        in_xml(size.height), in_xml(notes.title), in_xml(notes.description), in_xml(notes.program),
        created, in_xml(notes.view), in_xml(notes.evidence), in_xml(notes.seal));
}

}  // namespace

SvgPage::SvgPage(const PageSize& size, const FontSet& fonts, const PaperNotes& notes)
    : fonts_(fonts), head_(head_of(size, notes)) {}

void SvgPage::enter_window(const geo::ScreenPoint& corner, double width, double height) {
    Path window;
    window.add_rectangle(width, height);
    body_ += fmt::format("<g transform=\"{}\" clip-path=\"url(#area{})\">\n",
                         standing_at(corner, 0), area_number(window));
}

void SvgPage::enter_area(const Path& area) {
    body_ += fmt::format("<g clip-path=\"url(#area{})\">\n", area_number(area));
}

int SvgPage::area_number(const Path& area) {
    definitions_ += fmt::format("<clipPath id=\"area{}\"><path d=\"{}\"/></clipPath>\n",
                                ++area_count_, svg_path(area));
    return area_count_;
}

void SvgPage::enter_layer(std::string_view name) {
    body_ += fmt::format("<g inkscape:groupmode=\"layer\" inkscape:label=\"{}\">\n", in_xml(name));
}

void SvgPage::leave() {
    body_ += "</g>\n";
}

void SvgPage::fill(const Path& area, const style::Colour& colour) {
    if (area.empty()) return;
    body_ += fmt::format("<path {} d=\"{}\"/>\n", paint("fill", colour), svg_path(area));
}

void SvgPage::draw(const Path& line, const Stroke& stroke) {
    if (line.empty()) return;
    body_ += fmt::format("<path fill=\"none\" {} stroke-width=\"{}\" stroke-linejoin=\"round\"",
                         paint("stroke", stroke.colour), in_xml(stroke.width));
    if (stroke.round_ends) body_ += " stroke-linecap=\"round\"";
    if (stroke.dash > 0)
        body_ += fmt::format(" stroke-dasharray=\"{} {}\" stroke-dashoffset=\"{}\"",
                             in_xml(stroke.dash), in_xml(stroke.gap),
                             in_xml(std::fmod(stroke.start, stroke.dash + stroke.gap)));
    body_ += fmt::format(" d=\"{}\"/>\n", svg_path(line));
}

/// Lines as wide as the halo on both sides of the letters' outlines. The group is as transparent as
/// the halo, and not each of its lines, which overlap.
void SvgPage::halo(const PlacedText& text) {
    const TextStyle& style = text.style;
    style::Colour opaque = style.halo;
    opaque.a = 255;
    body_ += fmt::format(
        "<g fill=\"none\" {} stroke-width=\"{}\" stroke-linejoin=\"round\" opacity=\"{:.3g}\">\n",
        paint("stroke", opaque), in_xml(2 * style.halo_width / style.size * outline_units),
        style.halo.a / 255.0);
    body_ += outlines_of(text) + "</g>\n";
}

void SvgPage::letters(const PlacedText& text) {
    if (text.glyphs.empty()) return;
    const PlacedGlyph &first = text.glyphs.front(), &last = text.glyphs.back();
    const double dx = last.at.x - first.at.x, dy = last.at.y - first.at.y;
    const double end = fonts_.advance(text.style.face, last.id) * text.style.size;
    body_ += fmt::format(
        "<g {}>\n{}<text fill-opacity=\"0\" {} textLength=\"{}\" "
        "lengthAdjust=\"spacingAndGlyphs\" transform=\"{}\">{}</text>\n</g>\n",
        paint("fill", text.style.colour), outlines_of(text), font_of(text.style),
        in_xml(std::hypot(dx, dy) + end), standing_at(first.at, std::atan2(dy, dx)),
        in_xml(text.text));
}

std::string SvgPage::outlines_of(const PlacedText& text) {
    const std::string scale = fmt::format("{:.6g}", text.style.size / outline_units);
    std::string uses;
    for (const PlacedGlyph& glyph : text.glyphs) {
        const int number = outline_number(text.style.face, glyph.id);
        if (number < 0) continue;
        uses += fmt::format("<use xlink:href=\"#g{}\" transform=\"{} scale({})\"/>\n", number,
                            standing_at(glyph.at, glyph.angle), scale);
    }
    return uses;
}

int SvgPage::outline_number(Face face, GlyphId id) {
    const auto [place, is_new] = outlines_.try_emplace({face, id.file, id.index}, -1);
    if (!is_new) return place->second;
    const Path outline = fonts_.outline(face, id);
    if (outline.empty()) return -1;
    place->second = ++outline_count_;
    definitions_ += fmt::format("<path id=\"g{}\" d=\"{}\"/>\n", place->second,
                                svg_path(outline, outline_units));
    return place->second;
}

std::vector<std::uint8_t> SvgPage::finish() const {
    const std::string file = head_ + "<defs>\n" + definitions_ + "</defs>\n" + body_ + "</svg>\n";
    return {file.begin(), file.end()};
}

}  // namespace render
