// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "ownfile.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace callfloor {

namespace {

Q_LOGGING_CATEGORY(lc, "callfloor.profile")

// Why it can't be read, a clause; empty when it can.
QString read(const QString &path, QJsonObject &content)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return QStringLiteral("it is a folder");
    if (!file.open(QFile::ReadOnly))
        return file.errorString();
    const QByteArray text = file.read(OwnFile::LargestFile + 1);
    if (file.error() != QFile::NoError)
        return file.errorString();
    if (text.size() > OwnFile::LargestFile)
        return QStringLiteral("it is larger than %1 MiB").arg(OwnFile::LargestFile >> 20);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return QStringLiteral("it is damaged, %1").arg(error.errorString());
    content = document.object();
    return document.isObject() ? QString() : QStringLiteral("it holds no JSON object");
}

// Where an earlier one was put aside, both stay. QFile::rename() takes no name that is taken.
QString putAside(const QString &path)
{
    constexpr int MostAside = 100;
    QString aside = path + QStringLiteral(".damaged");
    for (int i = 2; i <= MostAside && QFileInfo::exists(aside); ++i)
        aside = path + QStringLiteral(".damaged-%1").arg(i);
    return QFile::rename(path, aside) ? aside : QString();
}

} // namespace

OwnFile readOwnFile(const QString &path)
{
    using Found = OwnFile::Found;
    if (!QFileInfo::exists(path))
        return {};
    QJsonObject content;
    const QString problem = read(path, content);
    if (problem.isEmpty())
        return {.found = Found::Well, .content = content};
    const QString aside = putAside(path);
    if (aside.isEmpty()) {
        qCWarning(lc, "%ls can't be read (%ls) and can't be put aside: it is left as it is, and nothing is saved in it.",
                  qUtf16Printable(path), qUtf16Printable(problem));
        return {.found = Found::Blocked};
    }
    qCWarning(lc, "%ls can't be read (%ls). It was put aside as %ls, and a new one is begun.", qUtf16Printable(path),
              qUtf16Printable(problem), qUtf16Printable(aside));
    return {.found = Found::PutAside, .aside = aside};
}

} // namespace callfloor
