#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"

namespace {

/// An event in the form with one claim alone, which stands open.
class ClaimInForm {
 public:
    ClaimInForm() : screen_(in_workspace()) {
        screen_.session.apply(session::Select{sample::contested});
        screen_.session.apply(session::EditEvent{sample::contested});
        claims::EventDraft event = screen_.session.draft()->event;
        event.claims.resize(1);
        event.claims[0].id.clear();  // one that is new stands open
        screen_.session.apply(session::ChangeDraft{event});
        screen_.frames();
    }

    Screen& screen() { return screen_; }
    const claims::Atlas& atlas() const { return screen_.session.atlas(); }
    const claims::ClaimDraft& claim() const { return screen_.session.draft()->event.claims[0]; }

    /// Writes in the form of an actor or a source under the row of a field.
    template <class Entry>
    void write(const char* field, const Entry& entry) {
        screen_.session.apply(session::ChangeMaking{{{field, entry}}});
        screen_.frames();
    }
    bool shows(const char* words) {
        for (int i = 0; i < 40 && !screen_.shows("Card", words); ++i)
            screen_.wheel({1250, 400}, -3);
        return screen_.shows("Card", words);
    }
    void click(const char* words) {
        REQUIRE(shows(words));
        screen_.click("Card", words);
        screen_.frames();
    }

 private:
    static session::Session in_workspace() {
        session::Session session = sample::session();
        session.apply(session::WorkspaceOpened{"atlas.gpkg"});
        return session;
    }

    Screen screen_;
};

}  // namespace

TEST_CASE("an actor of a claim is corrected under the row that names it") {
    ClaimInForm form;
    const std::string id = form.claim().actor_id;
    const std::size_t count = form.atlas().actors.size();
    form.click("Correct this actor");
    REQUIRE(form.screen().session.draft()->making);
    CHECK_FALSE(form.screen().shows("Card", "Correct this actor"));
    claims::Actor actor = *form.atlas().find_actor(id);
    actor.name = "Ministry, rightly named";
    form.write("claims.0.actor_id", actor);
    CHECK(form.shows("The corrected actor is not kept yet"));
    form.click("Keep it");
    CHECK(form.atlas().find_actor(id)->name == "Ministry, rightly named");
    CHECK(form.atlas().actors.size() == count);
    CHECK(form.claim().actor_id == id);
    CHECK(form.screen().session.history().undo_words() ==
          "Corrected actor “Ministry, rightly named”");
}

TEST_CASE("a source that is written beneath a claim is kept by its own button, never lost") {
    ClaimInForm form;
    claims::Source source;
    source.publisher = "An agency";
    source.url = "agency.example/1";
    form.write("claims.0.source_id", source);
    form.screen().key(key::enter, true);
    REQUIRE(form.screen().session.draft());  // it was not kept without the source
    CHECK(form.shows("The new source is not kept yet"));
    form.click("Keep it");
    const claims::Source& kept = form.atlas().sources.back();
    CHECK(kept.publisher == "An agency");
    CHECK(kept.url == "https://agency.example/1");
    CHECK(form.claim().source_id == kept.id);
    CHECK_FALSE(form.screen().session.draft()->making);
}

TEST_CASE("a source that would quote itself by another is not kept") {
    ClaimInForm form;
    claims::Source first;
    first.id = "first";
    first.publisher = "First agency";
    claims::Source second = first;
    second.id = "second";
    second.via_id = "first";
    form.screen().session.apply(session::PutSource{first});
    form.screen().session.apply(session::PutSource{second});
    first.via_id = "second";
    form.write("claims.0.source_id", first);
    CHECK(form.shows("This way it quotes itself."));
    form.click("Keep it");
    CHECK(form.atlas().find_source("first")->via_id.empty());
}
