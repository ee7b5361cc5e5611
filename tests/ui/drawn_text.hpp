#pragma once

#include <imgui.h>

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A box around drawn characters, px.
struct Box {
    ImVec2 from, to;
    ImVec2 centre() const { return {(from.x + to.x) / 2, (from.y + to.y) / 2}; }
    bool is_empty() const { return to.x <= from.x; }
};

/// The characters that a frame really puts on the screen, read back from ImGui's vertices by their
/// place in the font texture. Spaces are not drawn, so that texts compare without them.
class DrawnText {
 public:
    using TextureCorner = std::pair<float, float>;
    using CharacterMap = std::map<TextureCorner, ImWchar>;

    /// Of all windows or, where `window` is not empty, of the window of that name and its parts.
    explicit DrawnText(const ImDrawData& data, std::string_view window = {});

    bool has(std::string_view words) const { return count(words) > 0; }
    std::size_t count(std::string_view words) const;
    /// The box of one appearance; empty when there are not so many.
    Box find(std::string_view words, std::size_t appearance = 0) const;
    /// All characters in the order of drawing, for messages of failed tests.
    const std::string& all() const { return text_; }

 private:
    void read(const ImDrawList& list, const CharacterMap& characters);
    std::vector<std::size_t> appearances(const std::string& words) const;

    std::string text_;
    std::vector<Box> boxes_;  ///< one for each byte of text_
};
