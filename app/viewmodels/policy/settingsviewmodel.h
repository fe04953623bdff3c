// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/policy.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! What a person may choose. A locked value is shown disabled with a lock; setting it changes nothing.
class SettingsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(bool themeLocked READ isThemeLocked CONSTANT FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL) //!< "en", "de"; empty: the system's
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL) //!< to choose from, by their codes
    Q_PROPERTY(bool languageLocked READ isLanguageLocked CONSTANT FINAL)
    Q_PROPERTY(bool kiosk READ isKiosk CONSTANT FINAL) //!< full screen, remembers nobody
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)
    //! Starts with what the policy decided; `languages` are those that have texts.
    SettingsViewModel(const Policy &policy, QStringList languages, QObject *parent = nullptr);
    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    bool isThemeLocked() const { return m_themeLocked; }
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QStringList languages() const { return m_languages; }
    bool isLanguageLocked() const { return m_languageLocked; }
    bool isKiosk() const { return m_kiosk; }
    QString version() const;

Q_SIGNALS:
    void themeChanged();
    void languageChanged();

private:
    Theme m_theme;
    QString m_language;
    const QStringList m_languages;
    const bool m_themeLocked;
    const bool m_languageLocked;
    const bool m_kiosk;
};

} // namespace callfloor
