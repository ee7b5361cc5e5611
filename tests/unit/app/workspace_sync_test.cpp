#include "app/errands/workspace_sync.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <thread>
#include <vector>

#include "claims/edit/edit.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "support/small_atlas.hpp"

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr int most_polls = 6000;  // half a minute, for machines that are slow or busy

/// A program with an atlas of two events in a workspace, without its window.
class Program {
 public:
    /// `more` events are there besides the two, for a workspace that takes long to read.
    explicit Program(const std::string& name, int more = 0)
        : path_(made(name, more)),
          opened_(io::Workspace::open(path_.string())),
          session(opened_.reading.atlas, std::make_shared<geo::BaseMap>(), {}),
          tasks(session, way),
          sync(session, tasks) {
        session.apply(session::WorkspaceOpened{path_.string()});
        sync.change_to(std::make_shared<io::Workspace>(std::move(opened_.workspace)));
    }

    void retitle(const std::string& id, const std::string& title) {
        session.apply(session::CommitAtlas{"Called it " + title,
                                           retitled(session.history().current(), id, title)});
        carry_out();
    }
    /// Does what the session asks for, as the window does.
    void carry_out() {
        for (const session::Errand& errand : session.take_errands())
            if (const auto* persist = errand.get_if<session::Persist>()) sync.write(*persist);
    }
    void poll_until(const std::function<bool()>& is_so) {
        for (int i = 0; i < most_polls && !is_so(); ++i) poll();
        REQUIRE(is_so());
    }
    void poll() {
        tasks.poll();
        sync.poll();
        carry_out();
        std::this_thread::sleep_for(milliseconds(5));
    }
    void rest() {
        poll_until([this] { return session.is_persisted() && !sync.is_saving(); });
    }
    std::string title(const std::string& id) const { return title_in(session.atlas(), id); }

    /// What somebody else writes in the meantime.
    void others_retitle(const std::string& id, const std::string& title) const {
        io::Workspace::Opened other = io::Workspace::open(path_.string());
        const auto& before = other.reading.atlas;
        other.workspace.commit(*before, *retitled(before, id, title), "Called it " + title);
    }
    std::string title_on_disk(const std::string& id) const {
        return title_in(*io::Workspace::open(path_.string()).reading.atlas, id);
    }
    /// A line for each commit but the one that made the workspace.
    std::string log() const {
        std::string lines;
        for (const io::Change& change : io::Workspace::open(path_.string()).workspace.changes())
            lines += change.what + "\n";
        return lines.substr(lines.find('\n') + 1);
    }
    const fs::path& path() const { return path_; }

    using Snapshot = session::History::Snapshot;
    static Snapshot retitled(const Snapshot& atlas, const std::string& id,
                             const std::string& title) {
        claims::EventDraft draft = claims::draft_of(*atlas, atlas->find_event(id).value());
        draft.title = title;
        return std::make_shared<const claims::Atlas>(claims::with_event(*atlas, draft));
    }

 private:
    static fs::path made(const std::string& name, int more) {
        const fs::path path = fs::path(TEST_OUTPUT_DIR) / (name + ".gpkg");
        fs::remove(path);
        std::vector<support::SmallEvent> events{{"a", {46, 40}}, {"b", {47, 41}}};
        for (int i = 0; i < more; ++i) events.push_back({"more-" + std::to_string(i), {46, 40}});
        io::Workspace::create(path.string(), *support::small_atlas(events));
        return path;
    }
    static std::string title_in(const claims::Atlas& atlas, const std::string& id) {
        return std::string(atlas.event(atlas.find_event(id).value()).title);
    }

    fs::path path_;
    io::Workspace::Opened opened_;

 public:
    session::Session session;
    app::RightOfWay way;
    app::TaskRunner tasks;
    app::WorkspaceSync sync;
};

/// Somebody who keeps everybody else from writing.
class Lock {
 public:
    explicit Lock(const fs::path& path)
        : file_(io::GeopackageFile::open(path.string())),
          writing_(std::in_place, file_, io::GeopackageTransaction::For::writing) {}
    void release() { writing_.reset(); }

 private:
    io::GeopackageFile file_;
    std::optional<io::GeopackageTransaction> writing_;
};

}  // namespace

TEST_CASE("a change is on the disk when it is shown") {
    Program program("sync-short");
    program.retitle("a", "First");
    CHECK(program.session.is_persisted());
    CHECK(program.title_on_disk("a") == "First");
    CHECK(program.log() == "Called it First\n");
}

TEST_CASE("a write that takes long does not hold the window up, and what follows is written too") {
    Program program("sync-long");
    Lock lock(program.path());
    program.retitle("a", "First");
    CHECK(program.sync.is_saving());
    CHECK_FALSE(program.session.is_persisted());
    program.retitle("b", "Second");
    program.retitle("b", "Third");
    lock.release();
    program.rest();
    CHECK(program.title_on_disk("a") == "First");
    CHECK(program.title_on_disk("b") == "Third");
    CHECK(program.log() == "Called it First\nCalled it Second; Called it Third\n");
}

TEST_CASE("what cannot be written stays in the window and is written when asked for again") {
    Program program("sync-locked");
    Lock lock(program.path());
    program.retitle("a", "First");
    program.poll_until([&] { return !program.sync.is_saving(); });
    CHECK(program.session.message().starts_with("Not saved: "));
    CHECK_FALSE(program.session.is_persisted());
    CHECK(program.title("a") == "First");
    lock.release();
    program.sync.look();  // as when one comes back to the window
    program.rest();
    CHECK(program.session.message() == "It is saved now.");
    CHECK(program.title_on_disk("a") == "First");
}

TEST_CASE("what is undone while it is being written is undone in the workspace, too") {
    Program program("sync-undone");
    Lock lock(program.path());
    program.retitle("a", "First");
    program.session.apply(session::Undo{});
    program.carry_out();
    CHECK(program.title("a") == "An event");
    // Nobody knows yet what the workspace holds.
    CHECK(program.sync.is_saving());
    CHECK_FALSE(program.session.is_persisted());
    CHECK_FALSE(program.session.stake().is_nothing());
    lock.release();
    program.rest();
    CHECK(program.title_on_disk("a") == "An event");
    CHECK(program.log() == "Called it First\nUndid: Called it First\n");
}

TEST_CASE("nothing is said of a change that could not be written and was undone") {
    Program program("sync-undone-locked");
    Lock lock(program.path());
    program.retitle("a", "First");
    program.session.apply(session::Undo{});
    program.carry_out();
    program.session.apply(session::DismissMessage{});
    program.poll_until([&] { return !program.sync.is_saving(); });
    CHECK(program.session.message() == "");
    CHECK(program.session.is_persisted());
}

TEST_CASE("changes that are asked for while the event is changed again are listed in full") {
    Program program("sync-list");
    program.retitle("a", "First");
    program.sync.list({"a"});
    program.retitle("a", "Third");
    program.poll_until([&] { return program.session.changes().lines.size() == 2; });
    CHECK(program.session.changes().lines.front().ends_with("Called it Third"));
}

TEST_CASE("what others wrote is taken in, alone and before what was changed here") {
    Program program("sync-theirs");
    program.others_retitle("b", "Theirs");
    program.sync.look();
    program.poll_until([&] { return program.title("b") == "Theirs"; });
    CHECK(program.session.message().find("changed sync-theirs.gpkg") != std::string::npos);

    program.others_retitle("b", "Theirs again");
    program.retitle("a", "Mine");
    program.rest();
    CHECK(program.title("b") == "Theirs again");
    CHECK(program.title_on_disk("a") == "Mine");
    CHECK(program.title_on_disk("b") == "Theirs again");
}

TEST_CASE("where others write all the time, one comes to writing, too") {
    // Reading it takes longer than they pause.
    Program program("sync-busy", 20'000);
    std::atomic<bool> is_over = false;
    std::thread others([&] {
        io::Workspace::Opened other = io::Workspace::open(program.path().string());
        auto before = other.reading.atlas;
        for (int i = 0; !is_over; ++i) {
            const auto after = Program::retitled(before, "b", "Theirs " + std::to_string(i));
            try {
                other.workspace.commit(*before, *after, "Called it theirs");
                before = after;
            } catch (const io::Error&) {
                // The file is locked; the next time it is not.
            }
            std::this_thread::sleep_for(milliseconds(25));
        }
    });
    std::this_thread::sleep_for(milliseconds(100));
    program.retitle("a", "Mine");
    for (int i = 0; i < most_polls && !program.session.is_persisted(); ++i) program.poll();
    is_over = true;
    others.join();
    CHECK(program.title_on_disk("a") == "Mine");
}

TEST_CASE("nothing is written over what others made of the same event") {
    Program program("sync-conflict");
    program.others_retitle("a", "Theirs");
    program.retitle("a", "Mine");
    program.poll_until([&] { return program.session.conflict().has_value(); });
    program.retitle("b", "Later");
    program.sync.poll();
    program.sync.list({"a"});  // whoever has to choose may look who it was
    program.poll_until([&] { return !program.session.changes().lines.empty(); });
    CHECK(program.title_on_disk("a") == "Theirs");
    CHECK(program.title_on_disk("b") == "An event");
    program.session.apply(session::ResolveConflict{{{claims::Contested::Kind::event, "a"}}});
    program.carry_out();
    program.rest();
    CHECK(program.title_on_disk("a") == "Mine");
    CHECK(program.title_on_disk("b") == "Later");
}

TEST_CASE("a job that needs the workspace waits for what is being saved") {
    Program program("sync-waits");
    bool is_begun = false;
    program.sync.when_idle("Importing", [&] { is_begun = true; });
    CHECK(is_begun);  // nothing to wait for

    Lock lock(program.path());
    program.retitle("a", "First");
    std::optional<bool> was_saved;
    program.sync.when_idle("Importing", [&] { was_saved = program.session.is_persisted(); });
    CHECK_FALSE(was_saved);
    REQUIRE(program.session.task());
    CHECK(program.session.task()->what == "Importing");
    lock.release();
    program.poll_until([&] { return was_saved.has_value(); });
    CHECK(*was_saved);
    CHECK_FALSE(program.session.task());
}

TEST_CASE("what is being saved reaches its workspace also when another one is opened") {
    Program program("sync-left");
    Lock lock(program.path());
    program.retitle("a", "First");
    program.sync.change_to(nullptr);
    lock.release();
    program.poll_until([&] { return !program.sync.is_saving(); });
    CHECK(program.title_on_disk("a") == "First");
    CHECK_FALSE(program.session.is_persisted());  // the session's is another one by then
}
