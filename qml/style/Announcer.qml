// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Style

//! Says a sentence to whoever uses a screen reader.
AnnouncerItem {
    Accessible.role: Accessible.Notification
    Accessible.name: text
    Accessible.ignored: text === ""
}
