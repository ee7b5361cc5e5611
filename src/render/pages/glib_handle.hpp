#pragma once

#include <glib-object.h>

#include <memory>

namespace render {

struct DropGlibObject {
    void operator()(gpointer object) const { g_object_unref(object); }
};

/// One of GLib's objects, owned.
template <class Object>
using GlibHandle = std::unique_ptr<Object, DropGlibObject>;

}  // namespace render
