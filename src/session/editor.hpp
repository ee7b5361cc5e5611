#pragma once

#include "session/session.hpp"

namespace session {

/// How the actions that write change the session. Whatever changes the atlas is a step of the
/// history and an errand to persist it.
struct Session::Editor {
    Session& s;

    void operator()(const PickPlace&);
    void operator()(const NewEvent& event);
    void operator()(const EditEvent& edit);
    void operator()(const ChangeDraft& change);
    void operator()(const CommitDraft&);
    void operator()(const DropDraft&);
    void operator()(const MoveEvent& move);
    void operator()(const RemoveEvent& remove);
    void operator()(const PutActor& put);
    void operator()(const PutSource& put);
    void operator()(const Undo&);
    void operator()(const Redo&);
    void operator()(const GoToStep& go);
    void operator()(const WorkspaceOpened& opened);
    void operator()(const Persisted& persisted);
    void operator()(const ReplaceAtlas& replace);
    void operator()(const SaveAs& errand);
    void operator()(const Persist& errand);

 private:
    void start(claims::EventDraft draft, bool is_new);
};

}  // namespace session
