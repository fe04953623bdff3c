// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/ring/globalkey.h"
#include "services/ring/notifier.h"
#include "services/ring/sounds.h"
#include <QStringList>

//! What rings, as a test hears and sees it.

class FakeSounds final : public callfloor::Sounds {
public:
    QList<callfloor::SoundDevice> devices() override { return there; }
    void startRinging(const How &how) override
    {
        ringing = true;
        last = how;
    }
    void stopRinging() override { ringing = false; }
    void play(callfloor::Sound sound, const How &how) override
    {
        played.append(sound);
        last = how;
    }

    QList<callfloor::SoundDevice> there {};
    bool ringing = false;
    QList<callfloor::Sound> played {}; // once
    How last {};
};

class FakeNotifier final : public callfloor::Notifier {
public:
    void show(const QString &newTitle, const QString &newBody) override
    {
        title = newTitle;
        body = newBody;
    }
    void withdraw() override { title.clear(), body.clear(); }

    QString title {}; // empty: nothing is shown
    QString body {};
};

class FakeKey final : public callfloor::GlobalKey {
public:
    Outcome take(const QKeySequence &newKey, std::function<void()> newPressed) override
    {
        release();
        if (outcome == Outcome::Taken) {
            key = newKey;
            pressed = std::move(newPressed);
        }
        return outcome;
    }
    void release() override
    {
        key = {};
        pressed = nullptr;
    }
    void press() //!< in another program
    {
        if (const auto call = pressed)
            call();
    }

    Outcome outcome = Outcome::Taken;
    QKeySequence key {}; // that is taken
    std::function<void()> pressed {};
};
