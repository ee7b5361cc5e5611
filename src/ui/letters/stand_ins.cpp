#include "ui/letters/stand_ins.hpp"

#include <imgui.h>

#include <unordered_map>
#include <vector>

#include "claims/utf8.hpp"

namespace ui {
namespace {

constexpr char32_t last_known = 0xffff, replacement = 0xfffd;
constexpr char32_t first_private = 0xe000, last_private = 0xf8ff;

struct StandIns {
    std::vector<char32_t> letters;  ///< of each number
    std::unordered_map<char32_t, char32_t> numbers;
};

StandIns& stand_ins() {
    static StandIns all;
    return all;
}

/// Each letter by what `other` makes of it; bytes that are no UTF-8 as they are.
template <typename Other>
std::string changed(std::string_view text, Other other) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const claims::Utf8Letter next = claims::next_utf8(text);
        if (next.size <= 1)
            out += text.front();
        else
            claims::append_utf8(out, other(next.letter));
        text.remove_prefix(next.size == 0 ? 1 : next.size);
    }
    return out;
}

char32_t stood_in_for(char32_t letter) {
    const std::vector<char32_t>& letters = stand_ins().letters;
    const bool is_given_out = letter >= first_stand_in && letter - first_stand_in < letters.size();
    return is_given_out ? letters[letter - first_stand_in] : letter;
}

}  // namespace

char32_t stand_in(char32_t letter) {
    const bool is_private = letter >= first_private && letter <= last_private;
    const bool is_among_them = letter >= first_stand_in && letter <= last_stand_in;
    if (letter <= last_known && !is_private && !is_among_them) return letter;
    StandIns& all = stand_ins();
    const auto next = static_cast<char32_t>(first_stand_in + all.letters.size());
    if (const auto known = all.numbers.find(letter); known != all.numbers.end())
        return known->second;
    if (next > last_stand_in) return replacement;
    all.letters.push_back(letter);
    return all.numbers[letter] = next;
}

std::string with_stand_ins(std::string_view text) {
    return changed(text, stand_in);
}

std::string without_stand_ins(std::string_view typed) {
    return changed(typed, stood_in_for);
}

bool can_be_typed(std::string_view text) {
    while (!text.empty()) {
        const auto [letter, size] = claims::next_utf8(text);
        if (size == 0 || (letter != replacement && stand_in(letter) == replacement)) return false;
        text.remove_prefix(size);
    }
    return true;
}

namespace {

/// The program's clipboard, which ImGui was given at first.
struct Clipboard {
    const char* (*get)(void*) = nullptr;
    void (*set)(void*, const char*) = nullptr;
    std::string pasted;
};

Clipboard& clipboard() {
    static Clipboard outside;
    return outside;
}

const char* pasted(void* user_data) {
    const char* text = clipboard().get(user_data);
    if (text == nullptr) return nullptr;
    clipboard().pasted = with_stand_ins(text);
    return clipboard().pasted.c_str();
}

void copied(void* user_data, const char* text) {
    clipboard().set(user_data, without_stand_ins(text).c_str());
}

}  // namespace

void let_clipboard_stand_in() {
    ImGuiIO& io = ImGui::GetIO();
    if (io.SetClipboardTextFn == copied) return;
    clipboard().get = io.GetClipboardTextFn;
    clipboard().set = io.SetClipboardTextFn;
    io.GetClipboardTextFn = pasted;
    io.SetClipboardTextFn = copied;
}

}  // namespace ui
