#include "claims/source_ids.hpp"

namespace claims {

const Source* SourceIds::find(const std::vector<Source>& sources, std::string_view id) const {
    std::shared_ptr<const Known> known = known_;
    if (!known || known->begin != sources.data() || known->count != sources.size()) {
        auto now = std::make_shared<Known>(Known{sources.data(), sources.size(), {}});
        now->by_id.reserve(sources.size());
        for (const Source& source : sources) now->by_id.emplace(source.id, &source);
        known_ = known = std::move(now);
    }
    const auto at = known->by_id.find(id);
    return at == known->by_id.end() ? nullptr : at->second;
}

}  // namespace claims
