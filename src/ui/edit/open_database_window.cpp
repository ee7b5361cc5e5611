#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <utility>

#include "session/server_fields.hpp"
#include "ui/edit/edit_windows.hpp"
#include "ui/edit/form.hpp"
#include "ui/letters/stand_ins.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

/// The fields' own memory.
struct Typed {
    session::ServerFields fields;
    std::string connection;  ///< in place of the fields, unless it is empty
    std::string name;        ///< under which it is to be kept
    std::string password;

    std::string location() const {
        if (connection.empty()) return session::location_of(fields);
        if (session::is_database(connection)) return connection;
        return std::string(session::database_prefix) + connection;
    }
};

void draw_saved(Frame& frame) {
    if (frame.session.connections().empty()) return;
    heading(frame, "Saved connections");
    for (const session::SavedConnection& each : frame.session.connections()) {
        ImGui::PushID(each.location.c_str());
        ImGui::PushID(each.name.c_str());
        if (link(frame, each.name)) frame.ask(session::OpenAtlas{each.location});
        ImGui::SameLine();
        elided_text(each.location, ImGui::GetContentRegionAvail().x - frame.px(80));
        if (each.is_own) {
            ImGui::SameLine(ImGui::GetContentRegionMax().x - frame.px(64));
            if (ImGui::SmallButton("Forget")) frame.ask(session::ForgetConnection{each.name});
        }
        ImGui::PopID();
        ImGui::PopID();
    }
}

void field_rows(const Form& form, Typed& typed) {
    heading(form.frame, "Another connection");
    ImGui::BeginDisabled(!typed.connection.empty());
    if (ImGui::BeginTable("fields", 2)) {
        const auto cell = [&](const char* label, std::string& value, const char* hint) {
            ImGui::TableNextColumn();
            text_row(form, label, label, value, hint);
        };
        cell("Host", typed.fields.host, "this computer");
        cell("Port", typed.fields.port, "5432");
        cell("Database", typed.fields.database, "");
        cell("User", typed.fields.user, "");
        cell("Schema", typed.fields.schema, "claim_atlas");
        ImGui::EndTable();
    }
    ImGui::EndDisabled();
    text_row(form, "Or a connection string", "connection", typed.connection,
             "PG:service=atlas, PG:postgresql://anna@db.example/atlas");
    text_row(form, "Name to keep it under (a password is never kept)", "name", typed.name);
}

/// The server asked for one: it is used for this window only.
void password_row(const Form& form, Typed& typed) {
    const session::Opening& opening = form.frame.session.opening();
    if (!opening.wants_password) return;
    label_of_row(form, "Password; used until this atlas is closed, and kept nowhere");
    if (typed.password.empty() && !ImGui::IsAnyItemActive()) ImGui::SetKeyboardFocusHere();
    const bool entered =
        ImGui::InputText("##password", &typed.password,
                         ImGuiInputTextFlags_Password | ImGuiInputTextFlags_EnterReturnsTrue);
    ImGui::BeginDisabled(typed.password.empty());
    const bool pressed = ImGui::Button("Open with this password");
    ImGui::EndDisabled();
    if (!(pressed || entered) || typed.password.empty()) return;
    form.frame.ask(session::OpenAtlas{opening.location, without_stand_ins(typed.password)});
    std::ranges::fill(typed.password, '\0');
    typed.password.clear();
}

void draw_database_buttons(Frame& frame, const Typed& typed) {
    ImGui::Dummy({0, frame.px(4)});
    ImGui::BeginDisabled(frame.session.task().has_value());
    if (ImGui::Button("Open")) frame.ask(session::OpenAtlas{typed.location()});
    ImGui::EndDisabled();
    ImGui::BeginDisabled(typed.name.empty());
    if (flowing_button("Keep this connection"))
        frame.ask(session::SaveConnection{typed.name, typed.location()});
    ImGui::EndDisabled();
}

}  // namespace

void draw_open_database_window(Frame& frame) {
    static Typed typed;
    if (!begin_floating(frame, "Open a database", session::Panel::open_database, 560, 620)) {
        std::ranges::fill(typed.password, '\0');
        typed.password.clear();
        return;
    }
    const std::vector<claims::FieldProblem> none;
    const Form form{frame, none, {}};
    text("An atlas at a PostgreSQL server with PostGIS takes the place of the one in this window.");
    const session::Opening& opening = frame.session.opening();
    if (session::is_database(opening.location) && !opening.problem.empty())
        warning_text(frame, opening.problem);
    password_row(form, typed);
    draw_saved(frame);
    field_rows(form, typed);
    draw_database_buttons(frame, typed);
    end_floating();
}

}  // namespace ui
