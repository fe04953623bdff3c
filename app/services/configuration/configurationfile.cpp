// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "configurationfile.h"
#include "configurationjson.h"
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

namespace callfloor {

namespace {

Q_LOGGING_CATEGORY(lc, "callfloor.configuration")
constexpr QLatin1StringView contactCentreKey("contactCentre");
constexpr QLatin1StringView versionKey("version");
constexpr QLatin1StringView contentKey("configuration");
constexpr int version = 1; // of the file's layout; another one is not read

QString pathIn(const QString &folder) { return folder + QStringLiteral("/configuration.json"); }

void write(const QString &path, const QString &contactCentre, const cti::Configuration &configuration)
{
    const QJsonObject content {{versionKey, version}, {contactCentreKey, contactCentre}, {contentKey, toJson(configuration)}};
    QSaveFile file(path);
    const bool done = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(content).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    if (!done)
        qCWarning(lc, "%ls can't be written: %ls", qUtf16Printable(path), qUtf16Printable(file.errorString()));
}

} // namespace

ConfigurationFile::ConfigurationFile(const QString &profileFolder) : m_path(pathIn(profileFolder))
{
    m_thread.setMaxThreadCount(1); // in the order of remember()
}

ConfigurationFile::~ConfigurationFile() { m_thread.waitForDone(); }

std::optional<cti::Configuration> ConfigurationFile::recall(const QString &contactCentre)
{
    m_thread.waitForDone();
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QFile::ReadOnly) || file.size() > LargestFile) {
        const QString why =
            file.isOpen() ? QStringLiteral("it is larger than %1 MiB").arg(LargestFile >> 20) : file.errorString();
        qCWarning(lc, "%ls can't be read and is left out: %ls", qUtf16Printable(m_path), qUtf16Printable(why));
        return {};
    }
    QJsonParseError problem;
    const QJsonObject content = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError || !content[contentKey].isObject()) {
        qCWarning(lc, "%ls is damaged and is left out: %ls", qUtf16Printable(m_path), qUtf16Printable(problem.errorString()));
        return {};
    }
    if (content[versionKey].toInt() != version || content[contactCentreKey].toString() != contactCentre)
        return {};
    return configurationOf(content[contentKey].toObject());
}

void ConfigurationFile::remember(const QString &contactCentre, const cti::Configuration &configuration)
{
    m_thread.start([path = m_path, contactCentre, configuration] { write(path, contactCentre, configuration); });
}

void ConfigurationFile::remove(const QString &profileFolder) { QFile::remove(pathIn(profileFolder)); }

} // namespace callfloor
