#include <doctest/doctest.h>

#include "server.hpp"

using claims::Atlas;
using io::Workspace;

namespace {

void drop_connections() {
    test::sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
}

std::string sentence_of(const std::string& location) {
    try {
        io::read_atlas(location);
    } catch (const io::Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("a dropped connection keeps the work, and the same commit works again") {
    const Atlas start = test::made_atlas(1, 5);
    Workspace workspace = Workspace::create(test::location("dropped"), start);
    const Atlas after = test::renamed(start, 1, "Mine");
    drop_connections();
    CHECK_THROWS_WITH_AS(workspace.commit(start, after, "Renamed it"),
                         doctest::Contains("was lost"),
                         io::ConnectionLost);
    CHECK(test::unlike(test::now("dropped"), start) == "");
    CHECK_NOTHROW(workspace.commit(start, after, "Renamed it"));
    CHECK(test::unlike(test::now("dropped"), after) == "");

    drop_connections();
    CHECK_THROWS_AS(workspace.look_for_foreign_changes(), io::ConnectionLost);
    CHECK(workspace.look_for_foreign_changes() == nullptr);
    CHECK(workspace.changes().size() == 2);
}

TEST_CASE("a commit that was carried out but never answered is not carried out twice") {
    const Atlas start = test::made_atlas(1, 5);
    Workspace::create(test::location("unanswered"), start);
    // The connection through POSTGIS_DROPPING ends when the first COMMIT has been passed on.
    auto opened = Workspace::open(test::location("unanswered", "POSTGIS_DROPPING"));
    const Atlas after = test::renamed(start, 1, "Mine");
    CHECK_THROWS_AS(opened.workspace.commit(start, after, "Renamed it"), io::ConnectionLost);
    CHECK(test::unlike(test::now("unanswered"), after) == "");
    const Atlas more = test::renamed(after, 2, "Mine, too");
    CHECK_NOTHROW(opened.workspace.commit(start, more, "Renamed two"));
    CHECK(test::unlike(test::now("unanswered"), more) == "");
    CHECK(opened.workspace.changes(start.event(1).id).size() == 1);
    CHECK(opened.workspace.look_for_foreign_changes() == nullptr);
}

TEST_CASE("a password is never shown") {
    const std::string name =
        io::PostgisLocation("PG:host=h password = 'se\\'c ret' user=u schema=s").name();
    CHECK(name == "PG:host=h password=*** user=u schema=s");
    const io::PostgisLocation uri("PG:postgresql://anna:secret@h:99/db?schema=s&sslmode=prefer");
    CHECK(uri.name().find("secret") == std::string::npos);
    CHECK(uri.schema() == "s");
    CHECK(uri.masked("FATAL: no secret") == "FATAL: no ***");

    for (const char* wrong :
         {"user=asker password=secret", "user=asker password=secret dbname=none",
          "password=secret host=256.1.1.1", "nonsense=1 password=secret", "password secret",
          "password='secret"}) {
        const std::string sentence =
            sentence_of("PG:" + std::string(std::getenv("POSTGIS")) + " " + wrong);
        CAPTURE(sentence);
        CHECK(sentence.find("PG:") != std::string::npos);
        CHECK(sentence.find("secret") == std::string::npos);
    }
}

TEST_CASE("a server that asks for a password says where to put it") {
    CHECK(sentence_of(test::location("x") + " user=asker").find(".pgpass") != std::string::npos);
}

TEST_CASE("what is no atlas, or could run what others wrote, is not opened") {
    CHECK(sentence_of(test::location("nothing")).find("holds no atlas") != std::string::npos);
    Workspace::create(test::location("view"), test::made_atlas(1, 2));
    test::sql("ALTER TABLE view.claims RENAME TO hidden");
    test::sql("CREATE VIEW view.claims AS SELECT * FROM view.hidden");
    CHECK(sentence_of(test::location("view")).find("is a view, not an ordinary table") !=
          std::string::npos);
    Workspace::create(test::location("newer"), test::made_atlas(1, 2));
    test::sql("UPDATE newer.atlas SET value = '9' WHERE key = 'format'");
    CHECK(sentence_of(test::location("newer")).find("newer version") != std::string::npos);
}

TEST_CASE("with a trigger of somebody else an atlas is opened for reading only") {
    const Atlas start = test::made_atlas(1, 2);
    Workspace::create(test::location("trigger"), start);
    test::sql(
        "CREATE FUNCTION trigger.run() RETURNS trigger LANGUAGE plpgsql AS "
        "'BEGIN RETURN NEW; END'");
    test::sql(
        "CREATE TRIGGER run BEFORE UPDATE ON trigger.events FOR EACH ROW "
        "EXECUTE FUNCTION trigger.run()");
    CHECK_FALSE(Workspace::open(test::location("trigger")).workspace.is_read_only());
    test::sql("ALTER FUNCTION trigger.run() OWNER TO asker");
    auto opened = Workspace::open(test::location("trigger"));
    CHECK(opened.workspace.is_read_only());
    REQUIRE_FALSE(opened.reading.problems.empty());
    CHECK(opened.reading.problems.front().sentence.find("“run”") != std::string::npos);
    CHECK_THROWS_WITH_AS(opened.workspace.commit(start, test::renamed(start, 0, "x"), "x"),
                         doctest::Contains("for reading only"), io::Error);
}
