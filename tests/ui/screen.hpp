#pragma once

#include <imgui.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "drawn_text.hpp"
#include "session/session.hpp"
#include "ui/letters/lettering.hpp"

struct ScreenOptions {
    float width = 1440, height = 900;
    double scale = 1.0;
    float pixel_ratio = 1.0F;
    style::Theme theme = style::Theme::light;
    bool real_fonts = true;  ///< otherwise ImGui's own, which is faster to make
    ui::Lettering* lettering = nullptr;
};

/// Into the ImGui context that there is.
void load_real_fonts(const ScreenOptions& options);

/// The panels in a window that nobody sees: a person's hands and eyes in one. Every action that the
/// panels ask for is applied, and kept in `asked` until forget().
class Screen {
 public:
    explicit Screen(session::Session session, const ScreenOptions& options = {});
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    session::Session session;
    std::vector<session::Action> asked;

    void frames(int count = 3, float seconds_each = 0.016F);
    void forget() { asked.clear(); }

    void move(ImVec2 to);
    void click(ImVec2 at);
    /// The middle of words in a window ("Layers", "Events", "Card"); the test ends if they are not
    /// there.
    ImVec2 place_of(std::string_view window, std::string_view words, std::size_t appearance = 0);
    void click(std::string_view window, std::string_view words, std::size_t appearance = 0);
    void double_click(ImVec2 at);
    /// From one point to another in steps of 16 ms, then a rest, then letting go.
    void drag(ImVec2 from, ImVec2 to, float rest_seconds);
    void wheel(ImVec2 at, float notches);
    void type(std::string_view text);
    /// A key by GLFW's number, as the window's backend reports it.
    void key(int key, bool ctrl = false);

    DrawnText text(std::string_view window = {}) const;
    bool shows(std::string_view words) const { return text().has(words); }
    bool shows(std::string_view window, std::string_view words) const {
        return text(window).has(words);
    }

    template <typename Action>
    std::optional<Action> last() const {
        for (auto each = asked.rbegin(); each != asked.rend(); ++each)
            if (const Action* found = each->template get_if<Action>()) return *found;
        return std::nullopt;
    }
    template <typename Action>
    std::size_t count() const {
        std::size_t number = 0;
        for (const session::Action& each : asked) number += each.template is<Action>();
        return number;
    }

 private:
    void frame(float seconds);

    ScreenOptions options_;
};

// GLFW's numbers of keys without a character.
namespace key {
inline constexpr int escape = 256, enter = 257, tab = 258, backspace = 259, del = 261, right = 262,
                     left = 263, down = 264, up = 265, home = 268, end = 269, f1 = 290,
                     left_alt = 342, f10 = 299, f12 = 301;
}
