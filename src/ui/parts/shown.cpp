#include "ui/parts/shown.hpp"

#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>

#include "claims/utf8.hpp"
#include "claims/words/isolated.hpp"
#include "ui/parts/fonts.hpp"
#include "ui/parts/letter_page.hpp"

namespace ui {
namespace {

// The private use area, but for a few that blanks may take.
constexpr ImWchar first_number = 0xe000, last_number = 0xf8e0;
constexpr std::uint64_t no_drawing = ~std::uint64_t{0};
constexpr std::size_t most_texts = 4096;  // kept ready of one font

struct HashText {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};
using Texts = std::unordered_map<std::string, std::string, HashText, std::equal_to<>>;

/// What was added to one of ImGui's fonts. Drawings in different places are different letters.
struct Added {
    std::map<std::tuple<std::uint64_t, int, int, int>, ImWchar> letters;
    ImWchar next = first_number;
    Texts texts;
};

struct Letters {
    Lettering* lettering = nullptr;
    LetterPage page;
    int rows = 0;  ///< of the page
    bool is_outgrown = false;
    std::array<Added, 3> fonts;  ///< by Face
};

Letters& letters() {
    static Letters all;
    return all;
}

/// The font that is set.
struct Current {
    ImFont& font;
    Added& added;
    bool is_bold;
};

std::optional<Current> current() {
    for (const Face face : {Face::regular, Face::bold, Face::title})
        if (font(face) == ImGui::GetFont())
            return Current{*ImGui::GetFont(), letters().fonts[static_cast<std::size_t>(face)],
                           face != Face::regular};
    return std::nullopt;
}

bool needs_lettering(std::string_view words) {
    // All fonts have what lies before U+0300, whose first byte this is.
    constexpr unsigned char least_lead = 0xcc;
    while (!words.empty()) {
        if (static_cast<unsigned char>(words.front()) < least_lead) {
            words.remove_prefix(1);
            continue;
        }
        const auto [letter, size] = claims::next_utf8(words);
        if (size > 0 && !is_in_fonts(letter)) return true;
        words.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return false;
}

int quarters(float px) {
    return static_cast<int>(std::lround(4 * px));
}

/// A drawing as a letter of ImGui's font, its origin `dx`, `dy` from the pen. False without room.
bool add_letter(const Current& to, ImWchar number, const Lettering::Letter& letter, float dx) {
    Letters& all = letters();
    const Lettering::Drawing drawing =
        all.lettering->draw(letter.drawing, to.is_bold, to.font.FontSize);
    const auto place = all.page.put(*to.font.ContainerAtlas, drawing);
    if (!place) return false;
    const float x = dx + static_cast<float>(drawing.left);
    const float y = std::round(to.font.Ascent) + letter.y + static_cast<float>(drawing.top);
    to.font.AddGlyph(nullptr, number, x, y, x + static_cast<float>(drawing.width),
                     y + static_cast<float>(drawing.height), place->x, place->y, place->z, place->w,
                     letter.advance);
    return true;
}

/// The number of a letter whose origin lies `dx` from the pen; 0 without room.
ImWchar number_of(const Current& in, const Lettering::Letter& letter, float dx) {
    const auto [known, is_new] = in.added.letters.try_emplace(
        {letter.drawing, quarters(dx), quarters(letter.y), quarters(letter.advance)},
        in.added.next);
    if (!is_new) return known->second;
    if (in.added.next > last_number || !add_letter(in, in.added.next, letter, dx)) {
        in.added.letters.erase(known);
        letters().is_outgrown = true;
        return 0;
    }
    return in.added.next++;
}

/// The line in numbers of letters; nothing without room.
std::optional<std::string> in_numbers(const Current& in, std::string_view line) {
    std::string numbers;
    float pen = 0;
    const ImWchar next = in.added.next;
    for (const Lettering::Letter& letter :
         letters().lettering->set(line, in.is_bold, in.font.FontSize)) {
        if (letter.is_space) {
            numbers += ' ';
        } else {
            const ImWchar number = number_of(in, letter, letter.x - pen);
            if (number == 0) return std::nullopt;
            claims::append_utf8(numbers, number);
        }
        pen += letter.advance;
    }
    if (in.added.next != next) in.font.BuildLookupTable();
    return numbers;
}

/// Room of that many px at the beginning of a line, of letters without a drawing that are 1, 2, 4 …
/// px wide.
std::string blank(const Current& in, float px) {
    std::string numbers;
    const ImWchar next = in.added.next;
    for (int bits = static_cast<int>(std::lround(px)), width = 1; bits > 0; bits /= 2, width *= 2) {
        if (bits % 2 == 0) continue;
        const auto [known, is_new] =
            in.added.letters.try_emplace({no_drawing, width, 0, 0}, in.added.next);
        if (is_new) {
            in.font.AddGlyph(nullptr, in.added.next++, 0, 0, 0, 0, 0, 0, 0, 0,
                             static_cast<float>(width));
        }
        claims::append_utf8(numbers, known->second);
    }
    if (in.added.next != next) in.font.BuildLookupTable();
    return numbers;
}

float width_of_numbers(const std::string& numbers) {
    return ImGui::CalcTextSize(numbers.c_str()).x;
}

/// Lines that begin at the right end at one edge: that of the widest.
std::optional<std::string> lines_in_numbers(const Current& in,
                                            const std::vector<Lettering::Line>& lines) {
    std::vector<std::string> all;
    float widest = 0;
    for (const Lettering::Line& line : lines) {
        auto numbers = in_numbers(in, line.words);
        if (!numbers) return std::nullopt;
        widest = std::max(widest, width_of_numbers(*numbers));
        all.push_back(std::move(*numbers));
    }
    std::string joined;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) joined += '\n';
        if (lines[i].is_from_right) joined += blank(in, widest - width_of_numbers(all[i]));
        joined += all[i];
    }
    return joined;
}

std::vector<Lettering::Line> split_at_ends(std::string_view words) {
    std::vector<Lettering::Line> lines;
    for (std::size_t end = 0; end != std::string_view::npos; words.remove_prefix(end + 1)) {
        end = words.find('\n');
        lines.push_back({std::string(words.substr(0, end)), false});
        if (end == std::string_view::npos) break;
    }
    return lines;
}

/// The text that was made of `key` before, or is made now; `words` without room.
template <typename Make>
std::string_view kept(const Current& in, std::string_view key, std::string_view words, Make make) {
    const auto known = in.added.texts.find(key);
    if (known != in.added.texts.end()) return known->second;
    std::optional<std::string> made = make();
    if (!made) {
        in.font.BuildLookupTable();
        return words;
    }
    return in.added.texts.emplace(key, std::move(*made)).first->second;
}

}  // namespace

std::string_view shown(std::string_view words) {
    if (letters().lettering == nullptr || !needs_lettering(words)) return words;
    const auto in = current();
    if (!in) return words;
    return kept(*in, words, words, [&] { return lines_in_numbers(*in, split_at_ends(words)); });
}

std::string_view shown(std::string_view words, float width) {
    // Words from the left are broken by ImGui as others are.
    if (letters().lettering == nullptr || !claims::runs_from_right(words)) return shown(words);
    const auto in = current();
    if (!in) return words;
    const std::string key = std::string(words) + '\0' + std::to_string(quarters(width));
    return kept(*in, key, words, [&] {
        return lines_in_numbers(
            *in, letters().lettering->broken(words, in->is_bold, in->font.FontSize, width));
    });
}

const char* shown_label(const std::string& words) {
    const std::string_view seen = shown(words);
    // What was made is kept as a string of its own.
    return seen.data();
}

void learn_characters(std::string_view typed) {
    if (letters().lettering == nullptr || !needs_lettering(typed)) return;
    const auto in = current();
    if (!in) return;
    bool is_new = false;
    while (!typed.empty()) {
        const auto [character, size] = claims::next_utf8(typed);
        const std::string_view one = typed.substr(0, std::max<std::size_t>(size, 1));
        typed.remove_prefix(one.size());
        const auto number = static_cast<ImWchar>(character);
        if (size == 0 || number != character || is_in_fonts(character) ||
            in->font.FindGlyphNoFallback(number) != nullptr)
            continue;
        const auto set = letters().lettering->set(one, in->is_bold, in->font.FontSize);
        if (set.empty()) continue;
        if (!add_letter(*in, number, set.front(), set.front().x))
            letters().is_outgrown = true;
        else
            is_new = true;
        in->font.BuildLookupTable();
    }
    if (is_new) in->font.BuildLookupTable();
}

void reserve_letters(ImFontAtlas& atlas, Lettering* lettering, int texture_width) {
    Letters& all = letters();
    constexpr int margin = 8, first_rows = 256, most_rows = 2048;
    int rows = 0;
    if (lettering != nullptr && all.is_outgrown)
        rows = all.rows == 0 ? first_rows : std::min(2 * all.rows, most_rows);
    else if (lettering != nullptr)
        rows = all.rows;
    all = Letters{};
    all.lettering = lettering;
    all.rows = rows;
    if (rows > 0) all.page.reserve(atlas, texture_width - margin, rows);
}

void begin_shown() {
    for (Added& added : letters().fonts)
        if (added.texts.size() > most_texts) added.texts.clear();
}

bool are_letters_outgrown() {
    return letters().is_outgrown;
}

bool have_letters_changed() {
    return letters().page.take_changed();
}

}  // namespace ui
