#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "app/beside_window.hpp"
#include "app/errands/errands.hpp"
#include "app/kept/resume.hpp"
#include "app/kept/session_keeper.hpp"
#include "app/panel_letters.hpp"
#include "app/right_of_way.hpp"
#include "platform/imgui_host.hpp"
#include "platform/window.hpp"
#include "render/map_renderer.hpp"
#include "render/map_view.hpp"
#include "session/session.hpp"

namespace app {

/// Runs the window: waits for input, lets the panels answer with actions, applies them, draws.
/// Without input and motion it sleeps; the map itself is drawn only when it has changed.
class FrameLoop {
 public:
    /// `start` holds the session that is worked in.
    FrameLoop(platform::Window& window, Start& start);
    void run();

 private:
    void take_in_news();
    bool should_end();
    void wait();
    void frame();
    void lay_out_panels();
    void dress();
    void name_window();
    render::Scene scene_of_sheet(std::size_t number) const;
    void draw();

    platform::Window& window_;
    session::Session& session_;
    platform::ImGuiHost imgui_;
    PanelLetters letters_;
    RightOfWay way_;
    BesideWindow beside_;
    render::MapRenderer renderer_;
    std::array<render::MapView, 2> maps_;  ///< the second one where the map is split
    Errands errands_;
    SessionKeeper keeper_;

    double last_frame_ = 0.0;
    unsigned long input_seen_ = 0;
    int settling_frames_ = 0;
    /// What closing would lose, as it was when that was last said.
    struct Loss {
        session::Stake stake;
        std::string work;  ///< under way
        friend bool operator==(const Loss&, const Loss&) = default;
    };
    Loss loss() const;
    bool should_end_unsaved();
    std::optional<Loss> warned_;
    bool closes_when_saved_ = false;
    std::uint64_t revision_drawn_ = 0;
    bool is_ground_old_ = false;  ///< what the renderer had to wait for has come
    std::optional<style::Theme> theme_dressed_;
    double scale_dressed_ = 0.0;
    std::string title_shown_;
};

}  // namespace app
