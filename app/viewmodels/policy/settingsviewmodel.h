// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/policy.h"
#include <QJsonValue>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! What a person may choose. A locked value is shown disabled with a lock; setting it changes nothing.
class SettingsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(Vision palette READ palette WRITE setPalette NOTIFY paletteChanged FINAL) //!< of the states' colours
    Q_PROPERTY(Motion motion READ motion WRITE setMotion NOTIFY motionChanged FINAL)
    Q_PROPERTY(bool motionReduced READ isMotionReduced NOTIFY motionReducedChanged FINAL) //!< by choice, or with the system
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL) //!< percent, 100 to 300
    Q_PROPERTY(bool stripOnTop READ isStripOnTop WRITE setStripOnTop NOTIFY stripOnTopChanged FINAL) //!< a narrow window
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL) //!< "en", "de"; empty: the system's
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL) //!< to choose from, by their codes
    Q_PROPERTY(QString keymap READ keymap WRITE setKeymap NOTIFY keymapChanged FINAL) //!< one of Keymap::names()
    Q_PROPERTY(bool kiosk READ isKiosk CONSTANT FINAL) //!< full screen, remembers nobody
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
public:
    enum class Theme { System, Light, Dark, Contrast };
    Q_ENUM(Theme)
    enum class Vision { Standard, RedGreen, BlueYellow };
    Q_ENUM(Vision)
    enum class Motion { System, Full, Reduced };
    Q_ENUM(Motion)
    //! Starts with what the policy decided; `languages` are those that have texts.
    SettingsViewModel(const Policy &policy, QStringList languages, QObject *parent = nullptr);
    Theme theme() const { return Theme(m_chosen.theme); }
    void setTheme(Theme theme);
    Vision palette() const { return Vision(m_chosen.palette); }
    void setPalette(Vision palette);
    Motion motion() const { return Motion(m_chosen.motion); }
    void setMotion(Motion motion);
    bool isMotionReduced() const;
    void setSystemReducesMotion(bool reduces); //!< what the system's own setting says; false where it is not known
    int textScale() const { return m_chosen.textScale; }
    void setTextScale(int percent);
    bool isTextScaleLocked() const { return isLocked("textScale"); }
    bool isStripOnTop() const { return m_chosen.stripOnTop; }
    void setStripOnTop(bool onTop);
    QString language() const { return m_chosen.language; }
    void setLanguage(const QString &language);
    QStringList languages() const { return m_languages; }
    QString keymap() const { return m_chosen.keymap; }
    void setKeymap(const QString &name);
    bool isKiosk() const { return m_chosen.kiosk; }
    QString version() const;
    //! The policy with what was chosen since.
    const Policy &policy() const { return m_chosen; }
    Q_INVOKABLE void putAway(); //!< another person sits here: on a kiosk all is as the policy has it again
    //! The person chose a setting, perhaps one that somebody else holds: from now on it is theirs.
    void noteChosen(const QString &key, const QJsonValue &value);

Q_SIGNALS:
    void themeChanged();
    void paletteChanged();
    void motionChanged();
    void motionReducedChanged();
    void textScaleChanged();
    void stripOnTopChanged();
    void languageChanged();
    void keymapChanged();
    void chosen(const QString &key, const QJsonValue &value); //!< by the person: to be kept, as a policy file would have it
    void givenBack(); //!< by putAway(), on a kiosk

private:
    template <typename Value>
    bool choose(const char *key, Value &kept, const Value &value, const QJsonValue &written);
    bool isLocked(const char *key) const { return m_chosen.locked.contains(QLatin1String(key)); }
    const Policy m_given;
    Policy m_chosen;
    const QStringList m_languages;
    bool m_systemReducesMotion = false;
    bool m_hasChosen = false; // the person that sits here
};

} // namespace callfloor
