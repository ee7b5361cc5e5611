# claim_atlas_folder(NAME [WITHOUT v w] KNOWS a b PRIVATE x y)
# One folder of src/ as one static library, without its folders v and w. KNOWS names the folders it
# may include; libraries are PRIVATE, so that a forbidden include does not compile.
function(claim_atlas_folder name)
    cmake_parse_arguments(ARG "" "" "WITHOUT;KNOWS;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp
                                        ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*/*.cpp)
    foreach(without ${ARG_WITHOUT})
        list(FILTER sources EXCLUDE REGEX "/${name}/${without}/")
    endforeach()
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_KNOWS} PRIVATE warnings ${ARG_PRIVATE})
endfunction()

# claim_atlas_part(NAME FOLDERS e f KNOWS a b PRIVATE x y)
# Folders within one of src/ as a library claim-atlas-NAME that is loaded when it is needed. It holds
# what it needs of KNOWS once more. All but NAME_part.cpp, which says what the library gives, is the
# static library NAME_part, for tests to link.
function(claim_atlas_part name)
    cmake_parse_arguments(ARG "" "" "FOLDERS;KNOWS;PRIVATE" ${ARGN})
    list(TRANSFORM ARG_FOLDERS REPLACE "(.+)" "${CMAKE_CURRENT_SOURCE_DIR}/\\1/*.cpp")
    file(GLOB sources CONFIGURE_DEPENDS ${ARG_FOLDERS})
    set(given ${sources})
    list(FILTER given INCLUDE REGEX "/${name}_part\\.cpp$")
    list(FILTER sources EXCLUDE REGEX "/${name}_part\\.cpp$")
    add_library(${name}_part STATIC ${sources})
    target_link_libraries(${name}_part PUBLIC ${ARG_KNOWS} PRIVATE warnings ${ARG_PRIVATE})
    add_library(claim-atlas-${name} MODULE ${given})
    set_target_properties(claim-atlas-${name} PROPERTIES PREFIX "")
    target_link_libraries(claim-atlas-${name} PRIVATE ${name}_part warnings ${ARG_PRIVATE})
endfunction()
