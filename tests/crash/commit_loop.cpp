// Edits the workspace named on the command line until it is killed. Says first what it found, then
// the number of each edit that was acknowledged. crash_test.py knows what each edit does.

#include <cstdio>
#include <iostream>
#include <string>

#include "claims/edit/edit.hpp"
#include "io/workspace/workspace.hpp"

namespace {

claims::Atlas edit(const claims::Atlas& atlas, int step) {
    if (step % 7 == 6) return without_event(atlas, "e" + std::to_string((step + 10) % 20));
    claims::EventDraft draft;
    draft.id = "e" + std::to_string(step % 20);
    draft.title = std::to_string(step);
    draft.when = "2020-10-11";
    draft.at = {46.36, 40.68};
    // Long enough that an edit takes many pages.
    draft.notes = std::string(static_cast<std::size_t>(step % 5) * 20'000, 'n');
    for (int i = 0; i < 3; ++i) {
        claims::ClaimDraft claim;
        claim.id = draft.id + "-" + std::to_string(i);
        claim.actor_id = "a";
        claim.summary = draft.title;
        draft.claims.push_back(claim);
    }
    return with_event(atlas, draft);
}

/// "42|e1=41:3 e2=42:3": the last edit in the log, then each event with its title and claims.
std::string state(const claims::Atlas& atlas, const std::string& last) {
    std::string text = last + "|";
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row) {
        const claims::EventDraft draft = draft_of(atlas, row);
        text += draft.id + "=" + draft.title + ":" + std::to_string(draft.claims.size()) + " ";
        for (const claims::ClaimDraft& claim : draft.claims)
            if (claim.summary != draft.title) text += "torn ";
    }
    return text;
}

void make_workspace(const std::string& path) {
    claims::Atlas atlas;
    atlas.title = "Crash";
    atlas.actors = {{"a", "Actor", "", "", "", "", "", ""}};
    io::Workspace::create(path, atlas);
}

void loop(const std::string& path) {
    auto opened = io::Workspace::open(path);
    const auto log = opened.workspace.changes();
    const int last = static_cast<int>(log.size()) - 1;
    claims::Atlas now = *opened.reading.atlas;
    std::cout << state(now, std::to_string(last)) << (opened.recovered.empty() ? "" : "|recovered")
              << std::endl;
    // An edit that changes nothing is not written; removing what is not there is none.
    for (int step = last + 1;; ++step) {
        claims::Atlas next = edit(now, step);
        next.title = "Crash " + std::to_string(step);
        opened.workspace.commit(now, next, std::to_string(step));
        now = std::move(next);
        std::cout << step << std::endl;
    }
}

}  // namespace

int main(int count, char** words) {
    try {
        const std::string path = count > 1 ? words[1] : "";
        if (count > 2)
            make_workspace(path);
        else
            loop(path);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
