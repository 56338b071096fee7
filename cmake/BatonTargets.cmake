# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags that every target of ours is compiled with.
add_library(baton_build_flags INTERFACE)
target_compile_definitions(baton_build_flags INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BATON_VERSION="${PROJECT_VERSION}")
if(BATON_WARNINGS)
    target_compile_options(baton_build_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
        -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        $<$<BOOL:${BATON_WERROR}>:-Werror>)
else()
    target_compile_options(baton_build_flags INTERFACE -w)
endif()
# GCC tidies its memory up as if there were little of it, and spends a sixth of its time on that.
target_compile_options(baton_build_flags INTERFACE
    "$<$<CXX_COMPILER_ID:GNU>:SHELL:--param ggc-min-expand=400 --param ggc-min-heapsize=1000000>")
find_program(BATON_MOLD mold)
if(BATON_MOLD)
    target_link_options(baton_build_flags INTERFACE -fuse-ld=mold)
endif()

find_program(BATON_CCACHE ccache)
if(BATON_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${BATON_CCACHE}")
endif()

# Most of a compile is reading headers: many sources together are compiled in half the time of few. A small number here
# (-DBATON_UNITY_BATCH=6) compiles less after each change of one file.
set(BATON_UNITY_BATCH 30 CACHE STRING "How many sources of a room are compiled as one")

# baton_add_room(Name SOURCES ... LINKS ... [PRIVATE_LINKS ...]): one room, one static library Baton::Name.
function(baton_add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    string(TOLOWER ${name} lower)
    add_library(baton_${lower} STATIC ${ROOM_SOURCES})
    add_library(Baton::${name} ALIAS baton_${lower})
    target_include_directories(baton_${lower} PUBLIC "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}")
    target_link_libraries(baton_${lower} PUBLIC ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS} baton_build_flags)
    set_target_properties(baton_${lower} PROPERTIES AUTOMOC ON UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${BATON_UNITY_BATCH})
    baton_set_apart(${ROOM_SOURCES})
endfunction()

# Files that are changed again and again (BATON_APART, relative to the project) are compiled by themselves.
function(baton_set_apart)
    foreach(source ${ARGN})
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE OUTPUT_VARIABLE place)
        cmake_path(RELATIVE_PATH place BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
        if(place IN_LIST BATON_APART)
            set_source_files_properties("${source}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
        endif()
    endforeach()
endfunction()

# baton_add_program(name SOURCES ... LINKS ...): one executable.
function(baton_add_program name)
    cmake_parse_arguments(PROGRAM "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${PROGRAM_SOURCES})
    target_link_libraries(${name} PRIVATE ${PROGRAM_LINKS} baton_build_flags)
    set_target_properties(${name} PROPERTIES
        AUTOMOC ON AUTORCC ON UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${BATON_UNITY_BATCH})
endfunction()
