#pragma once

#include <cereal/archives/binary.hpp>
#include <cereal/types/array.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>
#include <streambuf>
#include <string_view>
#include <type_traits>
#include <vector>

#include "claims/problem.hpp"

// What whoever keeps values as bytes needs of cereal. The bytes have the order of this machine.

namespace cereal {

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
void load(BinaryInputArchive& archive, std::vector<Entry>& entries) {
    size_type size = 0;
    archive(make_size_tag(size));
    entries.resize(size);
    archive(binary_data(entries.data(), entries.size() * sizeof(Entry)));
}

}  // namespace cereal

// Where cereal looks for it: beside the type.
namespace claims {

template <class Archive>
void serialize(Archive& archive, Problem& problem) {
    archive(problem.file, problem.place, problem.sentence);
}

}  // namespace claims

namespace io {

/// Bytes that lie elsewhere, as a stream.
class BytesInPlace : public std::streambuf {
 public:
    explicit BytesInPlace(std::string_view bytes) {
        char* begin = const_cast<char*>(bytes.data());  // it is only read from
        setg(begin, begin, begin + bytes.size());
    }
};

}  // namespace io
