#include "app/frame_loop.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/errands/dropped_file.hpp"
#include "app/fonts.hpp"
#include "app/picture/compose.hpp"
#include "app/picture/laid_out.hpp"
#include "io/all_cores.hpp"
#include "session/actions/apply_all.hpp"
#include "ui/letters/shown.hpp"
#include "ui/letters/stand_ins.hpp"
#include "ui/panels.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/theme.hpp"

namespace app {
namespace {

// ImGui needs a few frames to answer an input in full: hover, then focus, then layout.
constexpr int frames_to_settle = 3;

}  // namespace

FrameLoop::FrameLoop(platform::Window& window, Start& start)
    : window_(window),
      session_(start.opened.session),
      imgui_(window, ui::stand_in),
      beside_([this](const std::exception& error) {
          session_.apply(session::ShowMessage{
              .text = fmt::format("The map's ground stays as coarse as it is. {}", error.what()),
              .is_problem = true});
      }),
      renderer_(window.load, fonts(), io::all_cores(),
                [this](render::Work work) { beside_.take(std::move(work)); }),
      errands_(window, session_, renderer_, way_, std::move(start.opened.workspace),
               std::move(start.opened.survey),
               {std::move(start.atlas), std::move(start.awaited), std::move(start.opened.kept)}),
      keeper_(window, session_) {
    session_.apply(
        session::SetScale{window.content_scale() * (start.last ? start.last->scale : 1)});
}

void FrameLoop::run() {
    settling_frames_ = frames_to_settle;
    while (!should_end()) {
        wait();
        take_in_news();
        if (settling_frames_ > 0 || session_.due_in()) frame();
    }
    errands_.keep_all();
    keeper_.keep(errands_.location(), errands_.awaited());
}

/// What came from beside the panels: other windows, other threads, files dropped here.
void FrameLoop::take_in_news() {
    if (window_.take_focus_lost()) keeper_.keep(errands_.location(), errands_.awaited());
    if (window_.take_focus_gained()) session_.apply(session::LookForChanges{});
    take_in_dropped(session_, window_.take_dropped_files());
    if (errands_.poll()) settling_frames_ = frames_to_settle;
    if (beside_.poll()) {
        is_ground_old_ = true;
        settling_frames_ = std::max(settling_frames_, 1);
    }
}

FrameLoop::Loss FrameLoop::loss() const {
    return {session_.stake(), session_.task() ? session_.task()->what : std::string()};
}

/// The window closes when asked to; once it stays, and says what would be lost.
bool FrameLoop::should_end() {
    if (closes_when_saved_ && !errands_.is_saving()) {
        closes_when_saved_ = false;
        window_.close();
    }
    if (!window_.should_close()) return false;
    if (errands_.is_saving()) return should_end_unsaved();
    Loss lost = loss();
    if (lost == Loss{} || lost == warned_) return true;
    std::string words;
    if (!lost.work.empty()) words += lost.work + " is under way and would be taken back. ";
    if (const char* stake = lost.stake.in_words()) words += std::string(stake) + " ";
    warned_ = std::move(lost);
    window_.keep_open();
    session_.apply(
        session::ShowMessage{.text = words + "Quit again to leave it.", .is_problem = true});
    settling_frames_ = frames_to_settle;
    return false;
}

/// The window closes when what is under way is on the disk; asked again, it closes at once.
bool FrameLoop::should_end_unsaved() {
    if (std::exchange(closes_when_saved_, true)) {
        errands_.let_go_of_saving();
        return true;
    }
    window_.keep_open();
    session_.apply(session::ShowMessage{
        .text = "The last change is being saved; the window closes then. Quit again to leave it."});
    settling_frames_ = frames_to_settle;
    return false;
}

void FrameLoop::wait() {
    const std::optional<double> due = session_.due_in();
    if (settling_frames_ > 0 || due == 0.0) {
        window_.poll_input();
    } else {
        window_.wait_for_input(due);
    }
    if (std::exchange(input_seen_, window_.input_count()) != window_.input_count())
        settling_frames_ = frames_to_settle;
}

void FrameLoop::frame() {
    const RightOfWay::Frame under_way(way_);
    settling_frames_ = std::max(0, settling_frames_ - 1);
    const double now = platform::Window::now();
    const double step = now - std::exchange(last_frame_, now);
    const std::uint64_t revision = session_.map_revision();
    if (session_.due_in()) session_.apply(session::Tick{step});

    dress();
    lay_out_panels();
    errands_.run(session_.take_errands());
    if (session_.map_revision() != revision) settling_frames_ = frames_to_settle;
    if (warned_ && loss() == Loss{}) {
        warned_.reset();
        session_.apply(session::DismissMessage{});
    }
    name_window();
    if (!window_.is_minimised()) draw();
}

/// Fonts and colours follow the theme and the scale.
void FrameLoop::dress() {
    const style::Theme theme = style::panel_theme(session_.view().theme);
    const bool are_fonts_old = scale_dressed_ != session_.scale() || ui::are_letters_outgrown();
    if (theme_dressed_ == theme && !are_fonts_old) return;
    if (are_fonts_old) {
        ui::load_fonts(fonts().regular, fonts().bold, session_.scale(), 1.0, &letters_);
        imgui_.upload_fonts();
    }
    ui::apply_theme(theme, session_.scale());
    theme_dressed_ = theme;
    scale_dressed_ = session_.scale();
}

void FrameLoop::lay_out_panels() {
    imgui_.begin_frame();
    const std::vector<session::Action> actions = ui::draw_panels(session_);
    imgui_.end_frame();
    if (imgui_.has_waiting() || ui::is_window_about_to_show()) settling_frames_ = frames_to_settle;
    if (ui::have_letters_changed()) imgui_.upload_fonts();
    session::apply_all(session_, actions);
    if (!actions.empty() || ui::are_letters_outgrown()) settling_frames_ = frames_to_settle;
}

/// The window's title names what is looked at, for task bars and screen readers.
void FrameLoop::name_window() {
    std::string title = session_.atlas().title + " – Claim Atlas";
    if (const auto row = session_.selected())
        title = std::string(session_.atlas().event(*row).title) + " – " + title;
    if (title != title_shown_) window_.set_title(title_shown_ = title);
}

/// While a picture is laid out, what will be saved.
render::Scene FrameLoop::scene_of_sheet(std::size_t number) const {
    const session::Sheet sheet = session_.sheet(number);
    if (!session_.is_open(session::Panel::picture)) return compose(session_, sheet);
    return compose(session_, sheet,
                   style_as_laid_out(session_, session_.viewport().pixel_ratio, {}));
}

void FrameLoop::draw() {
    const auto [width, height] = window_.framebuffer_size();
    if (width <= 0 || height <= 0) return;
    const bool is_old =
        std::exchange(is_ground_old_, false) || revision_drawn_ != session_.map_revision();
    revision_drawn_ = session_.map_revision();
    const geo::ScreenPoint& origin = session_.map_origin();
    const double ratio = session_.viewport().pixel_ratio;
    // A map that was split just now is laid out as two in the next frame.
    const std::size_t sheets = session_.second_left() > 0 ? session_.sheet_count() : 1;
    for (std::size_t i = 0; i < sheets; ++i) {
        if (is_old) maps_[i].update(renderer_, scene_of_sheet(i));
        const double left = origin.x + static_cast<double>(i) * session_.second_left();
        maps_[i].show(static_cast<int>(std::lround(left * ratio)),
                      static_cast<int>(std::lround(origin.y * ratio)), height);
    }
    imgui_.draw();
    window_.swap();
}

}  // namespace app
