// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! The only way text reaches the screen: never markup, one line unless it wraps, in the product's font.
//! Says itself to a screen reader, unless it is `decorative` because the thing around it does.
Text {
    property bool muted: false
    property bool strong: false
    property bool decorative: false
    property int size: Tokens.textBody
    textFormat: Text.PlainText
    color: muted ? Tokens.color.inkMuted : Tokens.color.ink
    font.family: Tokens.family
    font.pixelSize: size
    font.hintingPreference: Font.PreferNoHinting
    font.letterSpacing: size * (size >= 18 ? -0.018 : size >= 15 ? -0.011 : -0.006) // Inter is drawn wide for small sizes
    font.weight: strong ? Font.DemiBold : Font.Normal
    horizontalAlignment: Text.AlignLeft // by the language of the screen, whatever a name is written in
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    maximumLineCount: wrapMode === Text.NoWrap ? 1 : 99
    verticalAlignment: wrapMode === Text.NoWrap ? Text.AlignVCenter : Text.AlignTop
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: decorative || text === ""
}
