# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Two packages, `baton` and `batond`: the components console and server. CPack itself is read by CMakeLists.txt.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME baton)
set(CPACK_PACKAGE_VENDOR "Baton contributors")
set(CPACK_PACKAGE_CONTACT "Baton contributors <maintainers@baton.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL console server)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

# What no link shows: drivers and picture formats that Qt loads by itself.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME baton)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION net)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, tzdata")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS
    "libsecret-1-0, gnome-keyring | org.freedesktop.secrets, qt6-translations-l10n, qt6-wayland, fonts-noto-color-emoji, dbus-user-session")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "batond, pipewire-pulse | pulseaudio, fonts-inter, fonts-noto-cjk, fonts-noto-core")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "agent's console for conversations that an AI hands to people
Baton carries a website chatbot's conversation to a person and back. When the
AI cannot or should not go on, the conversation waits in a queue; an agent is
alerted, reads a briefing, claims the conversation, replies, and returns it to
the AI.
.
This is the console that agents keep open all day. It speaks to a server
(batond) or, to be tried without setting anything up, to one of its own.")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME batond)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "libqt6sql6-sqlite, adduser, tzdata")
# Without it the certificate of no mail server or webhook is known.
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "ca-certificates")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "baton")
set(CPACK_COMPONENT_SERVER_DESCRIPTION "handoff server between an AI on a website and people
Baton carries a website chatbot's conversation to a person and back. When the
AI cannot or should not go on, the conversation waits in a queue; an agent is
alerted, reads a briefing, claims the conversation, replies, and returns it to
the AI.
.
This is the server: it serves the visitor's page, answers with a built-in AI,
and keeps everything in one SQLite database. baton-replay, which plays
visitors to try a server or to load it, is in this package too.")

# What Debian wants beside each package.
foreach(component console server)
    if(component STREQUAL console)
        set(package baton)
    else()
        set(package batond)
    endif()
    set(documents "${CMAKE_INSTALL_DATADIR}/doc/${package}")
    install(FILES debian/copyright DESTINATION "${documents}" COMPONENT ${component})
    zipped(${component} "${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog" "${documents}" changelog)
endforeach()
set(scripts "${CMAKE_CURRENT_SOURCE_DIR}/debian/batond")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA "${scripts}/postinst;${scripts}/prerm;${scripts}/postrm")

# A page of the manual or of the documents is read by everybody, whatever umask it was built under.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
