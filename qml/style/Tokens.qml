// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

//! Every number and colour of the look. A page never writes a colour or a font size itself.
QtObject {
    property string theme: "system" // system | light | dark | contrast
    property color systemGround: "#ffffff" // the window colour of the system's palette, which tells light from dark
    readonly property string scheme: theme === "system" ? (systemGround.hslLightness < 0.5 ? "dark" : "light") : theme
    property string vision: "standard" // standard | redGreen | blueYellow
    property real textScale: 1.0 // 1.0 ... 3.0
    property bool reducedMotion: false

    readonly property ColorScheme color: scheme === "dark" ? dark : scheme === "contrast" ? contrast : light
    readonly property StateColors state: {
        if (scheme === "contrast")
            return contrastStates
        if (vision === "redGreen")
            return scheme === "dark" ? darkRedGreen : lightRedGreen
        if (vision === "blueYellow")
            return scheme === "dark" ? darkBlueYellow : lightBlueYellow
        return scheme === "dark" ? darkStates : lightStates
    }

    //! A length of the look at 100 %, grown with the text: every number of pixels that is not a hairline goes through here.
    function px(length: real): int {
        return Math.round(length * textScale)
    }

    // Space: multiples of four
    readonly property int gapXs: px(4)
    readonly property int gapS: px(8)
    readonly property int gapM: px(12)
    readonly property int gapL: px(16)
    readonly property int gapXl: px(24)

    readonly property int radiusS: px(4) // badges, rows
    readonly property int radiusM: px(6) // controls
    readonly property int radiusL: px(8) // cards, menus

    // Heights
    readonly property int rowTable: px(24)
    readonly property int rowList: px(28)
    readonly property int rowTall: px(40)
    readonly property int controlS: px(28)
    readonly property int controlM: px(32)
    readonly property int controlL: px(40)
    readonly property int bar: px(56)

    // Type: Callfloor Sans is Inter with tabular digits (resources/fonts); without it the system's font
    readonly property FontLoader regular: FontLoader { source: "fonts/CallfloorSans-Regular.otf" }
    readonly property FontLoader medium: FontLoader { source: "fonts/CallfloorSans-Medium.otf" }
    readonly property FontLoader semiBold: FontLoader { source: "fonts/CallfloorSans-SemiBold.otf" }
    readonly property string family: regular.status === FontLoader.Ready ? regular.name : "sans-serif"
    readonly property int textCaption: px(11)
    readonly property int textSmall: px(12)
    readonly property int textBody: px(13)
    readonly property int textTitle: px(15)
    readonly property int textHeading: px(20)
    readonly property int textDisplay: px(28)

    // Motion: only what explains a change
    readonly property int motionFast: reducedMotion ? 0 : 90

    readonly property color quietEdge: alpha(color.edge, scheme === "contrast" ? 1 : 0.45) // around a button or a menu

    //! A state colour thinned to a background, opaque.
    function soft(stateColor: color): color {
        return Qt.tint(color.surface, alpha(stateColor, color.tint))
    }
    function alpha(base: color, strength: real): color {
        return Qt.rgba(base.r, base.g, base.b, strength)
    }
    //! Ink laid thinly over whatever is under the pointer or chosen.
    function veil(steps: real): color {
        return alpha(color.ink, color.hover * steps)
    }

    readonly property ColorScheme light: ColorScheme {
        window: "#f5f5f6"
        surface: "#ffffff"
        raised: "#ffffff"
        sunken: "#f0f0f2"
        line: "#e4e4e8"
        edge: "#8b8e96"
        ink: "#17181b"
        inkMuted: "#5b5e67"
        inkOff: "#a3a6ae"
        accent: "#3355dd"
        action: "#1f2125"
        actionInk: "#ffffff"
        solidInk: "#ffffff"
        tint: 0.09
        hover: 0.05
    }
    readonly property ColorScheme dark: ColorScheme {
        window: "#0f1012"
        surface: "#17181b"
        raised: "#212327"
        sunken: "#1d1f23"
        line: "#2a2c31"
        edge: "#6f737d"
        ink: "#ededf0"
        inkMuted: "#a1a5ae"
        inkOff: "#60646d"
        accent: "#8ea2ff"
        action: "#ededf0"
        actionInk: "#17181b"
        solidInk: "#0f1012"
        tint: 0.14
        hover: 0.07
    }
    readonly property ColorScheme contrast: ColorScheme {
        window: "#000000"
        surface: "#000000"
        raised: "#000000"
        sunken: "#000000"
        line: "#9a9a9a"
        edge: "#ffffff"
        ink: "#ffffff"
        inkMuted: "#ffffff"
        inkOff: "#9a9a9a"
        accent: "#ffe600"
        action: "#ffffff"
        actionInk: "#000000"
        solidInk: "#000000"
        tint: 0.0
        hover: 0.22
    }

    readonly property StateColors lightStates: StateColors {
        ready: "#1a7a38"
        notReady: "#c8242c"
        system: "#945800"
        reserved: "#0a7180"
        talking: "#0b5fc2"
        hold: "#4d5b8a"
        work: "#7a3cc0"
        signedOut: "#62656e"
        alarm: "#c8242c"
        alarmInk: "#ffffff"
    }
    readonly property StateColors darkStates: StateColors {
        ready: "#4cc27a"
        notReady: "#ff7d77"
        system: "#eeb045"
        reserved: "#48c6d8"
        talking: "#6cabff"
        hold: "#a5b3e0"
        work: "#bf98f6"
        signedOut: "#9da1aa"
        alarm: "#cc2f37"
        alarmInk: "#ffffff"
    }
    readonly property StateColors contrastStates: StateColors {
        ready: "#4dff88"
        notReady: "#ff8a84"
        system: "#ffc53d"
        reserved: "#3df2ff"
        talking: "#8fc2ff"
        hold: "#c9d4ff"
        work: "#dcb8ff"
        signedOut: "#e0e0e0"
        alarm: "#ff8a84"
        alarmInk: "#000000"
    }
    // Red-green safe: bluish green against vermilion, and their luminance differs
    readonly property StateColors lightRedGreen: StateColors {
        ready: "#167c67"
        notReady: "#8a2b00"
        system: "#756900"
        reserved: "#186174"
        talking: "#0a3a94"
        hold: "#454a65"
        work: "#9648ae"
        signedOut: "#62656e"
        alarm: "#a83a00"
        alarmInk: "#ffffff"
    }
    readonly property StateColors darkRedGreen: StateColors {
        ready: "#c3fcef"
        notReady: "#f27215"
        system: "#fbe398"
        reserved: "#5edcfe"
        talking: "#7398f9"
        hold: "#bec6db"
        work: "#ad86ad"
        signedOut: "#9da1aa"
        alarm: "#b34a00"
        alarmInk: "#ffffff"
    }
    // Blue-yellow safe: red, green, navy and magenta, spread in luminance
    readonly property StateColors lightBlueYellow: StateColors {
        ready: "#287b5a"
        notReady: "#c70c08"
        system: "#5a2c0c"
        reserved: "#014d67"
        talking: "#0c2280"
        hold: "#5c6573"
        work: "#b01c9c"
        signedOut: "#62656e"
        alarm: "#c8102e"
        alarmInk: "#ffffff"
    }
    readonly property StateColors darkBlueYellow: StateColors {
        ready: "#7bfdd4"
        notReady: "#fb5460"
        system: "#f8ddc1"
        reserved: "#38a4d6"
        talking: "#8491b3"
        hold: "#bdd1d8"
        work: "#d767c2"
        signedOut: "#9da1aa"
        alarm: "#cc2440"
        alarmInk: "#ffffff"
    }
}
