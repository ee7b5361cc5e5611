#include "ui/letters/numbered_letters.hpp"

#include <algorithm>
#include <cmath>

#include "claims/utf8.hpp"
#include "ui/letters/stand_ins.hpp"

namespace ui {
namespace {

// The private use area; blanks may take a few numbers beyond the last.
constexpr ImWchar last_number = 0xf8e0;
constexpr std::uint64_t no_drawing = ~std::uint64_t{0};

int quarters(float px) {
    return static_cast<int>(std::lround(4 * px));
}

float width_of_numbers(const std::string& numbers) {
    return ImGui::CalcTextSize(numbers.c_str()).x;
}

void build_if_changed(ImFont& font) {
    if (font.DirtyLookupTables) font.BuildLookupTable();
}

/// A drawing as a letter of the font, its origin `dx` from the pen. False without room.
bool add_letter(const NumberedLetters::Desk& desk, ImWchar number, const Lettering::Letter& letter,
                float dx) {
    ImFont& font = desk.font;
    const Lettering::Drawing drawing =
        desk.lettering.draw(letter.drawing, desk.is_bold, font.FontSize);
    const auto place = desk.page.put(*font.ContainerAtlas, drawing);
    if (!place) return false;
    const float x = dx + static_cast<float>(drawing.left);
    const float y = std::round(font.Ascent) + letter.y + static_cast<float>(drawing.top);
    font.AddGlyph(nullptr, number, x, y, x + static_cast<float>(drawing.width),
                  y + static_cast<float>(drawing.height), place->x, place->y, place->z, place->w,
                  letter.advance);
    return true;
}

}  // namespace

/// The number of a letter whose origin lies `dx` from the pen; 0 without room.
ImWchar NumberedLetters::number_of(const Desk& desk, const Lettering::Letter& letter, float dx) {
    const auto [known, is_new] = numbers_.try_emplace(
        {letter.drawing, quarters(dx), quarters(letter.y), quarters(letter.advance)}, next_);
    if (!is_new) return known->second;
    if (next_ > last_number || !add_letter(desk, next_, letter, dx)) {
        numbers_.erase(known);
        return 0;
    }
    return next_++;
}

std::optional<std::string> NumberedLetters::line_of(const Desk& desk, std::string_view line) {
    std::string numbers;
    float pen = 0;
    for (const Lettering::Letter& letter :
         desk.lettering.set(line, desk.is_bold, desk.font.FontSize)) {
        if (letter.is_space) {
            numbers += ' ';
        } else {
            const ImWchar number = number_of(desk, letter, letter.x - pen);
            if (number == 0) return std::nullopt;
            claims::append_utf8(numbers, number);
        }
        pen += letter.advance;
    }
    return numbers;
}

/// Room of that many px at the beginning of a line, of letters without a drawing that are 1, 2, 4 …
/// px wide.
std::string NumberedLetters::blank(const Desk& desk, float px) {
    std::string numbers;
    for (int bits = static_cast<int>(std::lround(px)), width = 1; bits > 0; bits /= 2, width *= 2) {
        if (bits % 2 == 0) continue;
        const auto [known, is_new] = numbers_.try_emplace({no_drawing, width, 0, 0}, next_);
        if (is_new)
            desk.font.AddGlyph(nullptr, next_++, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<float>(width));
        claims::append_utf8(numbers, known->second);
    }
    return numbers;
}

std::optional<std::string> NumberedLetters::text_of(const Desk& desk,
                                                    const std::vector<Lettering::Line>& lines) {
    std::vector<std::string> numbers;
    bool is_whole = true;
    for (const Lettering::Line& line : lines) {
        auto set = line_of(desk, line.words);
        is_whole = is_whole && set;
        numbers.push_back(std::move(set).value_or(""));
    }
    build_if_changed(desk.font);
    if (!is_whole) return std::nullopt;

    float widest = 0;
    for (const std::string& line : numbers) widest = std::max(widest, width_of_numbers(line));
    std::string joined;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) joined += '\n';
        if (lines[i].is_from_right) joined += blank(desk, widest - width_of_numbers(numbers[i]));
        joined += numbers[i];
    }
    build_if_changed(desk.font);
    return joined;
}

bool NumberedLetters::learn(const Desk& desk, std::string_view typed) {
    bool has_room = true;
    while (!typed.empty()) {
        const auto [character, size] = claims::next_utf8(typed);
        const std::string_view one = typed.substr(0, std::max<std::size_t>(size, 1));
        typed.remove_prefix(one.size());
        const auto number = static_cast<ImWchar>(stand_in(character));
        if (size == 0 || desk.font.FindGlyphNoFallback(number) != nullptr) continue;
        const auto set = desk.lettering.set(one, desk.is_bold, desk.font.FontSize);
        if (set.empty()) continue;
        has_room = add_letter(desk, number, set.front(), set.front().x) && has_room;
        desk.font.BuildLookupTable();
    }
    return has_room;
}

}  // namespace ui
