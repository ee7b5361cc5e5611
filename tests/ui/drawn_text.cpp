#include "drawn_text.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace {

using Corner = DrawnText::TextureCorner;

DrawnText::CharacterMap characters_by_texture_place() {
    DrawnText::CharacterMap characters;
    for (const ImFont* font : ImGui::GetIO().Fonts->Fonts)
        for (const ImFontGlyph& glyph : font->Glyphs)
            if (glyph.Visible)
                characters.emplace(Corner{glyph.U0, glyph.V0},
                                   static_cast<ImWchar>(glyph.Codepoint));
    return characters;
}

void append_utf8(std::string& text, ImWchar character) {
    const unsigned code = character;
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xc0U | (code >> 6));
        text += static_cast<char>(0x80U | (code & 0x3fU));
    } else {
        text += static_cast<char>(0xe0U | (code >> 12));
        text += static_cast<char>(0x80U | (code >> 6 & 0x3fU));
        text += static_cast<char>(0x80U | (code & 0x3fU));
    }
}

std::string without_spaces(std::string_view words) {
    std::string rest;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool is_no_break_space = words.substr(i).starts_with("\u00a0");
        if (is_no_break_space)
            ++i;
        else if (words[i] != ' ' && words[i] != '\n')
            rest += words[i];
    }
    return rest;
}

bool is_inside(const ImVec4& clip, const Box& box) {
    const ImVec2 at = box.centre();
    return at.x >= clip.x && at.y >= clip.y && at.x < clip.z && at.y < clip.w;
}

}  // namespace

DrawnText::DrawnText(const ImDrawData& data, std::string_view window) {
    const DrawnText::CharacterMap characters = characters_by_texture_place();
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        const std::string_view owner = list._OwnerName == nullptr ? "" : list._OwnerName;
        if (owner.starts_with(window)) read(list, characters);
    }
}

void DrawnText::read(const ImDrawList& list, const CharacterMap& characters) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
        for (unsigned k = 0; k + 6 <= command.ElemCount;) {
            const ImDrawVert& first = list.VtxBuffer[static_cast<int>(index[k])];
            const auto found = characters.find({first.uv.x, first.uv.y});
            if (found == characters.end()) {
                k += 3;  // a triangle of something else
                continue;
            }
            const Box box{first.pos, list.VtxBuffer[static_cast<int>(index[k + 2])].pos};
            k += 6;
            if (!is_inside(command.ClipRect, box)) continue;
            append_utf8(text_, found->second);
            boxes_.resize(text_.size(), box);
        }
    }
}

std::vector<std::size_t> DrawnText::appearances(const std::string& words) const {
    std::vector<std::size_t> places;
    if (words.empty()) return places;
    for (std::size_t at = text_.find(words); at != std::string::npos;
         at = text_.find(words, at + 1))
        places.push_back(at);
    return places;
}

std::size_t DrawnText::count(std::string_view words) const {
    return appearances(without_spaces(words)).size();
}

Box DrawnText::find(std::string_view words, std::size_t appearance) const {
    const std::string wanted = without_spaces(words);
    const std::vector<std::size_t> places = appearances(wanted);
    if (appearance >= places.size()) return {};
    Box box = boxes_[places[appearance]];
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const Box& each = boxes_[places[appearance] + i];
        box.from = {std::min(box.from.x, each.from.x), std::min(box.from.y, each.from.y)};
        box.to = {std::max(box.to.x, each.to.x), std::max(box.to.y, each.to.y)};
    }
    return box;
}
