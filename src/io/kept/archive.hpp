#pragma once

#include <algorithm>
#include <cereal/archives/binary.hpp>
#include <cereal/types/array.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>
#include <string_view>
#include <type_traits>
#include <vector>

#include "claims/problem.hpp"

// What whoever keeps values as bytes needs of cereal. The bytes have the order of this machine.

namespace io {

/// Reads what cereal's BinaryOutputArchive wrote, and believes no size that the bytes cannot hold.
class BytesInput : public cereal::InputArchive<BytesInput, cereal::AllowEmptyClassElision> {
 public:
    explicit BytesInput(std::string_view bytes) : InputArchive(this), left_(bytes) {}

    void read(void* to, std::size_t size) {
        demand(size);
        std::copy_n(left_.data(), size, static_cast<char*>(to));  // to nowhere, where there is none
        left_.remove_prefix(size);
    }
    /// Throws unless so many entries follow, of which each takes so many bytes at least.
    void demand(std::uint64_t entries, std::size_t bytes = 1) const {
        if (entries > left_.size() / bytes) throw cereal::Exception("The bytes end too early.");
    }

 private:
    std::string_view left_;
};

}  // namespace io

namespace cereal {

template <>
struct traits::detail::get_output_from_input<io::BytesInput> {
    using type = BinaryOutputArchive;
};

template <typename Number>
std::enable_if_t<std::is_arithmetic_v<Number>> load(io::BytesInput& archive, Number& number) {
    archive.read(&number, sizeof(number));
}

template <typename Value>
void serialize(io::BytesInput& archive, NameValuePair<Value>& pair) {
    archive(pair.value);
}

template <typename Size>
void serialize(io::BytesInput& archive, SizeTag<Size>& tag) {
    archive(tag.size);
    archive.demand(tag.size);
}

template <typename Data>
void load(io::BytesInput& archive, BinaryData<Data>& data) {
    archive.read(data.data, static_cast<std::size_t>(data.size));
}

// Entries without parts of their own at once, not one by one.

template <typename Entry>
concept Plain = std::is_trivially_copyable_v<Entry> &&
    (std::is_class_v<Entry> || std::is_enum_v<Entry>);

template <Plain Entry>
void save(BinaryOutputArchive& archive, const std::vector<Entry>& entries) {
    archive(make_size_tag(static_cast<size_type>(entries.size())),
            binary_data(entries.data(), entries.size() * sizeof(Entry)));
}

template <Plain Entry>
void load(io::BytesInput& archive, std::vector<Entry>& entries) {
    size_type size = 0;
    archive(make_size_tag(size));
    archive.demand(size, sizeof(Entry));
    entries.resize(size);
    archive(binary_data(entries.data(), entries.size() * sizeof(Entry)));
}

// Others take more room in memory than in bytes, and so none before it is there.

template <typename Entry>
requires(std::is_class_v<Entry> && !Plain<Entry>) void load(io::BytesInput& archive,
                                                            std::vector<Entry>& entries) {
    size_type size = 0;
    archive(make_size_tag(size));
    entries.clear();
    for (; size > 0; --size) archive(entries.emplace_back());
}

}  // namespace cereal

// Where cereal looks for it: beside the type.
namespace claims {

template <class Archive>
void serialize(Archive& archive, Problem& problem) {
    archive(problem.file, problem.place, problem.sentence, problem.event_id);
}

}  // namespace claims
