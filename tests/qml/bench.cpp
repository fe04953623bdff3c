// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "bench.h"
#include <QDir>
#include <QImage>
#include <QQmlEngine>

namespace {

bool isShown(const QAccessibleInterface *node) { return node && node->isValid() && !node->state().invisible; }

// Depth first, what is on screen only; ends where `visit` says true.
bool walk(QAccessibleInterface *node, const std::function<bool(QAccessibleInterface *)> &visit)
{
    for (int i = 0; node && i < node->childCount(); ++i) {
        QAccessibleInterface *child = node->child(i);
        if (isShown(child) && (visit(child) || walk(child, visit)))
            return true;
    }
    return false;
}

bool isControl(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::EditableText || role == QAccessible::RadioButton
        || role == QAccessible::MenuItem || role == QAccessible::PageTab || role == QAccessible::ListItem
        || role == QAccessible::CheckBox;
}

void collectTexts(QQuickItem *item, QList<QQuickItem *> &texts)
{
    if (!item->isVisible())
        return;
    if (item->inherits("QQuickText"))
        texts.append(item);
    for (QQuickItem *child : item->childItems())
        collectTexts(child, texts);
}

} // namespace

Bench::Bench(QObject *parent) : QObject(parent)
{
    for (const auto &[name, company, number] : {std::tuple {"Chiara Costa", "South", "2002"},
                                                {"Dario Dietz", "North", "2003"},
                                                {"Greta Gruber", "South", "2006"},
                                                {"Miriam Castillo", "Northgate Bank", "+1 202 555 0172"},
                                                {"Rosa Ruiz", "North", "2024"},
                                                {"Nora Nilsson", "North", "2001"}}) // at this very phone
        m_contacts.add(QLatin1String(name), QLatin1String(company), QLatin1String(number));
    m_contacts.follow(m_desk.desk.calls);
}

// True when none is left; a ringing one has to be answered first.
bool Bench::endCalls()
{
    using callfloor::CallListModel;
    for (int row = m_desk.calls.list()->count(); row-- > 0;) {
        if (m_desk.role(row, CallListModel::CanAnswerRole).toBool())
            m_desk.calls.answer(m_desk.callId(row));
        else if (m_desk.role(row, CallListModel::CanEndRole).toBool())
            m_desk.calls.end(m_desk.callId(row));
    }
    return m_desk.calls.list()->count() == 0;
}

bool Bench::loseReady()
{
    m_desk.agent.requestReady();
    if (!QTest::qWaitFor([this] { return m_desk.agent.state() == callfloor::AgentViewModel::State::Ready; }))
        return false;
    m_desk.cluster.cutLines();
    if (!QTest::qWaitFor([this] { return !m_desk.agent.isConfirmed(); }))
        return false;
    m_desk.cluster.centre().agents().request(QStringLiteral("agent01"), cti::AgentState::NotReady, 0);
    pass(5000);
    return QTest::qWaitFor([this] { return m_desk.agent.isConfirmed(); });
}

bool Bench::reset()
{
    regainContact();
    m_contacts.forgetRecentCalls();
    if (m_desk.session.stage() == callfloor::SessionViewModel::Stage::SignedOut)
        return true;
    if (m_desk.session.connection() != callfloor::SessionViewModel::Connection::Connected)
        pass(60000); // longer than any wait between two tries
    if (!QTest::qWaitFor([this] { return endCalls(); }))
        return false;
    m_desk.hangUpEverywhere();
    m_desk.agent.requestNotReady(1);
    if (!QTest::qWaitFor([this] { return m_desk.agent.canSignOut(); }))
        return false;
    m_desk.agent.signOut(10);
    return QTest::qWaitFor([this] { return m_desk.session.stage() == callfloor::SessionViewModel::Stage::SignedOut; });
}

void Bench::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(CALLFLOOR_TRANSLATIONS "/callfloor_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qWarning("No texts in %s", qPrintable(language));
    qmlEngine(parent())->retranslate();
    m_desk.session.retranslate();
    m_desk.agent.retranslate();
    m_desk.calls.retranslate();
    m_contacts.retranslate();
}

QQuickItem *Bench::find(QQuickWindow *window, const QString &name, bool enabledOnly) const
{
    QQuickItem *found = nullptr;
    walk(QAccessible::queryAccessibleInterface(window), [&](QAccessibleInterface *node) {
        auto *item = node->text(QAccessible::Name) == name ? qobject_cast<QQuickItem *>(node->object()) : nullptr;
        if (item && (item->isEnabled() || !enabledOnly))
            found = item;
        return found != nullptr;
    });
    return found;
}

bool Bench::isSelected(QQuickWindow *window, const QString &name) const
{
    return walk(QAccessible::queryAccessibleInterface(window),
                [&](QAccessibleInterface *node) { return node->text(QAccessible::Name) == name && node->state().selected; });
}

bool Bench::press(QQuickWindow *window, const QString &name) const
{
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(find(window, name));
    if (!node || !node->actionInterface())
        return false;
    node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

QVariantList Bench::controls(QQuickWindow *window) const
{
    QVariantList found;
    walk(QAccessible::queryAccessibleInterface(window), [&](QAccessibleInterface *node) {
        if (isControl(node->role())) {
            found.append(QVariantMap {{QStringLiteral("item"), QVariant::fromValue(node->object())},
                                      {QStringLiteral("name"), node->text(QAccessible::Name)},
                                      {QStringLiteral("width"), node->rect().width()},
                                      {QStringLiteral("height"), node->rect().height()}});
        }
        return false;
    });
    return found;
}

QList<QQuickItem *> Bench::texts(QQuickWindow *window) const
{
    QList<QQuickItem *> found;
    collectTexts(window->contentItem(), found);
    return found;
}

void Bench::shoot(QQuickWindow *window, const QString &name) const
{
    const QString folder = qEnvironmentVariable("CALLFLOOR_SHOTS");
    if (!folder.isEmpty() && !window->grabWindow().save(QDir(folder).filePath(name + QStringLiteral(".png"))))
        qWarning("No picture %s in %s", qPrintable(name), qPrintable(folder));
}
