// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"
#include <QAccessible>
#include <QWindow>
#include <cstdio>

namespace callfloor {

namespace {

constexpr int RetryEvery = 20; // ms
constexpr int Patience = 20000; // ms

bool isShown(QAccessibleInterface *node) { return node && node->isValid() && !node->state().invisible; }

// Not by its state(): Qt 6.4 tells nobody there that an item is disabled.
bool isEnabled(QAccessibleInterface *node) { return node->object() && node->object()->property("enabled").toBool(); }

// Depth first; null when nothing below `node` fits.
QAccessibleInterface *findBelow(QAccessibleInterface *node, const std::function<bool(QAccessibleInterface *)> &fits)
{
    for (int i = 0; node && i < node->childCount(); ++i) {
        QAccessibleInterface *child = node->child(i);
        if (!isShown(child))
            continue;
        if (fits(child))
            return child;
        if (QAccessibleInterface *found = findBelow(child, fits))
            return found;
    }
    return nullptr;
}

void print(const QString &line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

} // namespace

SelfTest::SelfTest(QWindow &window, std::function<void()> ring, QObject *parent)
    : QObject(parent), m_window(window), m_ring(std::move(ring))
{
    QAccessible::setActive(true);
    m_retry.setInterval(RetryEvery);
    connect(&m_retry, &QTimer::timeout, this, &SelfTest::tryStep);
    m_deadline.setInterval(Patience);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_retry.stop();
        print(QStringLiteral("not ok  ") + m_steps.first().text);
        Q_EMIT finished(false);
    });
    write();
}

void SelfTest::start()
{
    m_retry.start();
    m_deadline.start();
}

// The names are those of the English screen.
void SelfTest::write()
{
    typing(QStringLiteral("agent01"), QStringLiteral("Agent ID"));
    typing(QStringLiteral("demo"), QStringLiteral("Password"));
    typing(QStringLiteral("2001"), QStringLiteral("Extension"));
    pressing(QStringLiteral("Sign in"));
    seeing(QStringLiteral("State: Not ready"));
    step(QStringLiteral("make the window wide"), [this] { // the pages are at its side then
        m_window.resize(1280, 800);
        return true;
    });
    pressing(QStringLiteral("Settings"));
    seeing(QStringLiteral("Theme"));
    pressing(QStringLiteral("My day"));
    seeing(QStringLiteral("Find a call"));
    pressing(QStringLiteral("Desk"));
    seeing(QStringLiteral("Number to dial"));
    pressing(QStringLiteral("Ready"));
    seeing(QStringLiteral("State: Ready"));
    step(QStringLiteral("a caller rings"), [this] { return m_ring(), true; });
    step(QStringLiteral("see \"Call with ...\""), [this] { return find(QStringLiteral("Call with "), false) != nullptr; });
    pressing(QStringLiteral("Answer"));
    seeing(QStringLiteral("State: Talking"));
    pressing(QStringLiteral("Hold"));
    pressing(QStringLiteral("Retrieve"));
    pressing(QStringLiteral("Wrap-up"));
    pressing(QStringLiteral("End call"));
    seeing(QStringLiteral("State: Wrap-up"));
    pressing(QStringLiteral("Not ready"));
    pressing(QStringLiteral("Lunch"));
    seeing(QStringLiteral("State: Not ready"));
    step(QStringLiteral("make the window a strip"), [this] { return m_window.resize(320, 640), true; });
    seeing(QStringLiteral("State: Not ready"));
    pressing(QStringLiteral("Sign out"));
    pressing(QStringLiteral("End of shift"));
    seeing(QStringLiteral("Agent ID"));
}

void SelfTest::tryStep()
{
    if (!m_steps.first().tried())
        return;
    print(QStringLiteral("ok      ") + m_steps.takeFirst().text);
    m_deadline.start();
    if (!m_steps.isEmpty())
        return;
    m_retry.stop();
    m_deadline.stop();
    Q_EMIT finished(true);
}

void SelfTest::seeing(const QString &name)
{
    step(QStringLiteral("see \"%1\"").arg(name), [this, name] { return find(name) != nullptr; });
}

void SelfTest::typing(const QString &text, const QString &into)
{
    step(QStringLiteral("fill in \"%1\"").arg(into), [this, text, into] {
        QAccessibleInterface *field = find(into);
        if (!field)
            return false;
        field->setText(QAccessible::Value, text);
        return true;
    });
}

void SelfTest::pressing(const QString &name)
{
    step(QStringLiteral("press \"%1\"").arg(name), [this, name] {
        QAccessibleInterface *button = find(name);
        if (!button || !isEnabled(button) || !button->actionInterface())
            return false;
        button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        return true;
    });
}

QAccessibleInterface *SelfTest::find(const QString &name, bool whole) const
{
    return findBelow(QAccessible::queryAccessibleInterface(&m_window), [&](QAccessibleInterface *node) {
        const QString called = node->text(QAccessible::Name);
        return whole ? called == name : called.startsWith(name);
    });
}

} // namespace callfloor
