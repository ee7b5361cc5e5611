#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/errands/duplicate_errands.hpp"
#include "app/errands/export_errands.hpp"
#include "app/errands/folder_errands.hpp"
#include "app/errands/import_errands.hpp"
#include "app/errands/link_errands.hpp"
#include "app/errands/narrative_errands.hpp"
#include "app/errands/open_errands.hpp"
#include "app/errands/picture_errands.hpp"
#include "app/errands/recent_errands.hpp"
#include "app/errands/survey_errands.hpp"
#include "app/errands/view_errands.hpp"
#include "app/errands/workspace_errands.hpp"
#include "app/right_of_way.hpp"
#include "platform/window.hpp"
#include "render/map_renderer.hpp"
#include "session/session.hpp"

namespace app {

/// Carries out what reaches beyond the session: files, the browser, the window itself. Tells the
/// person how it went through the session's message.
class Errands {
 public:
    Errands(platform::Window& window, session::Session& session, render::MapRenderer& renderer,
            RightOfWay& way, std::optional<io::Workspace> workspace,
            std::shared_ptr<io::ServerSurvey> survey, OpenErrands::First first)
        : window_(window),
          session_(session),
          tasks_(session, way),
          workspace_(session, tasks_, std::move(workspace)),
          imports_(session, workspace_, way),
          exports_(session, tasks_),
          surveys_(session, std::move(survey)),
          openings_(session, tasks_, workspace_, imports_, surveys_, std::move(first)),
          views_(session),
          narratives_(session, tasks_, [this] { return openings_.location(); }),
          pictures_(session, renderer, tasks_, [this] { return openings_.location(); }),
          duplicates_(session, way),
          folders_(session),
          recents_(session),
          links_(session) {
        recents_.look();
        remember_shown();
    }
    /// Waits for the job that is under way; what it has not written to the end, it takes back.
    ~Errands() { tasks_.give_up(); }
    Errands(const Errands&) = delete;
    Errands& operator=(const Errands&) = delete;

    void run(const std::vector<session::Errand>& errands);
    /// Where the present atlas was read from; empty: the bundled one.
    std::string location() const { return openings_.location(); }
    const std::optional<session::Kept>& awaited() const { return openings_.awaited(); }
    /// Whether something that was changed is about to be on the disk and is not there yet.
    bool is_saving() const { return workspace_.is_saving(); }
    /// It is not waited for at the end.
    void let_go_of_saving() { workspace_.let_go(); }
    /// What is being typed and not kept yet, is kept.
    void keep_all() { narratives_.keep_all(); }
    /// Takes over what longer errands have come to; true when there was something.
    bool poll() {
        const bool has_workspace = workspace_.poll();
        const bool has_import = imports_.poll(), has_survey = surveys_.poll();
        const bool has_glimpse = openings_.poll(), has_folder = folders_.poll();
        const bool has_recents = recents_.poll(), has_task = tasks_.poll();
        const bool has_link = links_.poll(), has_duplicates = duplicates_.poll();
        if (has_task) remember_shown();
        return has_task || has_workspace || has_import || has_survey || has_glimpse || has_folder ||
               has_recents || has_link || has_duplicates;
    }

 private:
    void carry_out(const session::ReadImport& errand) { imports_.read(errand); }
    void carry_out(const session::TakeInImport&) { imports_.take_in(); }
    void carry_out(const session::StopImport&) { imports_.stop(); }
    void carry_out(const session::SaveAs& errand) { workspace_.save_as(errand); }
    void carry_out(const session::Persist& errand) { workspace_.persist(errand); }
    void carry_out(const session::ReadChanges& errand) { workspace_.read_changes(errand); }
    void carry_out(const session::LookForChanges&) {
        workspace_.look_for_changes();
        narratives_.look();
    }
    void carry_out(const session::SaveView& errand) { views_.save(errand); }
    void carry_out(const session::RemoveView& errand) { views_.remove(errand); }
    void carry_out(const session::NewNarrative&) { narratives_.begin(); }
    void carry_out(const session::KeepNarrative& errand) { narratives_.keep(errand); }
    void carry_out(const session::RemoveNarrative& errand) { narratives_.remove(errand); }
    void carry_out(const session::DrawNarrative&) { narratives_.draw(); }
    void carry_out(const session::StopTask&) { tasks_.stop(); }
    void carry_out(const session::ExportAtlas& errand) { exports_.write(errand); }
    void carry_out(const session::NewAtlas& errand) { openings_.begin(errand); }
    void carry_out(const session::OpenAtlas& errand) { openings_.open(errand); }
    void carry_out(const session::SaveConnection& errand) { openings_.save(errand); }
    void carry_out(const session::ForgetConnection& errand) { openings_.forget(errand); }
    void carry_out(const session::AskSurvey& errand) { surveys_.ask(errand); }
    void carry_out(const session::FindDuplicates& errand) { duplicates_.find(errand); }
    void carry_out(const session::SavePicture&) { pictures_.save(); }
    void carry_out(const session::CopyPicture&) { pictures_.copy(); }
    void carry_out(const session::ReopenPicture& errand);
    void carry_out(const session::BrowseFolder& errand) { folders_.read(errand); }
    void carry_out(const session::LookForRecents&) { recents_.look(); }
    void carry_out(const session::ForgetRecent& errand) { recents_.forget(errand.location); }
    void carry_out(const session::OpenLink& errand) { links_.open(errand); }
    void carry_out(const session::CopyText& errand);
    void carry_out(const session::Quit&);
    /// The atlas in the window, once it is there, is the latest of the recent ones.
    void remember_shown();

    platform::Window& window_;
    session::Session& session_;
    TaskRunner tasks_;
    WorkspaceErrands workspace_;
    ImportErrands imports_;
    ExportErrands exports_;
    SurveyErrands surveys_;
    OpenErrands openings_;
    ViewErrands views_;
    NarrativeErrands narratives_;
    PictureErrands pictures_;
    DuplicateErrands duplicates_;
    FolderErrands folders_;
    RecentErrands recents_;
    LinkErrands links_;
};

}  // namespace app
