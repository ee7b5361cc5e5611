#include "ui/windows/picture_window.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <array>
#include <cmath>

#include "ui/fields/choice_field.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/checkbox.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/text.hpp"
#include "ui/windows/series_rows.hpp"

namespace ui {
namespace {

// At 100 %. As wide as the layers, over which it stands.
constexpr float picture_width = picture_panel_reach - 8, picture_height = 690, foot_height = 44;
constexpr float length_height = 26;  // of a line that says how many pictures there will be
constexpr float choice_width = 242;

struct Format {
    const char* word;
    const char* title;
};
constexpr std::array formats{Format{"png", "PNG, can be verified"},
                             Format{"pdf", "PDF, vectors"},
                             Format{"svg", "SVG, vectors"},
                             Format{"jpg", "JPEG, small, loses detail"},
                             Format{"webp", "WebP, small, every pixel"},
                             Format{"animation", "Animation, WebP"},
                             Format{"contact-sheet", "Contact sheet, PNG"},
                             Format{"html", "Report, web page"},
                             Format{"report-pdf", "Report, PDF"}};
constexpr std::array<const char*, style::picture_part_count> part_titles{
    "Title and dates",
    "Legend",
    "Notes",
    "Scale bar",
    "North arrow",
    "Attribution of the map data",
    "Sources as numbered notes",
    "Locator map"};

std::string size_in_words(const style::PicturePreset& shape) {
    if (shape.width <= 0) return "As large as the map is now.";
    return fmt::format("{:.0f} × {:.0f} pixels, {:.0f} dots per inch", shape.width * shape.ratio,
                       shape.height * shape.ratio, shape.dots_per_inch());
}

bool draw_shape(const Frame& frame, session::PictureSetup& setup) {
    const std::size_t before = setup.preset;
    if (begin_choice(frame, "##shape", std::string(setup.shape().title), choice_width)) {
        for (std::size_t i = 0; i < style::picture_presets.size(); ++i)
            if (ImGui::Selectable(std::string(style::picture_presets[i].title).c_str(),
                                  i == setup.preset))
                setup.choose(i);
        ImGui::EndCombo();
    }
    faint_text(size_in_words(setup.shape()));
    return setup.preset != before;
}

/// The theme is the map's, and stays when the window is closed.
void draw_theme(Frame& frame) {
    constexpr std::array<const char*, style::all_themes.size()> titles{"Light", "Dark",
                                                                       "Print, black and white"};
    const style::Theme now = frame.session.view().theme;
    if (!begin_choice(frame, "##theme", titles[static_cast<std::size_t>(now)], choice_width))
        return;
    for (const style::Theme theme : style::all_themes)
        if (ImGui::Selectable(titles[static_cast<std::size_t>(theme)], theme == now))
            frame.ask(session::SetTheme{theme});
    ImGui::EndCombo();
}

/// In the last field, as ImGui shows hints in fields of one line.
void draw_hint(const char* words) {
    const ImVec2 at = ImGui::GetItemRectMin(), padding = ImGui::GetStyle().FramePadding;
    ImGui::GetWindowDrawList()->AddText({at.x + padding.x, at.y + padding.y},
                                        ImGui::GetColorU32(ImGuiCol_TextDisabled), words);
}

bool has_words_of_narrative(const Frame& frame, const session::PictureSetup& setup) {
    return setup.is_series() ? setup.series.along == session::SeriesAlong::narrative
                             : session::told_step(frame.session) != nullptr;
}

/// While a narrative is told, its own words stand there.
bool draw_words(const Frame& frame, session::PictureSetup& setup) {
    if (has_words_of_narrative(frame, setup)) {
        faint_text("The title and words are those of the narrative that is told.");
        return false;
    }
    const std::string title = "Title: " + frame.atlas().title;
    ImGui::SetNextItemWidth(-1);
    bool changed = text_field("##title", shown_label(title), setup.words.title);
    changed |= long_text_field("##words", setup.words.caption, {1, 6});
    if (setup.words.caption.empty() && !ImGui::IsItemActive()) draw_hint("Your words beneath it");
    return changed;
}

bool draw_parts(const Frame& frame, session::PictureSetup& setup) {
    bool changed = false;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {frame.px(8), 0});
    for (std::size_t i = 0; i < part_titles.size(); ++i)
        changed |= checkbox(frame, part_titles[i], setup.parts[i]);
    ImGui::PopStyleVar();
    return changed;
}

bool draw_format(const Frame& frame, session::PictureSetup& setup) {
    const std::string before = setup.format;
    std::string now;
    for (const Format& format : formats)
        if (setup.format == format.word) now = format.title;
    if (begin_choice(frame, "##format", now, choice_width, ImGuiComboFlags_HeightLarge)) {
        for (const Format& format : formats)
            if (ImGui::Selectable(format.title, setup.format == format.word))
                setup.format = format.word;
        ImGui::EndCombo();
    }
    if (setup.is_report())
        faint_text("The map, and every event in it with its claims and sources.");
    bool changed = setup.format != before;
    if (setup.is_series()) changed |= draw_series_rows(frame, setup, choice_width);
    return changed;
}

bool draw_place(const Frame& frame, session::PictureSetup& setup) {
    ImGui::SetNextItemWidth(-1);
    bool changed = text_field("##folder", "Folder: your pictures", setup.folder);
    const std::string name = fmt::format("Name: {}", setup.usual_name(frame.atlas().title));
    ImGui::SetNextItemWidth(-1);
    changed |= text_field("##name", shown_label(name), setup.name);
    return changed;
}

}  // namespace

void draw_picture_surroundings(Frame& frame) {
    const Rect &room = frame.layout.map, &map = frame.map;
    if (map.width >= room.width && map.height >= room.height) return;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const ImU32 ground = to_u32(frame.colours.panel_raised);
    const float right = map.x + map.width, bottom = map.y + map.height;
    const float room_right = room.x + room.width, room_bottom = room.y + room.height;
    list.AddRectFilled({room.x, room.y}, {room_right, map.y}, ground);
    list.AddRectFilled({room.x, bottom}, {room_right, room_bottom}, ground);
    list.AddRectFilled({room.x, map.y}, {map.x, bottom}, ground);
    list.AddRectFilled({right, map.y}, {room_right, bottom}, ground);
    list.AddRect({map.x - 1, map.y - 1}, {right + 1, bottom + 1}, to_u32(frame.colours.panel_line));
}

void draw_picture_window(Frame& frame) {
    const bool is_series = frame.session.picture().is_series();
    const float foot = is_series ? foot_height + length_height : foot_height;
    if (!begin_floating(frame, "Picture", session::Panel::picture, picture_width, picture_height,
                        Stand::beside_map, foot))
        return;
    session::PictureSetup setup = frame.session.picture();
    bool changed = draw_shape(frame, setup);
    draw_theme(frame);
    changed |= draw_format(frame, setup);
    heading(frame, "Words");
    changed |= draw_words(frame, setup);
    heading(frame, "Parts");
    changed |= draw_parts(frame, setup);
    heading(frame, "File");
    changed |= draw_place(frame, setup);
    begin_foot();
    ImGui::Dummy({0, frame.px(2)});
    if (is_series) faint_text(length_in_words(frame));
    if (changed) frame.ask(session::SetPicture{setup});
    if (ImGui::Button("Save")) frame.ask(session::SavePicture{});
    if (is_pointed_at()) tooltip("F12. A file that is there is never written over.");
    if (flowing_button("Save as…"))
        frame.ask(session::TogglePanel{session::Panel::save_picture_as});
    if (is_pointed_at()) tooltip("Shift+F12. Choose the folder in a list.");
    if (flowing_button("Copy")) frame.ask(session::CopyPicture{});
    if (is_pointed_at()) tooltip("Ctrl+Shift+C. To the clipboard, as a PNG.");
    end_floating();
}

}  // namespace ui
