#include "io/evidence/record_digests.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>

namespace io {
namespace {

using claims::TableIndex;
using Rows = std::unordered_map<std::string_view, TableIndex>;

/// The fields of a row one after another, so that no two rows give the same bytes.
class Record {
 public:
    /// Written into `bytes`, which must outlive it; what stood there is lost.
    Record(RecordBytes& bytes, std::string_view table) : bytes_(bytes) {
        bytes_.clear();
        text(table);
    }
    Record& text(std::string_view field) {
        bytes_.add_field(field);
        return *this;
    }
    /// The bits of an IEEE 754 double as 16 hexadecimal digits; empty for a number that is none.
    Record& number(double value) {
        if (std::isnan(value)) return text({});
        constexpr std::size_t size = 16;
        std::array<char, size> digits{};
        std::uint64_t bits = std::bit_cast<std::uint64_t>(value + 0.0);
        for (std::size_t at = size; at-- > 0; bits >>= 4U)
            digits[at] = "0123456789abcdef"[bits & 15U];
        return text({digits.data(), size});
    }
    /// Names and cells of the columns that are not known, by name. An empty cell does not count.
    Record& extra(std::string_view cells, const std::vector<std::string>& columns) {
        if (cells.empty()) return text({});
        std::vector<std::pair<std::string, std::string>> named;
        const std::vector<std::string> split = claims::split_extra(cells);
        for (std::size_t i = 0; i < split.size() && i < columns.size(); ++i)
            if (!split[i].empty()) named.emplace_back(columns[i], split[i]);
        std::ranges::sort(named);
        RecordBytes list;
        Record record(list, "extra");
        for (const auto& [name, cell] : named) record.text(name).text(cell);
        return text(list.text());
    }

 private:
    RecordBytes& bytes_;
};

template <class Row>
Rows rows_by_id(const std::vector<Row>& table) {
    Rows rows;
    for (std::size_t i = 0; i < table.size(); ++i)
        rows.emplace(table[i].id, static_cast<TableIndex>(i));
    return rows;
}

TableIndex row_of(const Rows& rows, std::string_view id) {
    const auto found = id.empty() ? rows.end() : rows.find(id);
    return found == rows.end() ? claims::no_entry : found->second;
}

std::string_view digest_in(const std::vector<Digest>& digests, TableIndex index) {
    return index < digests.size() ? bytes_of(digests[index]) : std::string_view();
}

/// The digests of a table whose rows may each lead to another one of it: what a row leads to comes
/// first. A row that leads back to one on the way ends it there.
std::vector<Digest> along_chains(
    std::size_t count, const std::function<TableIndex(TableIndex)>& next,
    const std::function<Digest(TableIndex, std::string_view of_next)>& digest) {
    std::vector<Digest> digests(count);
    std::vector<bool> is_on_way(count), is_done(count);
    std::vector<TableIndex> way;
    for (TableIndex start = 0; start < count; ++start) {
        for (TableIndex at = start; at < count && !is_on_way[at]; at = next(at)) {
            is_on_way[at] = true;
            way.push_back(at);
        }
        for (; !way.empty(); way.pop_back()) {
            const TableIndex at = way.back(), after = next(at);
            const bool leads_on = after < count && is_done[after];
            digests[at] = digest(at, leads_on ? bytes_of(digests[after]) : std::string_view());
            is_done[at] = true;
        }
    }
    return digests;
}

}  // namespace

RecordDigests::RecordDigests(const claims::Atlas& atlas)
    : atlas_(atlas),
      actor_rows_(rows_by_id(atlas.actors)),
      source_rows_(rows_by_id(atlas.sources)) {
    digest_sources();
    digest_actors();
}

void RecordDigests::digest_sources() {
    const auto via = [this](TableIndex row) {
        return row_of(source_rows_, atlas_.sources[row].via_id);
    };
    Digester digester;
    const auto digest = [&](TableIndex row, std::string_view of_via) {
        const claims::Source& source = atlas_.sources[row];
        Record record(digester.bytes, "source");
        record.text(source.id).text(source.publisher).text(source.title).text(source.url);
        record.text(source.archive_url).text(source.published).text(source.language);
        record.text(source.via_id).extra(source.extra, atlas_.extra_columns.sources).text(of_via);
        return digester.finished();
    };
    sources_ = along_chains(atlas_.sources.size(), via, digest);
}

void RecordDigests::digest_actors() {
    const auto parent = [this](TableIndex row) {
        return row_of(actor_rows_, atlas_.actors[row].parent_id);
    };
    Digester digester;
    const auto digest = [&](TableIndex row, std::string_view of_parent) {
        const claims::Actor& actor = atlas_.actors[row];
        Record record(digester.bytes, "actor");
        record.text(actor.id).text(actor.name).text(actor.short_name).text(actor.side);
        record.text(actor.kind).text(actor.parent_id).text(actor.notes).text(actor.source_id);
        record.extra(actor.extra, atlas_.extra_columns.actors).text(of_parent);
        record.text(source(row_of(source_rows_, actor.source_id)));
        return digester.finished();
    };
    actors_ = along_chains(atlas_.actors.size(), parent, digest);
}

std::string_view RecordDigests::actor(TableIndex index) const {
    return digest_in(actors_, index);
}

std::string_view RecordDigests::source(TableIndex index) const {
    return digest_in(sources_, index);
}

/// A side has the name of the actor whose id it is.
std::string_view RecordDigests::side(std::string_view id) const {
    return actor(row_of(actor_rows_, id));
}

std::vector<std::string_view> RecordDigests::sides_in(const claims::WordColumn& column) const {
    std::vector<std::string_view> sides;
    for (std::uint32_t number = 0; number < column.word_count(); ++number)
        sides.push_back(side(column.word(number)));
    return sides;
}

void RecordDigests::digest_events(const claims::EventChunk& chunk, Digester& digester,
                                  Digest* into) const {
    digester.accused_by_events = sides_in(chunk.accused_sides());
    digester.accused_by_claims = sides_in(chunk.claim_accuses_sides());
    for (std::size_t row = 0; row < chunk.size(); ++row) *into++ = of_event(chunk, row, digester);
}

Digest RecordDigests::of_claim(const claims::EventChunk& chunk, std::size_t index,
                               Digester& digester) const {
    const claims::Claim claim = chunk.claim(index);
    Record record(digester.bytes, "claim");
    record.text(claim.id).text(actor(claim.actor));
    record.text(claims::to_word(claim.stance)).text(claims::to_word(claim.basis));
    record.text(claim.accuses_side);
    record.text(digester.accused_by_claims[chunk.claim_accuses_sides().number(index)]);
    record.text(claim.made_text).text(claim.metric);
    record.number(claim.value_min).number(claim.value_max);
    record.text(claim.summary).text(claim.quote).text(source(claim.source));
    record.extra(claim.extra, atlas_.extra_columns.claims);
    return digester.finished();
}

Digest RecordDigests::of_event(const claims::EventChunk& chunk, std::size_t row,
                               Digester& digester) const {
    std::vector<Digest>& claims = digester.of_claims;
    claims.clear();
    for (std::size_t i = chunk.claims_begin(row); i < chunk.claims_end(row); ++i)
        claims.push_back(of_claim(chunk, i, digester));
    std::ranges::sort(claims);

    const claims::Event event = chunk.event(row);
    Record record(digester.bytes, "event");
    record.text(event.id).text(event.title).text(event.kind).text(event.when_text);
    record.number(event.at.lng).number(event.at.lat).text(event.place);
    record.text(claims::to_word(event.precision)).number(event.radius_m);
    record.text(event.accused_side);
    record.text(digester.accused_by_events[chunk.accused_sides().number(row)]);
    record.text(event.layer).text(event.notes).text(event.created).text(event.modified);
    record.extra(event.extra, atlas_.extra_columns.events);
    for (const Digest& claim : claims) record.text(bytes_of(claim));
    return digester.finished();
}

}  // namespace io
