#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/problem.hpp"
#include "session/stake.hpp"

namespace session {

class Session;

/// The location of an atlas at a server begins so; any other is a path.
inline constexpr std::string_view database_prefix = "PG:";
constexpr bool is_database(std::string_view location) {
    return location.starts_with(database_prefix);
}

/// A connection to a server that can be chosen by its name; never with a password.
struct SavedConnection {
    std::string name;
    std::string location;  ///< "PG:host=db.example dbname=atlas user=anna"
    bool is_own = true;    ///< kept by this program; otherwise a service of libpq
};

/// How the opening of another atlas went.
struct Opening {
    std::string location;         ///< asked for last, without the password that was typed for it
    std::string problem;          ///< why it was not opened; empty: it was, or is still being read
    bool wants_password = false;  ///< the server asked for one
    std::optional<Stake> warned{};  ///< of what would be lost

    /// The window for it is opened or closed: what was told there was of the last time.
    void forget() {
        problem.clear();
        warned.reset();
    }
};

struct OpenAtlas {  ///< an errand: a folder, a file, or "PG:…"; it takes the place of the present
                    ///< one
    std::string location;
    std::string password = {};
};
struct NewAtlas {  ///< an errand: a workspace without events, which is opened then
    std::string title, path;
};
struct OpeningFailed {
    std::string problem;
    bool wants_password = false;
};
struct AtlasOpened {
    std::shared_ptr<const claims::Atlas> atlas;
    claims::Problems problems;  ///< of the atlas
    /// Of this atlas on what Session::ground() was, made beforehand on another thread, where
    /// deriving takes long; with the filter that it is to be shown with. It is moved from. Empty:
    /// it is made now.
    std::shared_ptr<Session> ready = {};
};

struct ConnectionsRead {
    std::vector<SavedConnection> connections;
};
struct SaveConnection {  ///< an errand; in the place of one of the same name
    std::string name, location;
};
struct ForgetConnection {  ///< an errand
    std::string name;
};

}  // namespace session
