# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The words of the console. English has a file too, for its plural forms.
#   cmake --build build/release --target update_translations     brings new words from the sources into all of them
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(baton_lupdate_options -silent -locations none -no-ui-lines -source-language en
    -I "${PROJECT_SOURCE_DIR}" -I "${PROJECT_SOURCE_DIR}/src" -extensions cpp,h
    "${PROJECT_SOURCE_DIR}/ui" "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/app"
    CACHE INTERNAL "What lupdate reads, for the tests too")

set(baton_ts)
foreach(language en de ar zh_CN)
    list(APPEND baton_ts "${PROJECT_SOURCE_DIR}/translations/baton_${language}.ts")
endforeach()
qt_add_lrelease(baton_ui TS_FILES ${baton_ts} QM_FILES_OUTPUT_VARIABLE baton_qm)
qt_add_resources(baton_ui baton_i18n PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${baton_qm})

set(update_commands)
foreach(language de ar zh_CN)
    list(APPEND update_commands COMMAND Qt6::lupdate ${baton_lupdate_options} -no-obsolete -target-language ${language}
        -ts "${PROJECT_SOURCE_DIR}/translations/baton_${language}.ts")
endforeach()
add_custom_target(update_translations ${update_commands}
    COMMAND Qt6::lupdate ${baton_lupdate_options} -no-obsolete -pluralonly -target-language en_GB
        -ts "${PROJECT_SOURCE_DIR}/translations/baton_en.ts"
    VERBATIM)

# baton_add_pseudo_languages(TARGET): the made-up translations, made anew from the sources, as resources of a target that
# only tests use. `pseudo` is read from left to right, `pseudo_rtl` is the same words the other way.
function(baton_add_pseudo_languages target)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/ui/*.cpp" "${PROJECT_SOURCE_DIR}/src/console/*.cpp"
        "${PROJECT_SOURCE_DIR}/src/platform/*.cpp" "${PROJECT_SOURCE_DIR}/app/baton/*.cpp")
    set(place "${CMAKE_CURRENT_BINARY_DIR}/pseudo")
    file(MAKE_DIRECTORY "${place}")
    add_custom_command(OUTPUT "${place}/baton_pseudo.qm" "${place}/baton_pseudo_rtl.qm" VERBATIM
        COMMAND "${CMAKE_COMMAND}" -E rm -f "${place}/sources.ts"
        COMMAND Qt6::lupdate ${baton_lupdate_options} -target-language en_GB -ts "${place}/sources.ts"
        COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/translations/pseudo.py" "${place}/sources.ts"
            "${place}/baton_pseudo.ts"
        COMMAND Qt6::lrelease -silent "${place}/baton_pseudo.ts" -qm "${place}/baton_pseudo.qm"
        COMMAND "${CMAKE_COMMAND}" -E copy "${place}/baton_pseudo.qm" "${place}/baton_pseudo_rtl.qm"
        DEPENDS ${sources} "${PROJECT_SOURCE_DIR}/translations/pseudo.py")
    qt_add_resources(${target} ${target}_pseudo PREFIX "/i18n" BASE "${place}"
        FILES "${place}/baton_pseudo.qm" "${place}/baton_pseudo_rtl.qm")
endfunction()
