#include "render/pages/lay_out.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace render {
namespace {

constexpr double gutter = 10.0;  // between columns of a table, and beside the mark of an item
constexpr double over_cells = 3.5, under_cells = 4.5;
constexpr double over_picture = 14.0, over_caption = 6.0;
constexpr double least_share_of_page = 0.45;  // of its height, for a picture that shares a page

std::string mark_of(style::List::Marks marks, std::size_t number) {
    switch (marks) {
        case style::List::Marks::none:
            break;
        case style::List::Marks::bullets:
            return "•";
        case style::List::Marks::numbers:
            return fmt::format("{}", number);
    }
    return {};
}

class LayOut {
 public:
    LayOut(const TypeSetter& setter, double picture_aspect)
        : setter_(setter), picture_aspect_(picture_aspect) {}

    std::vector<LaidStrip> strips(const style::Document& document) {
        for (; block_ < document.blocks.size(); ++block_)
            std::visit(*this, document.blocks[block_]);
        return std::move(strips_);
    }

    void operator()(const style::Heading& heading) {
        const bool is_title = heading.level == 1, is_section = heading.level == 2;
        const TypeStyle& type = is_title ? title_type : is_section ? section_type : part_type;
        LaidStrip& laid = add(set({{heading.text}}, type), type, is_section ? 26.0 : 12.0);
        laid.strip.keeps_next = true;
        laid.strip.padding = is_title || is_section ? 6.0 : 2.0;
        laid.name = heading.name;
        laid.role = Role::heading;
        laid.level = heading.level;
        laid.words = heading.text;
    }

    void operator()(const style::Paragraph& paragraph) {
        add(set(paragraph.text, body_type), body_type, 5.0).strip.may_split = true;
    }

    void operator()(const style::List& list) {
        std::vector<SetText> marks;
        double widest = 0.0;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            marks.push_back(set({{mark_of(list.marks, i + 1)}}, faint(body_type)));
            widest = std::max(widest, marks.back().width());
        }
        const bool has_marks = list.marks != style::List::Marks::none;
        const double left = has_marks ? widest + gutter : 0.0;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            LaidStrip& laid = add(set(list.items[i].text, body_type, column_width - left),
                                  body_type, has_marks ? 4.0 : 1.0);
            laid.strip.may_split = true;
            laid.role = Role::item;
            laid.name = list.items[i].name;
            laid.cells.front().left = left;
            const double mark_left = widest - marks[i].width();
            laid.cells.insert(laid.cells.begin(), {std::move(marks[i]), mark_left});
        }
    }

    void operator()(const style::Table& table) {
        if (!strips_.empty()) strips_.back().strip.keeps_next = true;  // what introduces it
        std::vector<style::Text> heads;
        for (const auto& column : table.columns) heads.push_back({{column.head}});
        LaidStrip& head = add_row(table, heads, cell_head_type);
        head.role = Role::head_of_table;
        head.strip.above = 4.0;
        head.strip.keeps_next = true;
        head.rule_below = Rule::strong;
        const std::size_t number = strips_.size() - 1;
        for (const auto& row : table.rows) {
            LaidStrip& laid = add_row(table, row, cell_type);
            laid.rule_below = Rule::hairline;
            laid.strip.head = number;
        }
    }

    void operator()(const style::Figure& figure) {
        SetText caption = set({{figure.caption}}, small_type);
        const double whole = column_height - over_caption -
                             static_cast<double>(caption.lines()) * small_type.leading;
        double left = whole - over_picture;
        for (const LaidStrip& laid : strips_) left -= laid.strip.above + laid.strip.height();
        const double least = least_share_of_page * column_height;
        const double most = left > least ? left : std::max(least, whole);
        LaidStrip picture;
        picture.role = Role::picture;
        picture.block = block_;
        picture.picture_width = std::min(column_width, most * picture_aspect_);
        picture.strip.line_height = picture.picture_width / picture_aspect_;
        picture.strip.above = over_picture;
        picture.strip.keeps_next = true;
        strips_.push_back(std::move(picture));
        add(std::move(caption), small_type, over_caption).strip.may_split = true;
    }

 private:
    static TypeStyle faint(TypeStyle type) {
        type.colour = faint_ink;
        return type;
    }

    SetText set(const style::Text& text, const TypeStyle& type, double width = column_width) const {
        return SetText(setter_, text, type, width);
    }

    LaidStrip& add(SetText text, const TypeStyle& type, double above) {
        LaidStrip laid;
        laid.block = block_;
        laid.strip.above = above;
        laid.strip.line_height = type.leading;
        laid.strip.lines = text.lines();
        laid.cells.push_back({std::move(text), 0.0});
        return strips_.emplace_back(std::move(laid));
    }

    LaidStrip& add_row(const style::Table& table, const std::vector<style::Text>& row,
                       const TypeStyle& type) {
        LaidStrip laid;
        laid.role = Role::row;
        laid.block = block_;
        laid.strip.line_height = type.leading;
        laid.strip.padding = over_cells + under_cells;
        laid.padding_above = over_cells;
        double left = 0.0;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const double width = table.columns[i].share * column_width;
            const bool is_last = i + 1 == table.columns.size();
            laid.cells.push_back({set(row[i], type, is_last ? width : width - gutter), left});
            laid.strip.lines = std::max(laid.strip.lines, laid.cells.back().text.lines());
            left += width;
        }
        return strips_.emplace_back(std::move(laid));
    }

    const TypeSetter& setter_;
    const double picture_aspect_;
    std::size_t block_ = 0;  // that is being laid out
    std::vector<LaidStrip> strips_;
};

}  // namespace

std::vector<LaidStrip> lay_out(const TypeSetter& setter, const style::Document& document,
                               double picture_aspect) {
    return LayOut(setter, picture_aspect).strips(document);
}

}  // namespace render
