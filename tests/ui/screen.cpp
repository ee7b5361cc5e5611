#include "screen.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstring>
#include <fstream>
#include <iterator>
#include <utility>

#include "session/actions/apply_all.hpp"
#include "ui/letters/shown.hpp"
#include "ui/panels.hpp"
#include "ui/parts/theme.hpp"

namespace {

std::vector<std::byte> read_font(const char* name) {
    std::ifstream file(std::string("/usr/share/fonts/truetype/noto/") + name, std::ios::binary);
    const std::vector<char> read{std::istreambuf_iterator<char>(file), {}};
    std::vector<std::byte> bytes(read.size());
    if (!read.empty()) std::memcpy(bytes.data(), read.data(), read.size());
    return bytes;
}

const std::vector<std::byte>& font(const char* name) {
    static std::vector<std::pair<std::string, std::vector<std::byte>>> fonts;
    if (fonts.empty()) fonts.reserve(16);  // spans into them must stay valid
    for (const auto& [known, bytes] : fonts)
        if (known == name) return bytes;
    return fonts.emplace_back(name, read_font(name)).second;
}

/// The numbers that GLFW's backend gives to ImGui's keys.
void map_keys(ImGuiIO& io) {
    constexpr std::array<std::pair<ImGuiKey, int>, 22> keys{{
        {ImGuiKey_Tab, key::tab},
        {ImGuiKey_LeftArrow, key::left},
        {ImGuiKey_RightArrow, key::right},
        {ImGuiKey_UpArrow, key::up},
        {ImGuiKey_DownArrow, key::down},
        {ImGuiKey_PageUp, 266},
        {ImGuiKey_PageDown, 267},
        {ImGuiKey_Home, key::home},
        {ImGuiKey_End, 269},
        {ImGuiKey_Insert, 260},
        {ImGuiKey_Delete, 261},
        {ImGuiKey_Backspace, key::backspace},
        {ImGuiKey_Space, 32},
        {ImGuiKey_Enter, key::enter},
        {ImGuiKey_Escape, key::escape},
        {ImGuiKey_KeyPadEnter, 335},
        {ImGuiKey_A, 'A'},
        {ImGuiKey_C, 'C'},
        {ImGuiKey_V, 'V'},
        {ImGuiKey_X, 'X'},
        {ImGuiKey_Y, 'Y'},
        {ImGuiKey_Z, 'Z'},
    }};
    for (const auto& [key, number] : keys) io.KeyMap[key] = number;
}

}  // namespace

void load_real_fonts(const ScreenOptions& options) {
    ui::load_fonts({font("NotoSans-Regular.ttf"), font("NotoSansArmenian-Regular.ttf"),
                    font("NotoSansGeorgian-Regular.ttf")},
                   {font("NotoSans-Bold.ttf"), font("NotoSansArmenian-Bold.ttf"),
                    font("NotoSansGeorgian-Bold.ttf")},
                   options.scale, static_cast<double>(options.pixel_ratio), options.lettering);
}

Screen::Screen(session::Session shown, const ScreenOptions& options)
    : session(std::move(shown)), options_(options) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.DisplaySize = {options.width, options.height};
    io.DisplayFramebufferScale = {options.pixel_ratio, options.pixel_ratio};
    map_keys(io);
    session.apply(session::SetScale{options.scale});
    session.apply(session::SetTheme{options.theme});
    if (options.real_fonts)
        load_real_fonts(options);
    else
        io.Fonts->AddFontDefault();
    io.Fonts->Build();
    ui::apply_theme(options.theme, options.scale);
    frames();
}

Screen::~Screen() {
    ui::reserve_letters(*ImGui::GetIO().Fonts, nullptr, 0);  // its owner may go
    ImGui::DestroyContext();
}

void Screen::frame(float seconds) {
    ImGui::GetIO().DeltaTime = seconds;
    if (ui::are_letters_outgrown()) load_real_fonts(options_);
    ImGui::NewFrame();
    const std::vector<session::Action> actions = ui::draw_panels(session);
    ImGui::Render();
    session::apply_all(session, actions);
    asked.insert(asked.end(), actions.begin(), actions.end());
}

void Screen::frames(int count, float seconds_each) {
    for (int i = 0; i < count; ++i) frame(seconds_each);
}

void Screen::move(ImVec2 to) {
    ImGui::GetIO().MousePos = to;
    frames(2);
}

void Screen::click(ImVec2 at) {
    frames(1, 1.0F);  // longer than a double click
    move(at);
    ImGui::GetIO().MouseDown[0] = true;
    frames(2);
    ImGui::GetIO().MouseDown[0] = false;
    frames(3);
}

ImVec2 Screen::place_of(std::string_view window, std::string_view words, std::size_t appearance) {
    const Box box = text(window).find(words, appearance);
    REQUIRE_MESSAGE(!box.is_empty(), std::string(words), " is not in ", std::string(window));
    return box.centre();
}

void Screen::click(std::string_view window, std::string_view words, std::size_t appearance) {
    click(place_of(window, words, appearance));
}

DrawnText Screen::text(std::string_view window) const {
    return DrawnText(*ImGui::GetDrawData(), window);
}

void Screen::double_click(ImVec2 at) {
    click(at);
    ImGui::GetIO().MouseDown[0] = true;
    frames(1);
    ImGui::GetIO().MouseDown[0] = false;
    frames(3);
}

void Screen::drag(ImVec2 from, ImVec2 to, float rest_seconds) {
    constexpr int steps = 10;
    frames(1, 1.0F);
    move(from);
    ImGui::GetIO().MouseDown[0] = true;
    frames(1);
    for (int i = 1; i <= steps; ++i) {
        const float share = static_cast<float>(i) / steps;
        ImGui::GetIO().MousePos = {from.x + (to.x - from.x) * share,
                                   from.y + (to.y - from.y) * share};
        frames(1);
    }
    if (rest_seconds > 0) frames(1, rest_seconds);
    ImGui::GetIO().MouseDown[0] = false;
    frames(1);
}

void Screen::wheel(ImVec2 at, float notches) {
    move(at);
    ImGui::GetIO().MouseWheel = notches;
    frames(1);
}

void Screen::type(std::string_view text) {
    ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
    frames(2);
}

void Screen::key(int key, bool ctrl) {
    ImGuiIO& io = ImGui::GetIO();
    io.KeyCtrl = ctrl;
    io.KeysDown[key] = true;
    frames(2);
    io.KeysDown[key] = false;
    io.KeyCtrl = false;
    frames(3);
}
