#pragma once

#include <cairo.h>

namespace render {

// What the parts of a page are to whoever has it read aloud: the tags of a PDF's logical structure.
// Source: ISO 32000-1, section 14.8.4; cairo 1.16, “Tags and Links”.

/// What is drawn while it lives is of that kind: "P", "H1", "TD", …
class Tag {
 public:
    Tag(cairo_t* cairo, const char* name) : cairo_(cairo), name_(name) {
        cairo_tag_begin(cairo_, name_, nullptr);
    }
    ~Tag() { cairo_tag_end(cairo_, name_); }
    Tag(const Tag&) = delete;
    Tag& operator=(const Tag&) = delete;

 private:
    cairo_t* cairo_;
    const char* name_;
};

}  // namespace render
