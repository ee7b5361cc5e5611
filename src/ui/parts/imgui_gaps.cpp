#include "ui/parts/imgui_gaps.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace ui {
namespace {

#if IMGUI_VERSION_NUM >= 18700
constexpr int first_function_key = ImGuiKey_F1, first_letter = ImGuiKey_A, first_digit = ImGuiKey_0;
constexpr int minus_key = ImGuiKey_Minus, equals_key = ImGuiKey_Equal;
constexpr int pad_minus_key = ImGuiKey_KeypadSubtract, pad_plus_key = ImGuiKey_KeypadAdd;
constexpr ImGuiKey left_alt = ImGuiKey_LeftAlt, right_alt = ImGuiKey_RightAlt;

int key_of(ImGuiKey key) {
    return key;
}
#else
// GLFW numbers keys by the character on a US keyboard; the others are listed in GLFW/glfw3.h.
constexpr int first_function_key = 290, first_letter = 'A', first_digit = '0';
constexpr int minus_key = '-', equals_key = '=';
constexpr int pad_minus_key = 333, pad_plus_key = 334;
constexpr int left_alt = 342, right_alt = 346;

int key_of(ImGuiKey key) {
    return ImGui::GetKeyIndex(key);
}
#endif

/// Sets for how many seconds Escape has been held: 0 in the frame in which it went down.
void set_escape_held(float seconds) {
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetKeyData(ImGuiKey_Escape)->DownDuration = seconds;
#else
    ImGuiIO& io = ImGui::GetIO();
    io.KeysDownDuration[ImGui::GetKeyIndex(ImGuiKey_Escape)] = seconds;
    io.NavInputsDownDuration[ImGuiNavInput_Cancel] = seconds;
#endif
}

constexpr const char* menu_bar_name = "##MainMenuBar";
constexpr const char* tab_stops_seen = "frame with tab stops";

// Tab goes to what can be typed into; what bears that flag without being a field is only focused.
#if IMGUI_VERSION_NUM >= 18900
constexpr ImGuiItemFlags tab_stop = ImGuiItemFlags_None;  // it stops everywhere
#else
constexpr ImGuiItemFlags tab_stop = ImGuiItemFlags_Inputable;
#endif

struct NamedKey {
    std::string_view name;
    ImGuiKey key;
};
constexpr std::array named_keys{
    NamedKey{"Tab", ImGuiKey_Tab},           NamedKey{"Left", ImGuiKey_LeftArrow},
    NamedKey{"Right", ImGuiKey_RightArrow},  NamedKey{"Up", ImGuiKey_UpArrow},
    NamedKey{"Down", ImGuiKey_DownArrow},    NamedKey{"PageUp", ImGuiKey_PageUp},
    NamedKey{"PageDown", ImGuiKey_PageDown}, NamedKey{"Home", ImGuiKey_Home},
    NamedKey{"End", ImGuiKey_End},           NamedKey{"Insert", ImGuiKey_Insert},
    NamedKey{"Delete", ImGuiKey_Delete},     NamedKey{"Backspace", ImGuiKey_Backspace},
    NamedKey{"Space", ImGuiKey_Space},       NamedKey{"Enter", ImGuiKey_Enter},
    NamedKey{"Escape", ImGuiKey_Escape},
};

/// 12 for "F12", 0 for what is no function key.
int function_number(std::string_view name) {
    int number = 0;
    if (name.size() < 2 || name.front() != 'F') return 0;
    const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), number);
    const bool is_number = error == std::errc{} && end == name.data() + name.size();
    return is_number && number >= 1 && number <= 12 ? number : 0;
}

std::vector<int> character_keys(char character) {
    if (character >= 'A' && character <= 'Z') return {first_letter + (character - 'A')};
    if (character >= 'a' && character <= 'z') return {first_letter + (character - 'a')};
    if (character >= '0' && character <= '9') return {first_digit + (character - '0')};
    if (character == '-') return {minus_key, pad_minus_key};
    if (character == '=') return {equals_key};
    if (character == '+') return {pad_plus_key};
    return {};
}

}  // namespace

std::vector<int> keys_named(std::string_view name) {
    if (name.size() == 1) return character_keys(name.front());
    if (const int number = function_number(name); number > 0)
        return {first_function_key + number - 1};
    const auto found = std::ranges::find(named_keys, name, &NamedKey::name);
    if (found == named_keys.end()) return {};
    return {key_of(found->key)};
}

bool is_key_pressed(int key, bool repeat) {
#if IMGUI_VERSION_NUM >= 18700
    return ImGui::IsKeyPressed(static_cast<ImGuiKey>(key), repeat);
#else
    return key >= 0 && ImGui::IsKeyPressed(key, repeat);
#endif
}

bool is_key_pressed(std::string_view name, bool repeat) {
    return std::ranges::any_of(keys_named(name),
                               [&](int key) { return is_key_pressed(key, repeat); });
}

bool was_focus_moved_to_item() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    return context.NavJustMovedToId != 0 && context.NavJustMovedToId == ImGui::GetItemID();
}

void keep_focus() {
    ImGui::NavMoveRequestCancel();
}

void take_focus() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const bool was_hidden = context.NavDisableHighlight;
    ImGui::SetFocusID(ImGui::GetItemID(), context.CurrentWindow);
    context.NavDisableHighlight = was_hidden;
}

void leave_field() {
    ImGui::ClearActiveID();
}

void forget_last_field() {
    ImGui::GetCurrentContext()->InputTextState.ID = 0;
}

EscapeKeepsText::EscapeKeepsText() : is_pressed_(is_key_pressed("Escape", false)) {
    // No field sees the key then, which would begin with taking back what was typed.
    if (is_pressed_) set_escape_held(std::numeric_limits<float>::min());
}

EscapeKeepsText::~EscapeKeepsText() {
    if (!is_pressed_) return;
    set_escape_held(0);
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiWindow* window = context.ActiveIdWindow;
    while (window != nullptr && window != context.CurrentWindow) window = window->ParentWindow;
    const bool is_here = window != nullptr;
    if (is_here && context.InputTextState.ID == context.ActiveId) leave_field();
}

bool is_typed_into(const char* name) {
    return ImGui::GetActiveID() == ImGui::GetID(name);
}

LastChild last_child() {
    const ImGuiWindow* window = ImGui::GetCurrentWindow();
    const auto& children = window->DC.ChildWindows;
    if (!children.empty()) window = children.back();
    return {*window->DrawList, window->Scroll.y};
}

void drop_keyboard_of_closed_window() {
    const ImGuiWindow* owner = ImGui::GetCurrentContext()->NavWindow;
    if (owner != nullptr && !owner->RootWindow->Active) ImGui::SetWindowFocus(nullptr);
}

bool has_keyboard(const char* window) {
    const ImGuiWindow* owner = ImGui::GetCurrentContext()->NavWindow;
    return owner != nullptr && owner->RootWindow == ImGui::FindWindowByName(window);
}

void focus_menu_bar() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    ImGuiWindow* bar = ImGui::FindWindowByName(menu_bar_name);
    if (bar == nullptr) return;
    ImGui::FocusWindow(bar);
    context.NavLayer = ImGuiNavLayer_Menu;
    ImGui::NavInitWindow(bar, true);
    context.NavDisableHighlight = false;
    context.NavDisableMouseHover = true;
}

bool is_menu_bar_focused() {
    return has_keyboard(menu_bar_name);
}

bool is_key_besides_alt_down() {
#if IMGUI_VERSION_NUM >= 18700
    for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_LeftCtrl; ++key)
        if (ImGui::IsKeyDown(static_cast<ImGuiKey>(key))) return true;
    return ImGui::GetIO().KeyCtrl || ImGui::GetIO().KeyShift || ImGui::GetIO().KeySuper;
#else
    const auto& down = ImGui::GetIO().KeysDown;
    for (int key = 0; key < IM_ARRAYSIZE(down); ++key)
        if (down[key] && key != left_alt && key != right_alt) return true;
    return false;
#endif
}

bool is_alt_let_go() {
    // When the window is left, ImGui forgets what was held.
    return ImGui::IsKeyReleased(left_alt) || ImGui::IsKeyReleased(right_alt);
}

void let_enter_press() {
#if IMGUI_VERSION_NUM < 18900
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiIO& io = ImGui::GetIO();
    // Enter that ends what is typed into a field does not begin it again.
    const bool is_typed = context.ActiveId != 0 || context.ActiveIdPreviousFrame != 0;
    const bool is_meant = io.NavVisible && !is_typed && !io.KeyCtrl && !io.KeyAlt;
    if (!is_meant || !is_key_pressed("Enter", false)) return;
    context.NavNextActivateId = context.NavId;
    // Tab leaves the wish behind that only fields be pressed.
    context.NavNextActivateFlags = ImGuiActivateFlags_None;
#endif
}

void begin_tab_stops() {
    ImGui::PushItemFlag(tab_stop, true);
#if IMGUI_VERSION_NUM < 18700
    // From whatever is not being typed into, Tab would begin again with the first stop.
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const bool is_tabbing =
        context.NavMoveScoringItems && (context.NavMoveFlags & ImGuiNavMoveFlags_Tabbing) != 0;
    if (is_tabbing && context.NavTabbingDir == 0 && context.NavId != 0) context.NavTabbingDir = 1;
#endif
}

void end_tab_stops() {
    ImGui::PopItemFlag();
    ImGuiWindow* window = ImGui::GetCurrentWindow()->RootWindow;
    window->StateStorage.SetInt(ImHashStr(tab_stops_seen), ImGui::GetFrameCount());
    if (is_key_pressed("Tab", true) &&
        ImGui::IsWindowFocused(ImGuiFocusedFlags_RootAndChildWindows))
        ImGui::GetCurrentContext()->NavDisableHighlight = false;
}

bool are_tab_stops_focused() {
    const ImGuiWindow* owner = ImGui::GetCurrentContext()->NavWindow;
    if (owner == nullptr) return false;
    const int seen = owner->RootWindow->StateStorage.GetInt(ImHashStr(tab_stops_seen), -2);
    return ImGui::GetFrameCount() - seen <= 1;
}

bool is_list_open() {
    return ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup);
}

bool is_window_about_to_show() {
    return std::ranges::any_of(ImGui::GetCurrentContext()->Windows, [](const ImGuiWindow* window) {
        return window->Active && window->HiddenFramesCannotSkipItems > 0;
    });
}

bool is_pointer_left_behind() {
    return ImGui::GetCurrentContext()->NavDisableMouseHover;
}

bool is_under_window(ImVec2 from, ImVec2 to) {
    const ImRect part(from, to);
    const ImGuiWindow* self = ImGui::GetCurrentContext()->CurrentWindow;
    return std::ranges::any_of(ImGui::GetCurrentContext()->Windows, [&](const ImGuiWindow* window) {
        const bool is_fixed = (window->Flags & ImGuiWindowFlags_NoBringToFrontOnFocus) != 0;
        const bool is_seen = window->Active && !window->Hidden && !window->IsFallbackWindow;
        return is_seen && window != self && !is_fixed &&
               (window->Flags & (ImGuiWindowFlags_ChildWindow | ImGuiWindowFlags_Tooltip)) == 0 &&
               window->Rect().Overlaps(part);
    });
}

void lift_window() {
    if (!is_list_open()) ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
}

void lower_window() {
    ImGui::BringWindowToDisplayBack(ImGui::GetCurrentWindow());
}

Depth depth_of(const char* name) {
    constexpr ImGuiWindowFlags part_of_window =
        ImGuiWindowFlags_ChildWindow | ImGuiWindowFlags_Popup | ImGuiWindowFlags_Tooltip;
    const ImGuiWindow* window = ImGui::FindWindowByName(name);
    if (window == nullptr || !window->WasActive) return {};
    Depth depth;
    const ImVector<ImGuiWindow*>& windows = ImGui::GetCurrentContext()->Windows;
    for (int height = 0; height < windows.Size; ++height) {
        const ImGuiWindow* other = windows[height];
        if (other == window)
            depth.height = height;
        else if (depth.height >= 0 && other->WasActive && (other->Flags & part_of_window) == 0)
            depth.is_covered |= other->Rect().Overlaps(window->Rect());
    }
    return depth;
}

}  // namespace ui
