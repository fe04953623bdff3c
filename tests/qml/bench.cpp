// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "bench.h"
#include <QDir>
#include <QFont>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlEngine>
#include <QtMath>
#include <cmath>

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

// Every item on screen, parents first.
void collect(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    if (!item->isVisible())
        return;
    visit(item);
    for (QQuickItem *child : item->childItems())
        collect(child, visit);
}

// A control with a name, or the part of one.
//! What has the focus itself, while the arrow keys walk what is in it.
bool isWalked(QAccessible::Role role) { return role == QAccessible::List || role == QAccessible::Chart; }

bool isKnown(QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(item);
        if (node && (isControl(node->role()) || isWalked(node->role())))
            return !node->text(QAccessible::Name).isEmpty();
    }
    return false;
}

// ---- contrast, by WCAG 2.2

double luminance(QRgb colour)
{
    const auto linear = [](int c) { return c <= 10 ? c / 255.0 / 12.92 : std::pow((c / 255.0 + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QRgb over(const QColor &ink, double opacity, QRgb ground)
{
    const auto mix = [strength = opacity * ink.alphaF()](int top, int below) { return int(below + (top - below) * strength); };
    return qRgb(mix(ink.red(), qRed(ground)), mix(ink.green(), qGreen(ground)), mix(ink.blue(), qBlue(ground)));
}

int distance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

//! The rim of a thin letter, which is neither ink nor ground.
bool isRim(QRgb colour, QRgb ink, QRgb ground)
{
    constexpr int steps = 64;
    for (int i = 0; i <= steps; ++i)
        if (distance(colour, over(QColor::fromRgb(ink), double(i) / steps, ground)) < 12)
            return true;
    return false;
}

double opacityOf(const QQuickItem *item)
{
    double opacity = 1;
    for (; item; item = item->parentItem())
        opacity *= item->opacity();
    return opacity;
}

// Against the colour that most of the place has, and every other that much of it has and that is not the text itself.
double worstContrast(const QImage &image, const QRect &place, const QColor &ink, double opacity)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            ++counts[image.pixel(x, y)];
    const int pixels = place.width() * place.height();
    const QRgb most = std::max_element(counts.cbegin(), counts.cend()).key();
    double worst = contrast(over(ink, opacity, most), most);
    for (auto [ground, count] : counts.asKeyValueRange()) {
        if (ground != most && count * 12 >= pixels && !isRim(ground, over(ink, opacity, most), most))
            worst = std::min(worst, contrast(over(ink, opacity, ground), ground));
    }
    return worst;
}

QList<QQuickItem *> openPopups(QQuickWindow *window)
{
    QList<QQuickItem *> popups;
    collect(window->contentItem(), [&popups](QQuickItem *item) {
        if (item->inherits("QQuickPopupItem"))
            popups.append(item);
    });
    return popups;
}

bool isWithin(const QQuickItem *item, const QQuickItem *ancestor)
{
    while (item && item != ancestor)
        item = item->parentItem();
    return item;
}

// Where it is on screen: what is clipped away or below a popup is not.
QRect shownPart(QQuickItem *item, const QList<QQuickItem *> &popups)
{
    QRectF part = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    for (const QQuickItem *above = item; above; above = above->parentItem())
        if (above->clip())
            part &= above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
    for (const QQuickItem *popup : popups)
        if (!isWithin(item, popup) && popup->mapRectToScene(QRectF(0, 0, popup->width(), popup->height())).intersects(part))
            return {};
    return part.toAlignedRect().adjusted(1, 1, -1, -1);
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
    m_contacts.importer()->setFolders({m_files.path()});
    m_contacts.follow(m_desk.desk.calls);
    m_desk.phoneBook = [this](const QString &number) { return m_contacts.nameOf(number); };
    connect(&m_settings, &callfloor::SettingsViewModel::keymapChanged, this,
            [this] { m_commands.setKeymap(m_settings.keymap()); });
    m_ring.setAnswerKey(QKeySequence(Qt::Key_F9));
    m_desk.calls.wrapUp()->setKeeper([this](const callfloor::WrapUpNote &note) {
        m_wrapUpNotes.append(note.reasons.join(QStringLiteral(", ")) + QStringLiteral("; ") + note.note);
    });
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

QList<callfloor::Rule> Bench::readRules()
{
    QStringList problems;
    const auto rules = callfloor::readRules(QJsonDocument::fromJson(R"({"hosts": ["crm.example.com"], "rules": [
          {"name": "Find the customer", "trigger": "ringing", "when": {"number": ["+1202*"]},
           "actions": [{"openUrl": "https://crm.example.com/find?number={number}"}, {"notify": "Opened the customer of {number}."}]},
          {"name": "Support desk", "trigger": "answered", "when": {"queue": ["Support"]}, "actions": [{"copy": "{number}"}]},
          {"name": "Premium", "trigger": "ended", "when": {"variables": [{"name": "tier", "equals": "gold"}]},
           "actions": [{"notify": "Thank {party} in the mail."}]}]})")
                                                .object(),
                                            problems);
    if (!problems.isEmpty())
        qWarning("%s", qPrintable(problems.first()));
    return rules;
}

// What was written about the calls of the day, by their number: about some nothing, about one much.
static QList<callfloor::JournalVariable> notesOf(int count)
{
    const callfloor::JournalVariable reasons {QStringLiteral("Wrap-up"), QStringLiteral("Quote sent, Complaint")};
    const callfloor::JournalVariable note {
        QStringLiteral("Note"),
        QStringLiteral("Wants the three pallets delivered before Friday noon, or the whole order goes to somebody else; call the "
                       "warehouse first, then him, and mention the discount that was promised in spring")};
    if (count % 7 == 0)
        return {reasons, note};
    return count % 7 == 5 ? QList {reasons} : QList<callfloor::JournalVariable>();
}

bool Bench::liveADay()
{
    using Outcome = callfloor::CallEntry::Outcome;
    using S = callfloor::JournalState;
    constexpr qint64 Minute = 60'000;
    struct Caller {
        const char *name, *number, *queue;
        Outcome outcome;
        int talkSeconds;
    };
    constexpr Caller callers[] = {{"Per Aakre", "+47 91 22 40 17", "Sales", Outcome::Answered, 372},
                                  {"Liv Tangen", "+47 40 18 55 90", "Service", Outcome::Answered, 168},
                                  {"Warehouse Bergen", "+47 55 90 10 00", "", Outcome::NotReached, 0},
                                  {"", "", "Sales", Outcome::Answered, 573},
                                  {"Olav Brekke", "+47 93 00 27 61", "Sales", Outcome::Missed, 0},
                                  {"", "+1 202 555 0144", "VIP line", Outcome::Answered, 260},
                                  {"Rune Eide", "+47 45 77 12 08", "Service", Outcome::Unknown, 61}};
    if (std::exchange(m_isLived, true))
        return isOnDisk();
    const QString agent = QStringLiteral("agent01");
    const qint64 now = m_wall();
    const qint64 start = now - 300 * Minute;
    m_journal.record(callfloor::StateEntry {agent, start, S::SignedOut, S::NotReady, {}, {}});
    int count = 0;
    for (qint64 at = start + 5 * Minute; at < now - 15 * Minute; at += 15 * Minute, ++count) {
        const Caller &caller = callers[count % std::size(callers)];
        const qint64 talk = caller.talkSeconds * 1000;
        const bool isTalk = talk > 0;
        m_journal.record(callfloor::CallEntry {.key = QStringLiteral("day/%1").arg(at),
                                               .agentId = agent,
                                               .began = at + Minute,
                                               .answered = isTalk ? at + Minute : 0,
                                               .ended = at + Minute + talk,
                                               .isOutbound = caller.outcome == Outcome::NotReached,
                                               .party = QString::fromUtf8(caller.name),
                                               .number = QString::fromUtf8(caller.number),
                                               .queue = QString::fromUtf8(caller.queue),
                                               .type = QStringLiteral("Queue call"),
                                               .talkMs = talk,
                                               .outcome = caller.outcome,
                                               .notes = notesOf(count)});
        const bool isLunch = count == 8;
        m_journal.record(
            callfloor::StateEntry {agent, at, isLunch ? S::NotReady : S::WrapUp, S::Ready, {}, QStringLiteral("by you")});
        if (isTalk)
            m_journal.record(
                callfloor::StateEntry {agent, at + Minute, S::Ready, S::Talking, {}, QStringLiteral("by the system")});
        m_journal.record(callfloor::StateEntry {agent,
                                                at + Minute + qMax(talk, Minute),
                                                isTalk ? S::Talking : S::Ready,
                                                isLunch ? S::NotReady : S::WrapUp,
                                                isLunch ? QStringLiteral("Lunch") : QString(),
                                                {}});
    }
    m_journal.record(callfloor::OutageEntry {start + 100 * Minute, start + 104 * Minute, QStringLiteral("ccx-1"),
                                             QStringLiteral("The server ccx-1 does not answer.")});
    return isOnDisk();
}

bool Bench::liveLongAgo(int calls)
{
    constexpr qint64 Day = 24 * 3'600'000;
    for (int i = 0; i < calls; ++i)
        m_journal.record(callfloor::CallEntry {.key = QStringLiteral("before/%1").arg(i),
                                               .agentId = QStringLiteral("agent01"),
                                               .began = m_wall() - 3 * Day - i * 60'000,
                                               .number = QString::number(5000 + i),
                                               .outcome = callfloor::CallEntry::Outcome::Missed});
    return isOnDisk();
}

bool Bench::isOnDisk()
{
    const bool isWritten = QTest::qWaitFor([this] { return m_journal.waiting() == 0; });
    if (!isWritten)
        qWarning("%lld entries are not written: %s", qlonglong(m_journal.waiting()), qPrintable(m_journal.problem().text()));
    return isWritten;
}

QString Bench::exported() const
{
    const QFileInfoList files = QDir(m_desk.folder.path()).entryInfoList({QStringLiteral("*.csv")}, QDir::Files, QDir::Time);
    QFile file(files.isEmpty() ? QString() : files.first().filePath());
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString Bench::saveFile(const QString &name, const QString &text) const
{
    QFile file(m_files.filePath(name));
    return file.open(QFile::WriteOnly) && file.write(text.toUtf8()) >= 0 ? file.fileName() : QString();
}

void Bench::forgetFiles() const
{
    QDir folder(m_files.path());
    for (const QString &name : folder.entryList(QDir::Files))
        folder.remove(name);
}

void Bench::setServersUp(bool up)
{
    for (int i = 0; i < m_desk.cluster.nodes(); ++i)
        m_desk.cluster.node(i).setUp(up);
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
    m_contacts.putAway();
    m_wrapUpNotes.clear();
    for (const int code : QList<int>(m_policy.notReadyReasons()->favourites()))
        m_policy.notReadyReasons()->toggleFavourite(code);
    m_desk.calls.wrapUp()->finish();
    if (m_desk.session.stage() == callfloor::SessionViewModel::Stage::SignedOut)
        return true;
    if (m_desk.session.connection() != callfloor::SessionViewModel::Connection::Connected)
        pass(60000); // longer than any wait between two tries
    if (m_desk.agent.state() == callfloor::AgentViewModel::State::SignedOut)
        pass(20000); // the server signs him in again
    if (!QTest::qWaitFor([this] { return endCalls(); }))
        return false;
    m_desk.hangUpEverywhere();
    m_desk.agent.requestNotReady(1);
    if (!QTest::qWaitFor([this] { return m_desk.agent.canSignOut(); }))
        return false;
    m_desk.agent.signOut(10);
    return QTest::qWaitFor([this] { return m_desk.session.stage() == callfloor::SessionViewModel::Stage::SignedOut; });
}

void Bench::missCall() { m_desk.pass(m_desk.options().ringTimeout + std::chrono::seconds(1)); }

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
    m_settingList.retranslate();
    m_commands.retranslate();
    m_day.retranslate();
    m_rules.retranslate();
    m_ring.retranslate();
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

void Bench::keyWithText(QQuickWindow *window, int key, int modifiers, const QString &text) const
{
    QTest::sendKeyEvent(QTest::Click, window, Qt::Key(key), text, Qt::KeyboardModifiers(modifiers));
}

bool Bench::press(QQuickWindow *window, const QString &name) const
{
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(find(window, name, true));
    if (!node || !node->actionInterface())
        return false;
    node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

bool Bench::write(QQuickWindow *window, const QString &name, const QString &text) const
{
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(find(window, name, true));
    if (!node || node->role() != QAccessible::EditableText)
        return false;
    node->setText(QAccessible::Value, text);
    return true;
}

// Not through QAccessible: only the platform's bridge makes it active, and tests/acceptance/desktop_access.py listens to that.
void Bench::listen(QQuickWindow *window)
{
    collect(window->contentItem(), [this](QQuickItem *item) {
        if (item->inherits("callfloor::Announcer"))
            connect(item, SIGNAL(announced()), this, SLOT(noteAnnouncement()));
    });
}

void Bench::noteAnnouncement()
{
    m_announced.append(QVariantMap {{QStringLiteral("text"), sender()->property("text")},
                                    {QStringLiteral("assertive"), sender()->property("assertive")}});
}

QVariantList Bench::announced() { return std::exchange(m_announced, {}); }

QVariantList Bench::targets(QQuickWindow *window) const
{
    QVariantList found;
    collect(window->contentItem(), [&found](QQuickItem *item) {
        const bool hasRoom = item->width() > 0 && item->height() > 0; // else it only hands the keyboard on
        const bool isTarget =
            item->inherits("QQuickAbstractButton") || item->inherits("QQuickMouseArea") || (item->activeFocusOnTab() && hasRoom);
        if (isTarget && item->isEnabled())
            found.append(
                QVariantMap {{QStringLiteral("item"), QVariant::fromValue(item)}, {QStringLiteral("known"), isKnown(item)}});
    });
    return found;
}

QVariantList Bench::contrasts(QQuickWindow *window) const
{
    QVariantList found;
    const QImage image = window->grabWindow().convertToFormat(QImage::Format_RGB32);
    const QList<QQuickItem *> popups = openPopups(window);
    collect(window->contentItem(), [&](QQuickItem *item) {
        const bool isText = item->inherits("QQuickText") || item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
        const QString text = isText && item->isEnabled() ? item->property("text").toString() : QString();
        QRect visible = shownPart(item, popups) & image.rect();
        if (text.isEmpty() || visible.width() < 2 || visible.height() < item->height() / 2) // a rim of it has no ink
            return;
        // What is above and below the letters, the ring of a row say, is not behind them.
        if (const int rest = visible.height() - qCeil(item->property("contentHeight").toReal()); rest > 0)
            visible.adjust(0, rest / 2, 0, -rest / 2);
        const auto font = item->property("font").value<QFont>();
        const bool isLarge =
            font.pixelSize() >= 24 || (font.pixelSize() >= 19 && font.weight() >= QFont::Bold); // 18 pt, 14 pt bold
        found.append(QVariantMap {
            {QStringLiteral("text"), text},
            {QStringLiteral("ratio"), worstContrast(image, visible, item->property("color").value<QColor>(), opacityOf(item))},
            {QStringLiteral("least"), isLarge ? 3.0 : 4.5}});
    });
    return found;
}

QStringList Bench::foundFor(const QString &typed)
{
    callfloor::PaletteModel &palette = *m_commands.palette();
    palette.setQuery(typed);
    QStringList words;
    for (int row = 0; row < palette.rowCount(); ++row)
        words.append(palette.index(row).data(callfloor::PaletteModel::WordsRole).toString());
    return words;
}

QVariantList Bench::controls(QQuickWindow *window) const
{
    QVariantList found;
    walk(QAccessible::queryAccessibleInterface(window), [&](QAccessibleInterface *node) {
        if (isControl(node->role())) {
            auto *item = qobject_cast<QQuickItem *>(node->object());
            found.append(QVariantMap {{QStringLiteral("item"), QVariant::fromValue(node->object())},
                                      {QStringLiteral("name"), node->text(QAccessible::Name)},
                                      {QStringLiteral("width"), node->rect().width()},
                                      {QStringLiteral("height"), node->rect().height()},
                                      {QStringLiteral("shown"), !(item && shownPart(item, {}).isEmpty())}});
        }
        return false;
    });
    return found;
}

QList<QQuickItem *> Bench::texts(QQuickWindow *window) const
{
    QList<QQuickItem *> found;
    collect(window->contentItem(), [&found](QQuickItem *item) {
        if (item->inherits("QQuickText"))
            found.append(item);
    });
    return found;
}

void Bench::shoot(QQuickWindow *window, const QString &name) const
{
    const QString folder = qEnvironmentVariable("CALLFLOOR_SHOTS");
    if (!folder.isEmpty() && !window->grabWindow().save(QDir(folder).filePath(name + QStringLiteral(".png"))))
        qWarning("No picture %s in %s", qPrintable(name), qPrintable(folder));
}
