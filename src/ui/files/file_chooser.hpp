#pragma once

#include "ui/frame.hpp"

namespace ui {

// Choosing a file: by its path, or in the list of the folder in which it lies.

/// A field for the path. A folder that is typed is looked into. True when it was entered.
bool file_field(Frame& frame, session::FileUse use, std::string& path);

/// The folder as crumbs, and what lies in it. True when a file was taken.
bool folder_browser(Frame& frame, session::FileUse use, std::string& path, float height);

/// What is left of the window for a browser with so many fields beneath it; never so low
/// that nothing is seen of the list.
float room_for_browser(const Frame& frame, float fields);

/// Field, browser, and the button that takes the path.
struct PathChoice {
    session::FileUse use;
    const char* button;
    float beneath = 1;        ///< what the window has under the list, in heights of a field
    bool is_possible = true;  ///< apart from the path
};
/// True when the path was entered, taken in the list or by the button. The field has the keyboard
/// when the window appears.
bool choose_path(Frame& frame, const PathChoice& choice, std::string& path);

/// Where a file of that name would be written at first: beside the one that was chosen last.
std::string path_beside_last(const session::Session& session, const std::string& suggested);

}  // namespace ui
