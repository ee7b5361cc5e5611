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
    const ImTextureID before = ImGui::GetIO().Fonts->TexID;
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
    const ImDrawData* laid_out = ImGui::GetDrawData();
    if (laid_out == nullptr) return;
    for (int list = 0; list < laid_out->CmdListsCount; ++list)
        for (ImDrawCmd& command : laid_out->CmdLists[list]->CmdBuffer)
            if (command.TextureId == before) command.TextureId = ImGui::GetIO().Fonts->TexID;
}

void ImGuiHost::begin_frame() {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
}

void ImGuiHost::end_frame() {
    ImGui::Render();
    unseen_.reset();
    for (const KeyEvent& event : std::exchange(waiting_, {}))
        on_key(event.key, event.scancode, event.action, event.modifiers);
}

void ImGuiHost::on_key(int key, int scancode, int action, int modifiers) {
    // The releases of other keys wait too: Ctrl let go right after Q was pressed still meant
    // Ctrl+Q.
    const bool is_turn = action != GLFW_REPEAT && unseen_ && *unseen_ != action;
    if (!waiting_.empty() || is_turn) {
        waiting_.push_back({key, scancode, action, modifiers});
        return;
    }
    if (action != GLFW_REPEAT) unseen_ = action;
    ImGui_ImplGlfw_KeyCallback(window_.handle(), key, scancode, action, modifiers);
}

void ImGuiHost::draw() {
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

}  // namespace platform
