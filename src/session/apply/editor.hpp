#pragma once

#include "session/apply/explorer.hpp"

namespace session {

/// How the actions that write change the session. Whatever changes the atlas is a step of the
/// history and an errand to persist it.
struct Session::Editor : Session::Explorer {
    using Explorer::operator();

    void open(Panel panel, bool is_open);
    /// A form that nobody sees is easily forgotten.
    void tell_of_hidden_form();
    void leave_import();

    /// Others give way to the card, or no longer do where it has nothing to show.
    void ask_for_card(bool has_subject = true);

    void operator()(const PickPlace& pick);
    void operator()(const NewEvent& event);
    void operator()(const EditEvent& edit);
    void operator()(const ChangeDraft& change);
    void operator()(const ChangeMaking& change);
    void operator()(const CommitDraft&);
    void operator()(const DropDraft&);
    void operator()(const DragEvent& drag);
    void operator()(const MoveEvent& move);
    void operator()(const RemoveEvent& remove);
    void operator()(const RenameAtlas& rename);
    void operator()(const PutActor& put);
    void operator()(const PutSource& put);
    void operator()(const Choose& choose);
    void operator()(const ChangeChosen& change);
    void operator()(const RemoveChosen& remove);
    void operator()(const MergeEvents& merge);
    void operator()(const DuplicatesProgress& progress);
    void operator()(const DuplicatesFound& found);
    void operator()(const Undo&);
    void operator()(const Redo&);
    void operator()(const GoToStep& go);
    void operator()(const SuggestWorkspace& suggest);
    void operator()(const WorkspaceOpened& opened);
    void operator()(const SavingBegan&) { s.is_being_saved_ = true; }
    void operator()(const SavingFailed&) { s.is_being_saved_ = false; }
    void operator()(const Persisted& persisted);
    void operator()(const JoinTheirs& join);
    void operator()(const ConflictFound& found);
    void operator()(const ResolveConflict& resolve);
    void operator()(const ChangesRead& read);
    void operator()(const ImportProgress& progress);
    void operator()(const ImportRead& read);
    void operator()(const CommitAtlas& commit);
    void operator()(const ReadImport& read);
    void operator()(const TakeInImport& take);
    void operator()(const StopImport& stop);
    void operator()(const SaveAs& errand);
    void operator()(const Persist& errand);
    void operator()(const ReadChanges& errand);
    void operator()(const LookForChanges& errand);
    void operator()(const DrawArea& start);
    void operator()(const Measure& start);
    void operator()(const AddCorner& corner);
    void operator()(const RemoveCorner&);
    void operator()(const FinishArea&);
    void operator()(const ShowView& show);
    void operator()(const ViewsRead& read);
    void operator()(const SaveView& errand);
    void operator()(const RemoveView& errand);
    void operator()(const TaskStarted& started);
    void operator()(const TaskProgress& progress);
    void operator()(const TaskEnded&);
    void operator()(const DoHeldBack&);
    void operator()(const StopTask& errand);
    void operator()(const ExportAtlas& errand);
    void operator()(const ExportBlocked& blocked);
    void operator()(const ExportEnded& ended);
    void operator()(const NewAtlas& errand);
    void operator()(const OpenAtlas& errand);
    void operator()(const OpeningFailed& failed);
    void operator()(const AtlasOpened& opened);
    void operator()(const AwaitAtlas& await);
    void operator()(const EventsGlimpsed& glimpsed);
    void operator()(const SurveyBegan& began);
    void operator()(const SurveyAnswered& answered);
    void operator()(const SurveyFailed& failed);
    void operator()(const SurveyCounted& counted);
    void operator()(const AskAgain&);
    void operator()(const ConnectionsRead& read);
    void operator()(const SaveConnection& errand);
    void operator()(const ForgetConnection& errand);
    void operator()(const BrowseFolder& errand);
    void operator()(const FolderRead& read);
    void operator()(const LookForRecents& errand);
    void operator()(const RecentsRead& read);
    void operator()(const ForgetRecent& errand);

 private:
    /// False, and the panel that saves the atlas as a workspace opens, while it is read only; once
    /// it is saved, the action is done.
    bool may_write(const Action& wanted);
    /// The next file is looked for beside this one.
    void use_file(std::string_view path);
    /// Those that are shown: other programs may have written there.
    void look_into_folders_again();
    /// Where no window shows what became of an opening, the map does.
    void tell_of_opening();
    void ask_for(Panel panel);
    void await_over_another();
    void leave_off_awaiting();
    void start(DraftState draft);
    void show_form();
    /// Says what is in the form, and shows it.
    void point_to_form();
    /// Whether the card shows the form of another event; points to it then.
    bool is_another_in_form(std::string_view id);
    /// Whether something about the event is written there and not kept; points to it then.
    bool is_written_in_form(std::string_view id);
    void rename_in_draft(std::string claims::ClaimDraft::*field, const std::string& from,
                         const std::string& to);
    void draw(Drawn::Purpose purpose, bool on);
};

}  // namespace session
