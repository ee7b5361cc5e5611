#include "render/pages/set_text.hpp"

#include <algorithm>
#include <optional>

#include "render/pages/pdf_links.hpp"
#include "render/paper/cairo_colour.hpp"
#include "render/paper/pdf_tag.hpp"
#include "render/text/shaped_line.hpp"

namespace render {
namespace {

// Each is asked in turn for a character; after them, whatever the system has.
constexpr const char* families = "Noto Sans, Noto Sans Armenian, Noto Sans Georgian";

int in_pango(double points) {
    return static_cast<int>(points * PANGO_SCALE);
}

double in_points(int units) {
    return static_cast<double>(units) / PANGO_SCALE;
}

struct DropFont {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using FontHandle = std::unique_ptr<PangoFontDescription, DropFont>;

FontHandle font_of(const TypeStyle& type) {
    FontHandle font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), families);
    pango_font_description_set_absolute_size(font.get(), type.size * PANGO_SCALE);
    pango_font_description_set_weight(font.get(),
                                      type.is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return font;
}

PangoAttribute* coloured(const style::Colour& colour) {
    constexpr int to_16_bits = 257;
    return pango_attr_foreground_new(static_cast<guint16>(colour.r * to_16_bits),
                                     static_cast<guint16>(colour.g * to_16_bits),
                                     static_cast<guint16>(colour.b * to_16_bits));
}

/// A line is broken by its width alone.
std::string without_controls(std::string text) {
    const auto is_control = [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; };
    std::ranges::replace_if(text, is_control, ' ');
    return text;
}

}  // namespace

TypeSetter::TypeSetter()
    : fonts_(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)),
      context_(pango_font_map_create_context(fonts_.get())) {
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    pango_context_set_language(context_.get(), pango_language_from_string("en"));
}

double TypeSetter::baseline(const TypeStyle& type) const {
    PangoFontMetrics* metrics =
        pango_context_get_metrics(context_.get(), font_of(type).get(), nullptr);
    const double ascent = in_points(pango_font_metrics_get_ascent(metrics));
    const double descent = in_points(pango_font_metrics_get_descent(metrics));
    pango_font_metrics_unref(metrics);
    return (type.leading - ascent - descent) / 2 + ascent;
}

SetText::SetText(const TypeSetter& setter, const style::Text& text, const TypeStyle& type,
                 double width)
    : type_(type),
      baseline_(setter.baseline(type)),
      layout_(pango_layout_new(setter.context())),
      blank_(pango_layout_new(setter.context())) {
    std::string words;
    PangoAttrList* looks = pango_attr_list_new();
    for (const style::Span& span : text) {
        const auto begin = static_cast<int>(words.size());
        const std::string said = without_controls(span.text);
        words += span.look == style::Look::quoted ? "“" + said + "”" : said;
        add(looks, span, begin, static_cast<int>(words.size()));
    }
    pango_layout_set_font_description(layout_.get(), font_of(type).get());
    pango_layout_set_width(layout_.get(), in_pango(width));
    pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_attributes(layout_.get(), looks);
    pango_attr_list_unref(looks);
    pango_layout_set_text(layout_.get(), words.data(), static_cast<int>(words.size()));
    // Pango takes what is isolated for the beginning of the text, against rule P2 of the Unicode
    // Bidirectional Algorithm; left alone it begins at the left.
    pango_layout_set_auto_dir(layout_.get(), begins_at_right(words) ? TRUE : FALSE);
    pango_layout_set_font_description(blank_.get(), font_of(type).get());
    pango_layout_set_text(blank_.get(), " ", 1);
}

void SetText::add(PangoAttrList* looks, const style::Span& span, int begin, int end) {
    const auto put = [&](PangoAttribute* look) {
        look->start_index = static_cast<guint>(begin);
        look->end_index = static_cast<guint>(end);
        pango_attr_list_insert(looks, look);
    };
    // What is searched for and copied is what was written: no hyphens of Pango's, no ligatures.
    put(pango_attr_insert_hyphens_new(FALSE));
    put(pango_attr_font_features_new("liga=0, clig=0"));
    if (span.look == style::Look::strong) put(pango_attr_weight_new(PANGO_WEIGHT_BOLD));
    if (span.look == style::Look::faint || span.look == style::Look::code) {
        put(pango_attr_size_new_absolute(in_pango(type_.size * faint_share)));
        put(coloured(faint_ink));
    }
    if (span.link.empty()) return;
    links_.push_back({begin, end, span.link});
    if (style::leads_to_web(span.link)) put(coloured(link_ink));
}

void SetText::keep_to_one_line() {
    pango_layout_set_ellipsize(layout_.get(), PANGO_ELLIPSIZE_END);
}

std::size_t SetText::lines() const {
    return static_cast<std::size_t>(pango_layout_get_line_count(layout_.get()));
}

double SetText::width() const {
    int width = 0;
    pango_layout_get_size(layout_.get(), &width, nullptr);
    return in_points(width);
}

void SetText::draw(cairo_t* cairo, double left, double top, std::size_t begin,
                   std::size_t end) const {
    for (std::size_t number = begin; number < std::min(end, lines()); ++number) {
        PangoLayoutLine* line =
            pango_layout_get_line_readonly(layout_.get(), static_cast<int>(number));
        draw_line(cairo, line, left, top);
        link_line(cairo, line, left, top);
        top += type_.leading;
    }
}

void SetText::draw_line(cairo_t* cairo, PangoLayoutLine* line, double left, double top) const {
    // Of a tag that holds nothing but words and one link, cairo 1.16 forgets the words.
    std::optional<Tag> words;
    if (!links_.empty()) words.emplace(cairo, "Span");
    set_colour(cairo, type_.colour);
    cairo_move_to(cairo, left, top + baseline_);
    pango_cairo_show_layout_line(cairo, line);
    // Pango leaves out the blank at a line's end, without which two words are read as one.
    const int line_end = line->start_index + line->length;
    const char* text = pango_layout_get_text(layout_.get());
    if (line->length == 0 || text[line_end] == '\0' || text[line_end - 1] != ' ') return;
    PangoRectangle extents;
    pango_layout_line_get_extents(line, nullptr, &extents);
    cairo_move_to(cairo, left + in_points(extents.width), top + baseline_);
    pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(blank_.get(), 0));
}

void SetText::link_line(cairo_t* cairo, PangoLayoutLine* line, double left, double top) const {
    for (const Link& link : links_) {
        const int begin = std::max(link.begin, line->start_index);
        const int end = std::min(link.end, line->start_index + line->length);
        if (begin >= end) continue;
        int* ends = nullptr;
        int count = 0;
        pango_layout_line_get_x_ranges(line, begin, end, &ends, &count);
        for (int i = 0; i < count; ++i) {
            const double from = in_points(ends[2 * i]), to = in_points(ends[2 * i + 1]);
            mark_link(cairo, {left + from, top, to - from, type_.leading}, link.target);
        }
        g_free(ends);
    }
}

}  // namespace render
