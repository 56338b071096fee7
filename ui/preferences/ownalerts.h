// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "ui/preferences/alertsource.h"

#include <QPointer>

#include <optional>

namespace Baton::Ui {

/// The alerts of the person who is signed in, as they stand and as they have just set them: what the server has not
/// confirmed yet is shown all the same, and taken back where it refuses.
class OwnAlerts final : public AlertSource
{
    Q_OBJECT

public:
    /// The console may be null, and may go.
    explicit OwnAlerts(Console *console, QObject *parent = nullptr);

    /// Whether there is somebody whose alerts they are, and a server that would keep them.
    bool canBeSet() const override;
    /// The person with their alerts as set last.
    Agent me() const;
    Agent subject() const override { return me(); }
    const Workspace &workspace() const override;
    AlertLevel level() const override { return AlertLevel::Own; }
    bool isHeld(const std::optional<AlertLock> &lock) const override { return lock.has_value(); }
    AlertRowChoice choice(AlertRow row) const override { return me().alerts.choices.value(row); }
    QString teamName(const TeamId &team) const override;
    QString from(AlertLevel level, const TeamId &team) const override;
    QString lockWords(const AlertLock &lock) const override;
    /// The server's time.
    Instant now() const;

    void setChoice(AlertRow row, const AlertRowChoice &choice) override;
    void setQuiet(const QuietHours &quiet);
    /// All of one's own choices at once; what others chose for one stands where there is none.
    void setChoices(const AlertChoices &choices);

Q_SIGNALS:
    void kept(); ///< the server has taken what was set
    void refused(const QString &sentence);

private:
    void set(const AgentAlerts &alerts);
    void send();
    void onPeople();
    void onAnswer(const CommandId &command, std::optional<Code> refusal);
    QString sentenceOf(Code refusal) const;

    QPointer<Console> m_console;
    std::optional<AgentAlerts> m_set; ///< not confirmed yet; its revision is the one the server gives what was sent
    std::optional<CommandId> m_asked; ///< one at a time: what comes meanwhile has to know whether this one was taken
    bool m_again = false; ///< more was set since that was sent
    bool m_sending = false;
    QHash<CommandId, std::optional<Code>> m_early; ///< answers that came while it was being sent
};

} // namespace Baton::Ui
