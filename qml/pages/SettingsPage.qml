// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Policy

//! What is set, and by whom.
FocusScope {
    id: page
    required property SettingsViewModel settings
    PageHead {
        width: parent.width
        title: qsTr("Settings")
        note: qsTr("Version %1").arg(page.settings.version)
    }
}
