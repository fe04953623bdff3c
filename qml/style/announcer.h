// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

namespace callfloor {

//! Speaks to whoever uses a screen reader, and shows nothing. From Qt 6.8 on this is an announcement, which interrupts where it
//! is `assertive`; before, a notification that comes on screen, which Orca reads at once. Qt for Windows before 6.8 knows
//! neither.
class Announcer : public QQuickItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(AnnouncerItem)
    Q_PROPERTY(QString text READ text NOTIFY announced FINAL) //!< what was said last
    Q_PROPERTY(bool assertive READ isAssertive NOTIFY announced FINAL) //!< how
public:
    explicit Announcer(QQuickItem *parent = nullptr) : QQuickItem(parent) { }
    QString text() const { return m_text; }
    bool isAssertive() const { return m_assertive; }
    //! Says it, also when it is what was said last. Empty text says nothing.
    Q_INVOKABLE void announce(const QString &text, bool assertive);

Q_SIGNALS:
    void announced();

private:
    QString m_text;
    bool m_assertive = false;
};

}
