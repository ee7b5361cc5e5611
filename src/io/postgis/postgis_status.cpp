#include "io/postgis/postgis_status.hpp"

#include "io/postgis/postgis_claims.hpp"

namespace io {
namespace {

// {0} are the claims about the event, {1} is who is accused, {2} from when on a claim is known, {3}
// the day, {4} the table of claims.
//
// made: a claim without a date follows those above it in the table.
// known: what one actor said later, about anything and about the same side.
// standing: what is left of it; see claims::Judge.
// heard: and which sides others accuse.
// The rules: claims::RuleFinder.
constexpr const char* derivation = R"sql(
CASE WHEN NOT EXISTS (SELECT 1 FROM {4} AS c WHERE c.event_id = e.id AND {2} > {3}) THEN e.status
ELSE (SELECT CASE
  WHEN count(*) = 0 THEN 'reported'
  WHEN NOT bool_or(asserts OR denies) THEN 'withdrawn'
  WHEN bool_or(asserts AND verifies) AND bool_or(denies AND verifies) THEN 'contested'
  WHEN bool_or(asserts AND verifies) THEN 'verified'
  WHEN bool_or(denies AND verifies) THEN 'refuted'
  WHEN bool_or(asserts) AND (bool_or(denies) OR bool_or(
    asserts AND side <> '' AND accused <> '' AND accused <> side AND side = ANY (accused_by_others)))
    THEN 'contested'
  WHEN bool_or(asserts AND side <> '' AND
    (accused = side OR (accused = '' AND side = ANY (accused_by_others)))) THEN 'acknowledged'
  WHEN bool_or(asserts AND side <> '' AND accused <> '' AND accused <> side) THEN 'alleged'
  WHEN count(DISTINCT side) FILTER (WHERE asserts AND side <> '') > 1 THEN 'acknowledged'
  WHEN bool_or(asserts AND side <> '') THEN 'claimed'
  WHEN bool_or(asserts) THEN 'reported'
  ELSE 'contested' END
FROM (SELECT standing.*, coalesce(array_agg(accused)
    FILTER (WHERE asserts AND accused <> '' AND accused <> side) OVER (), '{{}}') AS accused_by_others
  FROM (SELECT side, accused, verifies,
      stance = 'asserts' AND NOT (withdrew_all OR withdrew OR denied_event OR cleared) AS asserts,
      stance = 'denies' AND NOT (withdrew_all OR withdrew OR
        CASE WHEN accused = '' THEN asserted_any ELSE asserted END) AS denies
    FROM (SELECT *,
        coalesce(bool_or(stance = 'withdraws' AND NOT names) OVER by_actor, false) AS withdrew_all,
        coalesce(bool_or(stance = 'denies' AND accused = '') OVER by_actor, false) AS denied_event,
        coalesce(bool_or(stance = 'asserts') OVER by_actor, false) AS asserted_any,
        coalesce(bool_or(stance = 'withdraws' AND names) OVER by_accused, false) AS withdrew,
        coalesce(bool_or(stance = 'denies') OVER by_accused, false) AS cleared,
        coalesce(bool_or(stance = 'asserts') OVER by_accused, false) AS asserted
      FROM (SELECT c.actor_id, coalesce(a.side, '') AS side, c.stance,
          coalesce(c.accuses_side, '') <> '' AS names, {1} AS accused,
          coalesce(c.basis, '') = 'verification' AND coalesce(a.side, '') = '' AS verifies,
          {2} AS known_from, row_number() OVER above AS place,
          CASE WHEN {2} > '-9223372036854775808'::bigint THEN {2} ELSE max({2}) OVER above END AS since
        FROM {0} WINDOW above AS (ORDER BY c.position, c.fid ROWS UNBOUNDED PRECEDING)) AS made
      WHERE known_from <= {3}
      WINDOW by_actor AS (PARTITION BY actor_id ORDER BY since DESC, place DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
        by_accused AS (PARTITION BY actor_id, accused ORDER BY since DESC, place DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AS known) AS standing) AS heard) END)sql";

}  // namespace

std::string status_on_day(PostgisConditions& conditions, claims::Instant day) {
    PostgisConnection& connection = conditions.connection();
    return fmt::format(derivation, claims_about_e(connection), accused_by_c, c_known_from,
                       conditions.instant(day), connection.table("claims"));
}

}  // namespace io
