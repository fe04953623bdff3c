// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "texttemplate.h"
#include <QStringList>
#include <QUrl>

namespace callfloor {

//! Where a rule may go: an address is allowed by its scheme and, where it has one, by its host.
struct AllowedUrls {
    QStringList schemes {}; //!< lower case; never one that runs what it is given (isHarmfulScheme())
    QStringList hosts {}; //!< "crm.example.com", "*.example.com" (below it, not itself), "crm.example.com:8443" for another port

    bool permits(const QUrl &url) const;
    static bool isHarmfulScheme(const QString &scheme); //!< javascript:, data:, file: and the like: never allowed
    static bool isHost(const QString &entry); //!< is written as `hosts` are
};

//! An address with places for what is known of a call. Values are percent-encoded and stand behind the host only, so that no
//! caller's text can choose where the address leads.
class UrlTemplate {
public:
    //! Why the text is no such template, as the end of a sentence ("must ..."); empty when it is one.
    static QString check(const QString &text, const AllowedUrls &allowed);
    static UrlTemplate parse(const QString &text); //!< of a text that check() found right
    //! Nothing when a value would lead elsewhere (".." in the path).
    std::optional<QUrl> fill(const CallFacts &call) const;

private:
    TextTemplate m_text {};
    QUrl m_sample {}; // filled with harmless values
};

} // namespace callfloor
