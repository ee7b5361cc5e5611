#include "ui/windows/series_rows.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <array>
#include <cmath>
#include <string>

#include "ui/fields/choice_field.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr std::array units{claims::TimeUnit::day, claims::TimeUnit::week, claims::TimeUnit::month,
                           claims::TimeUnit::year};
constexpr std::array stays{0.5, 1.0, 2.0, 4.0, 8.0};  // seconds
/// In the order of session::SeriesAlong.
constexpr std::array<const char*, 4> along_titles{
    "What happened in it", "What was known by its end", "Steps of the open narrative",
    "What each side says"};

bool draw_along(const Frame& frame, session::SeriesSetup& series, float width) {
    const session::SeriesSetup before = series;
    if (begin_choice(frame, "##along", along_titles[static_cast<std::size_t>(series.along)],
                     width)) {
        for (std::size_t i = 0; i < along_titles.size(); ++i)
            if (const auto along = static_cast<session::SeriesAlong>(i);
                ImGui::Selectable(along_titles[i], along == series.along))
                series.along = along;
        ImGui::EndCombo();
    }
    return series != before;
}

bool draw_every(const Frame& frame, session::SeriesSetup& series, float width) {
    const auto title = [](claims::TimeUnit unit) {
        return fmt::format("A picture for each {}", claims::to_word(unit));
    };
    const session::SeriesSetup before = series;
    if (begin_choice(frame, "##every", title(series.every), width)) {
        for (const claims::TimeUnit unit : units)
            if (ImGui::Selectable(title(unit).c_str(), unit == series.every)) series.every = unit;
        ImGui::EndCombo();
    }
    return series != before;
}

/// For how long each is shown; 0: as fits what they follow.
std::string stay_title(const session::SeriesSetup& series, double seconds) {
    if (seconds > 0.0)
        return fmt::format("Each stays {:g} second{}", seconds, seconds == 1.0 ? "" : "s");
    if (series.along == session::SeriesAlong::narrative) return "Each stays until it is read";
    session::SeriesSetup usual = series;
    usual.seconds = 0.0;
    return stay_title(series, session::seconds_each(usual, {}));
}

bool draw_stay(const Frame& frame, session::SeriesSetup& series, float width) {
    const double before = series.seconds;
    const std::string usual = stay_title(series, 0.0);
    if (begin_choice(frame, "##stay", stay_title(series, before), width)) {
        if (ImGui::Selectable(usual.c_str(), before == 0.0)) series.seconds = 0.0;
        for (const double seconds : stays)
            if (const std::string title = stay_title(series, seconds);
                title != usual && ImGui::Selectable(title.c_str(), seconds == before))
                series.seconds = seconds;
        ImGui::EndCombo();
    }
    return series.seconds != before;
}

/// "1 minute 5 seconds"
std::string lasting_in_words(double seconds) {
    const auto whole = static_cast<std::size_t>(std::llround(seconds));
    if (whole == 0) return "less than a second";
    if (whole < 60) return counted(whole, "second");
    const std::string minutes = counted(whole / 60, "minute");
    return whole % 60 == 0 ? minutes : fmt::format("{} {} s", minutes, whole % 60);
}

}  // namespace

bool draw_series_rows(const Frame& frame, session::PictureSetup& setup, float width) {
    bool changed = false;
    const bool is_along_time = session::is_along_time(setup.series.along);
    if (is_along_time) changed |= draw_every(frame, setup.series, width);
    changed |= draw_along(frame, setup.series, width);
    if (setup.format == "animation") changed |= draw_stay(frame, setup.series, width);
    if (is_along_time) faint_text("Of what the timeline shows, as it plays.");
    return changed;
}

std::string length_in_words(const Frame& frame) {
    const session::SeriesLength& length = frame.session.series_length();
    if (!length.problem.empty()) return length.problem;
    const std::string pictures = counted(length.pictures, "picture");
    if (frame.session.picture().format == "contact-sheet") return pictures + " side by side";
    return fmt::format("{}, {}", pictures, lasting_in_words(length.seconds));
}

}  // namespace ui
