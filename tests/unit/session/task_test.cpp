#include <doctest/doctest.h>

#include "claims/edit/edit.hpp"
#include "session/actions/apply_all.hpp"
#include "session/server_fields.hpp"
#include "session/session.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

Session working() {
    const auto atlas = support::small_atlas(
        {{"b", {46, 40}, "2020-10-11", "Beta"}, {"a", {47, 41}, "2020-10-10", "Alpha"}});
    Session session(atlas, std::make_shared<geo::BaseMap>(), {});
    session.apply(SetMapArea{{}, {1200, 800, 1}});
    session.apply(WorkspaceOpened{"atlas.gpkg"});
    return session;
}

std::shared_ptr<const claims::Atlas> other_atlas() {
    return support::small_atlas({{"z", {45, 40}, "2020-10-01", "Zeta"}});
}

void write_into_form(Session& session) {
    session.apply(EditEvent{0});
    claims::EventDraft event = session.draft()->event;
    event.notes = "Written";
    session.apply(ChangeDraft{event});
}

}  // namespace

TEST_CASE("while a job holds the atlas nothing changes it, and what is in the form stays there") {
    Session session = working();
    session.apply(EditEvent{0});
    claims::EventDraft draft = session.draft()->event;
    draft.title = "Written meanwhile";
    session.apply(TaskStarted{"Importing 3 events from x.csv", true});
    session.apply(ChangeDraft{draft});
    session.apply(CommitDraft{});
    session.apply(RemoveEvent{1});
    session.apply(Undo{});
    CHECK(session.history().steps().size() == 1);
    CHECK(session.draft()->event.title == "Written meanwhile");
    CHECK(session.message().starts_with("Importing 3 events from x.csv: this has to wait"));
    session.apply(TaskEnded{});
    CHECK(session.message().empty());  // nothing has to wait any longer
    session.apply(CommitDraft{});
    CHECK(session.atlas().event(0).title == "Written meanwhile");
}

TEST_CASE("an actor that is made while a job holds the atlas is there when it has ended") {
    Session session = working();
    session.apply(TaskStarted{"Importing", true});
    claims::Actor actor;
    actor.id = "new-one";
    actor.name = "New one";
    session.apply(PutActor{actor});
    CHECK(session.atlas().actors.empty());
    session.apply(TaskEnded{});
    // What the job made takes the place of the atlas first, or the actor would be lost with it.
    session.apply(CommitAtlas{"Imported", support::small_atlas({{"i", {46, 40}}})});
    session.apply(Persisted{session.history().current()});
    session.apply(DoHeldBack{});
    CHECK(session.atlas().event_count() == 1);
    CHECK_FALSE(session.is_persisted());
    REQUIRE(session.atlas().actors.size() == 1);
    CHECK(session.atlas().actors[0].id == "new-one");
}

TEST_CASE("a job that only reads lets the atlas be edited, but no second job begin") {
    Session session = working();
    session.apply(TaskStarted{"Exporting", false});
    session.apply(RemoveEvent{1});
    CHECK(session.atlas().event_count() == 1);
    session.take_errands();
    session.apply(SaveAs{"other.gpkg"});
    CHECK(session.take_errands().empty());
}

TEST_CASE("another atlas takes the place of the first; the window stays as it was") {
    Session session = working();
    session.apply(SetTheme{style::Theme::dark});
    session.apply(SetScale{2.0});
    session.apply(RemoveEvent{1});
    const auto revision = session.map_revision();
    session.apply(AtlasOpened{other_atlas(), {}});
    CHECK(session.atlas().find_event("z"));
    CHECK_FALSE(session.history().can_undo());
    CHECK(session.workspace().empty());
    CHECK(session.is_persisted());
    CHECK(session.view().theme == style::Theme::dark);
    CHECK(session.scale() == 2.0);
    CHECK(session.viewport().width == 1200);
    CHECK(session.map_revision() > revision);
}

TEST_CASE("opening another atlas says once what it would lose") {
    Session session = working();
    write_into_form(session);
    session.apply(OpenAtlas{"other.gpkg"});
    CHECK(session.take_errands().empty());
    CHECK(session.opening().problem.find("is not kept yet") != std::string::npos);
    session.apply(OpenAtlas{"other.gpkg"});
    CHECK(session.take_errands().size() == 1);
}

TEST_CASE("what is written after such a warning is warned of again") {
    Session session = working();
    write_into_form(session);
    session.apply(OpenAtlas{"other.gpkg"});
    claims::EventDraft event = session.draft()->event;
    event.notes += " and more";
    session.apply(ChangeDraft{event});
    session.apply(OpenAtlas{"other.gpkg"});
    CHECK(session.take_errands().empty());
    session.apply(OpenAtlas{"other.gpkg"});
    CHECK(session.take_errands().size() == 1);
}

TEST_CASE("while another atlas is being opened, nothing is written into a form that goes with it") {
    Session session = working();
    session.apply(EditEvent{0});
    session.apply(OpenAtlas{"other.gpkg"});
    session.apply(TaskStarted{"Opening other.gpkg", true, true});
    write_into_form(session);
    CHECK(session.draft()->event.notes.empty());
    CHECK(session.message().starts_with("Opening other.gpkg: this has to wait"));
    session.apply(TaskEnded{});  // it could not be opened
    write_into_form(session);
    CHECK(session.draft()->event.notes == "Written");
}

TEST_CASE("what a frame asked for about rows is left out once one of its actions has moved them") {
    Session session = working();
    apply_all(session, std::vector<Action>{Hover{1}, RemoveEvent{0}, Select{1}, Select{0},
                                           SetTheme{style::Theme::dark}});
    CHECK(session.atlas().event_count() == 1);
    CHECK_FALSE(session.selected());
    CHECK(session.view().theme == style::Theme::dark);
    apply_all(session, std::vector<Action>{Select{0}});
    CHECK(session.selected() == claims::EventRow{0});
}

TEST_CASE("a window for opening tells nothing of the last time, and warns anew") {
    Session session = working();
    write_into_form(session);
    session.apply(TogglePanel{Panel::open_atlas});
    session.apply(OpenAtlas{"other.gpkg"});
    CHECK_FALSE(session.opening().problem.empty());
    session.apply(TogglePanel{Panel::open_atlas});
    session.apply(TogglePanel{Panel::open_atlas});
    CHECK(session.opening().problem.empty());
    session.apply(OpenAtlas{"other.gpkg"});
    CHECK(session.take_errands().empty());
    CHECK(session.opening().problem.find("is not kept yet") != std::string::npos);
}

TEST_CASE("a password is asked for where the server wants one, and the session keeps none") {
    Session session = working();
    session.apply(OpenAtlas{"PG:host=h user=anna"});
    session.apply(OpeningFailed{"PG:host=h user=anna asks for a password.", true});
    CHECK(session.opening().wants_password);
    session.apply(OpenAtlas{"PG:host=h user=anna", "secret"});
    CHECK(session.opening().location == "PG:host=h user=anna");
    session.apply(OpenAtlas{"PG:host=other"});
    CHECK_FALSE(session.opening().wants_password);
}

TEST_CASE("a file that is there is only replaced when a person says so") {
    Session session = working();
    session.apply(ExportAtlas{"a.csv"});
    session.apply(ExportBlocked{{"a.csv"}, "/srv/a.csv"});
    CHECK(session.is_open(Panel::export_atlas));
    CHECK(session.exported().taken_path == "/srv/a.csv");
    session.apply(ExportAtlas{"a.csv", false, true});
    CHECK(session.exported().taken_path.empty());
    session.apply(ExportEnded{});
    CHECK_FALSE(session.is_open(Panel::export_atlas));
}

TEST_CASE("fields of a server become settings of libpq") {
    CHECK(location_of({}) == "PG:");
    CHECK(location_of({"db.example", "5433", "atlas", "anna", ""}) ==
          "PG:host=db.example port=5433 dbname=atlas user=anna");
    CHECK(location_of({"", "", "it's", "", "a b"}) == "PG:dbname='it\\'s' schema='a b'");
}

TEST_CASE("an actor whose id an import has taken meanwhile gets another, also in the form") {
    Session session = working();
    session.apply(EditEvent{0});
    session.apply(TaskStarted{"Importing", true});
    claims::Actor mine;
    mine.id = "red-cross";
    mine.name = "Red Cross";
    session.apply(PutActor{mine});
    claims::EventDraft draft = session.draft()->event;
    draft.claims.emplace_back().actor_id = mine.id;
    session.apply(ChangeDraft{draft});
    session.apply(TaskEnded{});
    claims::Actor imported = mine;
    imported.side = "north";
    session.apply(CommitAtlas{"Imported", std::make_shared<const claims::Atlas>(
                                              claims::with_actor(session.atlas(), imported))});
    session.apply(DoHeldBack{});
    REQUIRE(session.atlas().actors.size() == 2);
    CHECK(session.atlas().actors[0] == imported);
    CHECK(session.atlas().actors[1].name == "Red Cross");
    CHECK(session.atlas().actors[1].id != "red-cross");
    REQUIRE(session.draft());
    CHECK(session.draft()->event.claims.back().actor_id == session.atlas().actors[1].id);
}
