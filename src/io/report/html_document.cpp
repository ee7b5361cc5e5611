#include "io/report/html_document.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "io/report/html.hpp"

namespace io {
namespace {

constexpr std::string_view style_sheet =
    "body{font:16px/1.5 'Noto Sans','DejaVu Sans',sans-serif;color:#222;max-width:62rem;"
    "margin:2rem auto;padding:0 1rem}h1{line-height:1.2}h2{margin-top:2.5rem}"
    "h3{margin:1.5rem 0 .3rem}figure{margin:1.5rem 0}svg{width:100%;height:auto;"
    "border:1px solid #ccc}figcaption,.faint,code{color:#555;font-size:.9rem}"
    "a[href^='#']{color:inherit;text-decoration-color:#aaa}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;"
    "padding:.35rem .8rem .35rem 0;border-bottom:1px solid #ddd}th{font-weight:600}"
    "ul,ol{padding-left:1.4rem}.plain{list-style:none;padding:0}@media "
    "print{body{margin:0;max-width:none}"
    "table{font-size:.85rem}tr,li,figure{break-inside:avoid}}";

struct Marks {
    std::string_view begin, end;
};

/// In the order of style::Look.
constexpr std::array<Marks, 5> marks_of_looks{{{"", ""},
                                               {"<strong>", "</strong>"},
                                               {"<q>", "</q>"},
                                               {"<span class=\"faint\">", "</span>"},
                                               {"<code>", "</code>"}}};

/// Spans side by side that look alike share their marks.
std::string text_in_html(const style::Text& text) {
    std::string html;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const style::Span& span = text[at];
        const Marks& marks = marks_of_looks[static_cast<std::size_t>(span.look)];
        const bool begins = at == 0 || text[at - 1].look != span.look;
        const bool ends = at + 1 == text.size() || text[at + 1].look != span.look;
        if (begins) html += marks.begin;
        const bool is_link = span.link.starts_with('#') || style::leads_to_web(span.link);
        html += is_link ? fmt::format("<a href=\"{}\">{}</a>", html_text(span.link),
                                      html_text(span.text))
                        : html_text(span.text);
        if (ends) html += marks.end;
    }
    return html;
}

std::string name_in_html(const std::string& name) {
    return name.empty() ? "" : fmt::format(" id=\"{}\"", html_text(name));
}

struct BlockInHtml {
    const std::string& picture_svg;

    std::string operator()(const style::Heading& heading) const {
        return fmt::format("<h{0}{1}>{2}</h{0}>\n", heading.level, name_in_html(heading.name),
                           html_text(heading.text));
    }
    std::string operator()(const style::Paragraph& paragraph) const {
        return fmt::format("<p>{}</p>\n", text_in_html(paragraph.text));
    }
    std::string operator()(const style::List& list) const {
        std::string items;
        for (const auto& [text, name] : list.items)
            items += fmt::format("<li{}>{}</li>\n", name_in_html(name), text_in_html(text));
        switch (list.marks) {
            case style::List::Marks::none:
                return fmt::format("<ul class=\"plain\">\n{}</ul>\n", items);
            case style::List::Marks::bullets:
                return fmt::format("<ul>\n{}</ul>\n", items);
            case style::List::Marks::numbers:
                break;
        }
        return fmt::format("<ol>\n{}</ol>\n", items);
    }
    std::string operator()(const style::Table& table) const {
        std::string html = "<table><thead><tr>";
        for (const auto& column : table.columns)
            html += fmt::format("<th>{}</th>", html_text(column.head));
        html += "</tr></thead><tbody>\n";
        for (const auto& row : table.rows) {
            html += "<tr>";
            for (const style::Text& cell : row)
                html += fmt::format("<td>{}</td>", text_in_html(cell));
            html += "</tr>\n";
        }
        return html + "</tbody></table>\n";
    }
    std::string operator()(const style::Figure& figure) const {
        return fmt::format("<figure>{}\n<figcaption>{}</figcaption></figure>\n", picture_svg,
                           html_text(figure.caption));
    }
};

}  // namespace

std::string html_document(const style::Document& document, const std::string& picture_svg) {
    std::string html = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>{}</title>"
        "<style>{}</style></head><body>\n",
        html_text(document.title), style_sheet);
    for (const style::Block& block : document.blocks)
        html += std::visit(BlockInHtml{picture_svg}, block);
    return html + "</body></html>\n";
}

}  // namespace io
