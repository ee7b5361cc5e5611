#include "ui/fields/broken_text.hpp"

#include <algorithm>
#include <iterator>

#include "claims/utf8.hpp"

namespace ui {

std::string BrokenText::text() const {
    std::string text;
    std::size_t from = 0;
    for (const std::size_t at : breaks) {
        text.append(seen, from, at - from);
        from = at + 1;
    }
    return text.append(seen, from);
}

std::size_t BrokenText::in_text(std::size_t place) const {
    const auto before = std::ranges::lower_bound(breaks, place);
    return place - static_cast<std::size_t>(std::distance(breaks.begin(), before));
}

std::size_t BrokenText::in_seen(std::size_t place) const {
    for (const std::size_t at : breaks) {
        if (at > place) break;
        ++place;
    }
    return place;
}

BrokenText broken(std::string_view text, float width, const Advance& advance) {
    BrokenText result;
    std::string& seen = result.seen;
    std::size_t line = 0, space = 0;  // where the line begins, and behind its last space
    float filled = 0, to_space = 0;   // px
    const auto break_at = [&](std::size_t place, float taken) {
        seen.insert(place, 1, '\n');
        result.breaks.push_back(place);
        line = space = place + 1;
        filled -= taken;
        to_space = 0;
    };
    while (!text.empty()) {
        const claims::Utf8Letter next = claims::next_utf8(text);
        const std::size_t size = std::max<std::size_t>(next.size, 1);
        const float wide = next.letter == '\n' ? 0 : advance(next.letter);
        const bool may_stand_out = next.letter == ' ' && filled <= width;
        if (filled + wide > width && !may_stand_out) {
            if (space > line) break_at(space, to_space);
            if (filled + wide > width && seen.size() > line) break_at(seen.size(), filled);
        }
        seen.append(text, 0, size);
        text.remove_prefix(size);
        filled += wide;
        if (next.letter == ' ') {
            space = seen.size();
            to_space = filled;
        } else if (next.letter == '\n') {
            line = space = seen.size();
            filled = to_space = 0;
        }
    }
    return result;
}

namespace {

/// What stands between two places was replaced by so many bytes.
struct Replaced {
    std::size_t from = 0, to = 0, size = 0;
};

/// What was selected, if that alone was replaced. The letters alone do not say: who writes over a
/// break with a line end of his own means it.
bool is_of_selected(std::string_view before, Selected selected, std::string_view after,
                    std::size_t caret) {
    const std::size_t kept = before.size() - (selected.to - selected.from);
    return after.size() >= kept && caret == selected.from + after.size() - kept &&
           after.starts_with(before.substr(0, selected.from)) &&
           after.substr(caret) == before.substr(selected.to);
}

Replaced what_was_replaced(std::string_view before, Selected selected, std::string_view after,
                           std::size_t caret) {
    if (is_of_selected(before, selected, after, caret))
        return {selected.from, selected.to, caret - selected.from};
    const std::size_t shorter = std::min(before.size(), after.size());
    const std::size_t from = static_cast<std::size_t>(
        std::ranges::mismatch(before.substr(0, shorter), after.substr(0, shorter)).in1 -
        before.begin());
    std::size_t same = 0;  // at the end
    while (same < shorter - from &&
           before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return {from, before.size() - same, after.size() - same - from};
}

bool continues_letter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

}  // namespace

TextEdit edited(const BrokenText& before, Selected selected, std::string_view after,
                std::size_t caret) {
    const Replaced replaced = what_was_replaced(before.seen, selected, after, caret);
    const std::string text = before.text();
    std::size_t from = before.in_text(replaced.from), to = before.in_text(replaced.to);
    const bool is_break_alone = from == to && replaced.from < replaced.to && replaced.size == 0;
    if (is_break_alone && selected.from == selected.to) {
        if (caret < selected.from) {
            while (from > 0 && continues_letter(text[--from]))
                ;
        } else {
            ++to;
            while (to < text.size() && continues_letter(text[to])) ++to;
        }
    }
    TextEdit edit{text.substr(0, from), 0};
    edit.text += after.substr(replaced.from, replaced.size);
    edit.caret = edit.text.size();
    edit.text += text.substr(to);
    return edit;
}

}  // namespace ui
