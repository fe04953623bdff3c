// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "dialling/dialrules.h"
#include "journal/journalentry.h"
#include "rules/rule.h"
#include "session/node.h"
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace callfloor {

//! A code of the server as people know it: a reason, or a queue by its CSQID (then up to 2147483647).
struct Reason {
    int code = 0; //!< 1 to 65535
    QString label {};
    friend bool operator==(const Reason &, const Reason &) = default;
};

//! How the policy calls a call variable: `name` is "callVariable1" to "callVariable10" or the name of a named variable.
struct VariableLabel {
    QString name {};
    QString label {};
    bool editable = false; //!< the agent may change it
    friend bool operator==(const VariableLabel &, const VariableLabel &) = default;
};

//! Which data is shown for some calls: those whose named variable "user.layout" is `name`, and those of these queues.
struct CallLayout {
    QString name {};
    QList<int> queues {}; //!< by CSQID
    QList<VariableLabel> variables {};
    friend bool operator==(const CallLayout &, const CallLayout &) = default;
};

enum class ThemeChoice { System, Light, Dark, Contrast };
//! The colours of the states, for eyes that tell other colours apart.
enum class PaletteChoice { Standard, RedGreen, BlueYellow };
//! Whether anything fades or slides.
enum class MotionChoice { System, Full, Reduced };

//! How policy files and settings call a choice.
QString nameOf(ThemeChoice choice);
QString nameOf(PaletteChoice choice);
QString nameOf(MotionChoice choice);

constexpr int SmallestTextScale = 100; //!< percent
constexpr int LargestTextScale = 300; //!< percent

//! The work after a call. CCX tells no desktop how long it may take, so the policy repeats what is set there.
struct WrapUpRules {
    struct QueueTime {
        int queue = 0; //!< CSQID
        int seconds = 0; //!< 0: without end
        friend bool operator==(const QueueTime &, const QueueTime &) = default;
    };
    QList<Reason> reasons {};
    QString array {}; //!< in which the server is told them, the name of a named array; empty: it is not told (Decision P10)
    int seconds = 0; //!< of the queues that are not named; 0: without end
    QList<QueueTime> queues {};
    friend bool operator==(const WrapUpRules &, const WrapUpRules &) = default;
};

//! When a ringing call shows on a card of its own, above every window.
enum class CallCardChoice { Always, InBackground, Never };
QString nameOf(CallCardChoice choice); //!< in a policy file

//! How a call makes itself felt. All but notificationShowsCaller is a person's own choice where the policy does not lock it.
struct RingRules {
    CallCardChoice callCard = CallCardChoice::InBackground;
    bool notification = true; //!< one of the desktop's own, while it rings
    bool notificationShowsCaller = false; //!< desktops keep and show notifications where others can see them; never on a kiosk
    bool ringSound = true;
    bool autoAnswerSound = true; //!< the zip tone
    bool missedSound = true;
    int soundVolume = 80; //!< 0 to 100
    QString soundDevice {}; //!< the system's own name of it; empty: the default one
    bool answerKeyEverywhere = true; //!< also while another program has the keyboard, where the system can
    friend bool operator==(const RingRules &, const RingRules &) = default;
};

//! Settings from one place. Keys are those of the policy file.
struct PolicyLayer {
    enum class From : quint8 { MachinePolicy, PolicyFile, UserSettings, CommandLine };
    From from = From::PolicyFile;
    QString name {}; //!< how messages call it: "/etc/callfloor/policy.json", "the command line"
    QJsonObject values {};
};

//! The layer that set a key last.
struct PolicyOrigin {
    PolicyLayer::From from = PolicyLayer::From::PolicyFile;
    QString name {}; //!< of the layer
    friend bool operator==(const PolicyOrigin &, const PolicyOrigin &) = default;
};

//! Who locked a key, and why.
struct PolicyLock {
    PolicyOrigin by {};
    QString reason {}; //!< the administrator's sentence; may be empty
    friend bool operator==(const PolicyLock &, const PolicyLock &) = default;
};

//! Everything that can be decided from outside the program. The initial values are the built-in layer.
struct Policy {
    QList<cti::Node> nodes {}; //!< tried in this order
    int protocolVersion = 17; //!< 10 to 18, the first one asked for
    int fieldLengthBytes = 0; //!< forces the width of FieldLength in version 18: 1 or 2; 0: found out (Decision P1)
    bool queueNumbers = true; //!< false: the server is not asked how many callers wait
    bool bridgeMode = false; //!< an agent's desktop sees everybody's events and keeps to its own (CSCvs94144)
    int heartbeatSeconds = 5; //!< 5 to 29
    bool standbyLink = true; //!< a link to the other node is kept ready, see cti::ClusterOptions
    bool tlsRequired = false; //!< true: every node is reached by TLS or not at all
    QList<Reason> notReadyReasons {};
    QList<Reason> signOutReasons {};
    QList<int> favouriteReasons {}; //!< codes of notReadyReasons, first in the list; a person's own, without a policy
    WrapUpRules wrapUp {};
    QList<Reason> queueNames {}; //!< by CSQID
    QList<VariableLabel> callVariables {}; //!< the layout of the call card, in this order; empty: what was sent
    QList<CallLayout> callLayouts {}; //!< for some calls another one
    bool maskKeypad = true; //!< the keypad shows dots for the digits that were sent
    DialRules dialling {}; //!< how the site dials
    QString siteContacts {}; //!< path of the site's phone book, see PhoneBookFile; empty: there is none
    JournalRules journal {}; //!< what is kept of calls, states and outages
    QList<Rule> rules {}; //!< screen pop and the like
    RingRules ring {};
    ThemeChoice theme = ThemeChoice::System;
    PaletteChoice palette = PaletteChoice::Standard;
    MotionChoice motion = MotionChoice::System;
    bool stripOnTop = true; //!< a window narrower than 720 px stays above those of other programs
    int textScale = SmallestTextScale; //!< percent; everything that holds text grows with it
    QString language {}; //!< "de"; empty: the system's
    bool kiosk = false; //!< full screen, remembers nobody
    bool showPersonalInLogs = false; //!< false: callers' numbers and data are pseudonyms in every file
    QString keymap = QStringLiteral("safe"); //!< one of Keymap::names()
    QJsonObject keys {}; //!< a person's own keys, see Keymap::own()
    QHash<QString, PolicyLock> locked {}; //!< keys that no later layer may change
    QHash<QString, PolicyOrigin> origins {}; //!< keys that any layer set; the others have the built-in value
};

//! Reads a policy file; the paths in it start from its folder, and are absolute from here on. A problem (unreadable, too large,
//! not JSON: with its line) is a sentence that names the file.
QJsonObject readPolicyFile(const QString &path, QStringList &problems);

//! The keys that a policy file may have, but for "locked".
QStringList policyKeys();

//! Lays one layer over what the layers before it decided. Each problem is a sentence that names the layer and the key; the key
//! then keeps its value. What is locked stays: silently against user settings (the page shows the lock), with a problem against
//! the others.
void applyLayer(const PolicyLayer &layer, Policy &policy, QStringList &problems);

} // namespace callfloor
