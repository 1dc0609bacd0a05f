# SPDX-FileCopyrightText: 2026 The Synoptic developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How CPack makes the .deb; packaging/make-deb calls it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME synoptic)
set(CPACK_PACKAGE_CONTACT "The Synoptic developers <developers@synoptic-reader.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop reader for annotating coverage")
# Without the summary, which CPack puts before it.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Synoptic shows several articles about one story side by side and keeps
highlights, tags, notes and events together in one SQLite file.
.
Every reported event stands on a timeline that shows how exactly its date is
known. What was highlighted and noted can be written out as Markdown that can
be checked against its sources.
.
The same work can be done on the command line, without a display.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# The libraries are found in the program; what Qt loads by name is not.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-core, fonts-wqy-microhei, poppler-data, qt6-translations-l10n, qt6-wayland")

set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
include(CPack)
