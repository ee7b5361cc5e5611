#include "ui/letters/shown.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <unordered_map>

#include "claims/utf8.hpp"
#include "claims/words/isolated.hpp"
#include "ui/letters/numbered_letters.hpp"
#include "ui/letters/stand_ins.hpp"
#include "ui/parts/fonts.hpp"

namespace ui {
namespace {

constexpr std::size_t most_texts = 4096;  // kept ready of one font

struct HashText {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};

/// What was added to one of ImGui's fonts.
struct Added {
    NumberedLetters letters;
    std::unordered_map<std::string, std::string, HashText, std::equal_to<>> texts;
};

struct Letters {
    Lettering* lettering = nullptr;
    LetterPage page;
    int rows = 0;  ///< of the page
    bool is_outgrown = false;
    int frames = 0;              ///< since the fonts were loaded
    std::array<Added, 3> fonts;  ///< by Face
};

Letters& letters() {
    static Letters all;
    return all;
}

constexpr int first_rows = 256, most_rows = 2048;  // of the page

/// Where the page cannot grow, what does not fit into it is shown as ImGui does, and only now and
/// then it is filled anew: what one frame shows may be too much for it.
void tell_outgrown() {
    constexpr int frames_between = 20;
    Letters& all = letters();
    all.is_outgrown = all.rows < most_rows || all.frames > frames_between;
}

/// The font that is set, if there is a lettering for it.
struct Current {
    Added& added;
    NumberedLetters::Desk desk;
};

std::optional<Current> current() {
    Letters& all = letters();
    if (all.lettering == nullptr) return std::nullopt;
    for (const Face face : {Face::regular, Face::bold, Face::title})
        if (font(face) == ImGui::GetFont())
            return Current{all.fonts[static_cast<std::size_t>(face)],
                           {*all.lettering, all.page, *font(face), face != Face::regular}};
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

std::vector<Lettering::Line> split_at_ends(std::string_view words) {
    std::vector<Lettering::Line> lines;
    std::size_t end = 0;
    for (; end != std::string_view::npos; words.remove_prefix(std::min(end, words.size()))) {
        end = words.find('\n');
        lines.push_back({std::string(words.substr(0, end)), false});
        if (end != std::string_view::npos) ++end;
    }
    return lines;
}

/// The text that was made under `key` before, or is made of `lines()` now; `words` without room.
template <typename Lines>
std::string_view kept(const Current& in, std::string_view key, std::string_view words,
                      Lines lines) {
    const auto known = in.added.texts.find(key);
    if (known != in.added.texts.end()) return known->second;
    std::optional<std::string> text = in.added.letters.text_of(in.desk, lines());
    if (text) return in.added.texts.emplace(key, std::move(*text)).first->second;
    tell_outgrown();
    return words;
}

}  // namespace

std::string_view shown(std::string_view words) {
    const auto in = current();
    if (!in || !needs_lettering(words)) return words;
    return kept(*in, words, words, [words] { return split_at_ends(words); });
}

std::string_view shown(std::string_view words, float width) {
    // Words from the left are broken by ImGui as others are.
    if (!claims::runs_from_right(words)) return shown(words);
    const auto in = current();
    if (!in) return words;
    const std::string key = std::string(words) + '\0' + std::to_string(width);
    return kept(*in, key, words, [&] {
        return in->desk.lettering.broken(words, in->desk.is_bold, in->desk.font.FontSize, width);
    });
}

const char* shown_label(const std::string& words) {
    // What is made is kept as a string of its own.
    return shown(words).data();
}

void learn_characters(std::string_view typed) {
    const auto in = current();
    if (!in || !needs_lettering(typed)) return;
    if (!in->added.letters.learn(in->desk, typed)) tell_outgrown();
}

void reserve_letters(ImFontAtlas& atlas, Lettering* lettering, int texture_width) {
    constexpr int margin = 8;
    Letters& all = letters();
    const int grown = std::clamp(2 * all.rows, first_rows, most_rows);
    const int rows = lettering == nullptr ? 0 : all.is_outgrown ? grown : all.rows;
    all = Letters{};
    all.lettering = lettering;
    all.rows = rows;
    if (rows > 0) all.page.reserve(atlas, texture_width - margin, rows);
}

void begin_shown() {
    let_clipboard_stand_in();
    ++letters().frames;
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
