#include "io/atlas/free_names.hpp"

#include <fmt/format.h>

#include <set>

namespace io {

std::string lower_ascii(std::string_view text) {
    std::string small(text);
    for (char& byte : small)
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    return small;
}

std::vector<std::string> free_names(std::span<const std::string> names,
                                    const std::vector<std::string>& taken) {
    std::set<std::string> used;
    for (const std::string& name : taken) used.insert(lower_ascii(name));
    std::vector<std::string> free;
    for (const std::string& name : names) {
        const std::string wanted = name.empty() ? "column" : name;
        std::string tried = wanted;
        for (int number = 2; !used.insert(lower_ascii(tried)).second; ++number)
            tried = fmt::format("{}_{}", wanted, number);
        free.push_back(std::move(tried));
    }
    return free;
}

}  // namespace io
