#include "platform/imgui_host.hpp"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <utility>

namespace platform {

ImGuiHost::ImGuiHost(Window& window) : window_(window) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    ImGui_ImplGlfw_InitForOpenGL(window.handle(), true);
    ImGui_ImplOpenGL3_Init("#version 330 core");
    io.UserData = this;
    glfwSetKeyCallback(window.handle(), [](GLFWwindow*, int key, int code, int action, int mods) {
        static_cast<ImGuiHost*>(ImGui::GetIO().UserData)->on_key(key, code, action, mods);
    });
}

ImGuiHost::~ImGuiHost() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
}

void ImGuiHost::upload_fonts() {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
}

void ImGuiHost::begin_frame() {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
    pressed_since_frame_.reset();
    for (const auto& [key, code, modifiers] : std::exchange(late_releases_, {}))
        ImGui_ImplGlfw_KeyCallback(window_.handle(), key, code, GLFW_RELEASE, modifiers);
}

void ImGuiHost::on_key(int key, int scancode, int action, int modifiers) {
    const bool is_known = key >= 0 && key < static_cast<int>(pressed_since_frame_.size());
    const auto index = static_cast<std::size_t>(key);
    if (action == GLFW_PRESS && is_known) pressed_since_frame_.set(index);
    if (action == GLFW_RELEASE && is_known && pressed_since_frame_.test(index)) {
        late_releases_.push_back({key, scancode, modifiers});
    } else {
        ImGui_ImplGlfw_KeyCallback(window_.handle(), key, scancode, action, modifiers);
    }
}

void ImGuiHost::end_frame() {
    ImGui::Render();
}

void ImGuiHost::draw() {
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

}  // namespace platform
