#pragma once

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "claims/draft.hpp"
#include "session/edit/chosen.hpp"
#include "session/edit/conflict.hpp"
#include "session/edit/draft_state.hpp"
#include "session/edit/duplicates.hpp"
#include "session/edit/import_state.hpp"

namespace session {

// What writes. One event at a time is a draft in the form; committing it makes a step of the
// history. While the atlas is read only, those that would write open the panel that saves it as a
// workspace instead.

struct PickPlace {  ///< the next click on the map says where the draft (or a new one) lies
    bool on = true;
};
struct NewEvent {
    geo::LngLat at;  ///< claims::nowhere when the place comes later
};
struct EditEvent {
    claims::EventRow row;
};
struct ChangeDraft {
    claims::EventDraft event;
};
struct ChangeMaking {
    std::optional<EntryInMaking> making;
};
struct CommitDraft {};
struct DropDraft {};
/// In place of a row: the event in the form.
inline constexpr claims::EventRow the_draft = std::numeric_limits<claims::EventRow>::max();
struct DragEvent {  ///< the event's mark follows the pointer
    claims::EventRow row;
    geo::LngLat to;
};
struct MoveEvent {  ///< the pointer let go of the mark; claims::nowhere: it stays where it was
    claims::EventRow row;
    geo::LngLat to;
};
struct RemoveEvent {
    claims::EventRow row;
};
struct RenameAtlas {
    std::string title;
};
/// A new one, under another id where an import has taken its own meanwhile; or one that is there,
/// corrected.
struct PutActor {
    claims::Actor actor;
    bool is_correction = false;
};
struct PutSource {  ///< likewise
    claims::Source source;
    bool is_correction = false;
};

struct Choose {  ///< several events, to change them at once; empty: none
    Chosen rows;
};
struct ChangeChosen {  ///< what is set is set in all of them
    std::optional<std::string> layer, kind;
};
struct RemoveChosen {};
struct MergeEvents {  ///< all claims of both stay, under the first
    std::string keep, drop;
};

struct Undo {};
struct Redo {};
struct GoToStep {
    std::size_t step;
};

struct SuggestWorkspace {  ///< where the atlas might be saved
    std::string path;
};
struct WorkspaceOpened {  ///< from now on commits go there; it holds the present state
    std::string path;
};
struct SavingBegan {};   ///< until it ends, nobody knows what the workspace holds
struct SavingFailed {};  ///< the workspace holds what it held
struct Persisted {       ///< the workspace holds this state
    std::shared_ptr<const claims::Atlas> atlas;
};
struct JoinTheirs {  ///< others changed the workspace: what was done here is done to that
    std::shared_ptr<const claims::Atlas> theirs;  ///< the workspace as it is now
    std::set<claims::Contested> mine;  ///< of what is contested, what stays as it is here
    claims::Problems problems = {};    ///< of theirs
};
struct ConflictFound {
    Conflict conflict;
};
struct ResolveConflict {  ///< these stay as they are here, all others as theirs
    std::set<claims::Contested> mine;
};
struct ChangesRead {  ///< lines of the workspace's log about one event, latest first
    std::string event_id;
    std::vector<std::string> lines;
};

struct ImportProgress {  ///< how far the reading of the file is
    std::string doing;
    double share;
};
struct ImportRead {
    ImportPreview preview;
};
struct CommitAtlas {  ///< a change that was made elsewhere, such as an import
    std::string words;
    std::shared_ptr<const claims::Atlas> atlas;
};

// Errands: the workspace is a file.
struct ReadImport {  ///< look at the file; what was read before is dropped
    ImportRequest request;
};
struct TakeInImport {};  ///< what was read becomes part of the atlas
struct StopImport {};    ///< also drops what was read
struct SaveAs {
    std::string path;
};
/// Asked for by the session itself after each step: write the present state to the workspace.
struct Persist {
    std::string words;
};
struct ReadChanges {
    std::string event_id;
};
struct LookForChanges {};  ///< others may have written to the workspace

}  // namespace session
