#include "platform/imgui_host.hpp"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

namespace platform {
namespace {

void tell(const KeyboardEvent& event) {
    static_cast<ImGuiHost*>(ImGui::GetIO().UserData)->on_keyboard(event);
}

}  // namespace

ImGuiHost::ImGuiHost(Window& window, NumberOf number_of) : window_(window), number_of_(number_of) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    ImGui_ImplGlfw_InitForOpenGL(window.handle(), true);
    ImGui_ImplOpenGL3_Init("#version 330 core");
    io.UserData = this;
    glfwSetKeyCallback(window.handle(), [](GLFWwindow*, int key, int code, int action, int mods) {
        tell(KeyEvent{key, code, action, mods});
    });
    glfwSetCharCallback(window.handle(),
                        [](GLFWwindow*, unsigned character) { tell(CharacterEvent{character}); });
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
    for (const KeyboardEvent& event : order_.after_frame()) pass_on(event);
}

void ImGuiHost::on_keyboard(const KeyboardEvent& event) {
    if (order_.lets_pass(event)) pass_on(event);
}

void ImGuiHost::pass_on(const KeyboardEvent& event) {
    if (const KeyEvent* key = std::get_if<KeyEvent>(&event))
        ImGui_ImplGlfw_KeyCallback(window_.handle(), key->key, key->scancode, key->action,
                                   key->modifiers);
    else
        ImGui_ImplGlfw_CharCallback(window_.handle(),
                                    number_of_(std::get<CharacterEvent>(event).character));
}

void ImGuiHost::draw() {
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

}  // namespace platform
