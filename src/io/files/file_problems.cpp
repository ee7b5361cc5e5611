#include "io/files/file_problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "io/atlas/words.hpp"

namespace io {
namespace {

claims::Problem further(const std::string& file, std::size_t count) {
    return {file, "", fmt::format("and {} more.", with_thousands(count))};
}

}  // namespace

FileProblems::FileProblems(std::string file, std::string unit)
    : file_(std::move(file)), unit_(std::move(unit)) {}

void FileProblems::add(std::size_t number, std::string sentence, std::string_view event_id) {
    ++count_;
    if (kept_.size() == most) {
        const auto last = std::ranges::max_element(kept_, {}, &Entry::number);
        if (number >= last->number) return;
        kept_.erase(last);
    }
    kept_.push_back({number, std::move(sentence), std::string(event_id)});
}

std::vector<std::string> FileProblems::of_whole_file() const {
    std::vector<std::string> sentences;
    for (const Entry& entry : kept_)
        if (entry.number == 0) sentences.push_back(entry.sentence);
    return sentences;
}

void FileProblems::append_to(claims::Problems& problems) const {
    std::vector<Entry> sorted = kept_;
    std::ranges::stable_sort(sorted, {}, &Entry::number);
    for (Entry& entry : sorted) {
        std::string place = entry.number == 0 ? "" : fmt::format("{} {}", unit_, entry.number);
        problems.push_back(
            {file_, std::move(place), std::move(entry.sentence), std::move(entry.event_id)});
    }
    if (count_ > kept_.size()) problems.push_back(further(file_, count_ - kept_.size()));
}

void append_most(claims::Problems found, claims::Problems& problems) {
    const std::size_t kept = std::min(found.size(), FileProblems::most);
    std::move(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept),
              std::back_inserter(problems));
    if (found.size() > kept) problems.push_back(further(found[kept].file, found.size() - kept));
}

}  // namespace io
