#include "ui/windows/series_rows.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <array>

#include "ui/fields/choice_field.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr std::array units{claims::TimeUnit::day, claims::TimeUnit::week, claims::TimeUnit::month,
                           claims::TimeUnit::year};
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

const char* explanation(const session::PictureSetup& setup) {
    if (setup.format == "contact-sheet")
        return session::is_along_time(setup.series.along)
                   ? "Of what the timeline shows, as it plays: small and side by side."
                   : "Small and side by side.";
    if (setup.series.along == session::SeriesAlong::narrative)
        return "Each stays until its words are read.";
    return session::is_along_time(setup.series.along)
               ? "Of what the timeline shows, as it plays. Each stays for one second."
               : "Each stays for four seconds.";
}

}  // namespace

bool draw_series_rows(const Frame& frame, session::PictureSetup& setup, float width) {
    bool changed = false;
    if (session::is_along_time(setup.series.along))
        changed |= draw_every(frame, setup.series, width);
    changed |= draw_along(frame, setup.series, width);
    faint_text(explanation(setup));
    return changed;
}

}  // namespace ui
