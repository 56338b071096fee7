// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rulewords.h"

#include "domain/text.h"
#include "ui/tray/alertsound.h"
#include "ui/words/alertwords.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>

namespace Baton::Ui {

QString RuleWords::setHere()
{
    return tr("Set here.");
}

QString RuleWords::from(AlertLevel level, const QString &team)
{
    return level == AlertLevel::Override ? tr("Set for this agent.") : AlertWords::from(level, team);
}

QString RuleWords::lock(const AlertLock &lock, const QString &team)
{
    return lock.level == AlertLevel::Override ? tr("Locked for this agent: %1").arg(isolated(lock.reason))
                                              : AlertWords::lock(lock, team);
}

QString RuleWords::place(const AlertPlace &place, const Workspace &workspace, const Agents &agents)
{
    if (!place.agent.isEmpty())
        return tr("Agent: %1").arg(isolated(agents.value(place.agent).name));
    if (place.team.isEmpty())
        return tr("Whole workspace");
    const Team *team = workspace.team(place.team);
    return tr("Team: %1").arg(isolated(team ? team->name : QString()));
}

QString RuleWords::setting(const AlertSettingKey &key)
{
    switch (key.setting) {
    case AlertSetting::On:
        return AlertWords::channel(*key.channel);
    case AlertSetting::After:
        return *key.channel == AlertChannel::Email ? tr("E-mail, if nobody has come") : tr("Phone, if nobody has come");
    case AlertSetting::Tone:
        return tr("Tone");
    case AlertSetting::Repeat:
        return tr("Sounds again");
    case AlertSetting::Cap:
        return tr("Sounds at most");
    case AlertSetting::Privacy:
        return tr("Its notice shows");
    case AlertSetting::Above:
        return tr("When so many wait");
    case AlertSetting::OnlyBehind:
        return tr("Only while the window is not in front");
    case AlertSetting::Lock:
        //: of a channel, as in "Sound, lock"
        return tr("%1, lock").arg(AlertWords::channel(*key.channel));
    }
    return {};
}

QString RuleWords::value(const AlertSettingKey &key, const std::optional<qint64> &value, const QString &reason)
{
    if (!value)
        //: of a setting: nothing is chosen here, so what is chosen above counts
        return key.setting == AlertSetting::Lock ? tr("none") : tr("“as above”");
    const QString span = Words::exactSpan(Millis(*value));
    switch (key.setting) {
    case AlertSetting::On:
        return *value ? tr("on") : tr("off");
    case AlertSetting::After:
        return *value ? tr("after %1").arg(span) : tr("at once");
    case AlertSetting::Tone:
        return Words::tone(toneOf(AlertTone(*value)));
    case AlertSetting::Repeat:
        return *value ? tr("every %1").arg(span) : tr("only once");
    case AlertSetting::Cap:
        return *value ? tr("%Ln times", nullptr, int(*value)) : tr("without end");
    case AlertSetting::Privacy:
        return AlertWords::privacy(AlertPrivacy(*value));
    case AlertSetting::Above:
        return tr("more than %Ln", nullptr, int(*value));
    case AlertSetting::OnlyBehind:
        return *value ? tr("yes") : tr("no");
    case AlertSetting::Lock:
        //: a reason in quotation marks
        return tr("“%1”").arg(isolated(reason));
    }
    return {};
}

QString RuleWords::difference(const AlertDifference &difference)
{
    const AlertSettingKey &key = difference.key;
    //: what happens, which setting of it: its new value instead of its old one
    return tr("%1, %2: %3 instead of %4")
        .arg(AlertWords::row(key.row), setting(key), value(key, difference.after, difference.reasonAfter),
             value(key, difference.before, difference.reasonBefore));
}

QString RuleWords::silent(const SilentTeam &silent, const Workspace &workspace)
{
    const Team *team = workspace.team(silent.team);
    const QString name = isolated(team ? team->name : workspace.name);
    switch (silent.why) {
    case Unnoticed::NoPeople:
        return tr("%1 has nobody who could be alerted.").arg(name);
    case Unnoticed::AllSilent:
        if (silent.lacksAddress)
            return tr("In %1 nobody would be alerted when somebody asks for a person: only e-mail or phone are on, and "
                      "the "
                      "server has no address for them.")
                .arg(name);
        return tr("In %1 nobody would be alerted when somebody asks for a person: all ways are off.").arg(name);
    case Unnoticed::NobodyThere:
        break;
    }
    return tr("In %1 no step of the ladder reaches anybody who is alerted.").arg(name);
}

QString RuleWords::brokenQuiet(const QString &team, const QList<BrokenQuiet> &spans)
{
    constexpr qsizetype mostSpans = 3;
    const QLocale locale;
    QStringList times;
    for (const BrokenQuiet &span : spans.first(qMin(spans.size(), mostSpans))) {
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(span.from.ms);
        const QDateTime to = QDateTime::fromMSecsSinceEpoch(span.to.ms);
        //: day of the week, from when, until when
        times.append(tr("%1 %2–%3")
                         .arg(locale.standaloneDayName(from.date().dayOfWeek()),
                              locale.toString(from.time(), QLocale::ShortFormat),
                              locale.toString(to.time(), QLocale::ShortFormat)));
    }
    const QString first =
        tr("In %1 quiet hours would not be heeded at these times, because who is awake then would notice nothing: %2.")
            .arg(isolated(team), Words::listed(times));
    const int more = int(spans.size() - times.size());
    return more > 0 ? first + u' ' + tr("And %Ln more times in the coming week.", nullptr, more) : first;
}

QString RuleWords::names(const QStringList &names, int most)
{
    QStringList shown;
    for (const QString &name : names.first(qMin(names.size(), qsizetype(most))))
        shown.append(isolated(name));
    const int more = int(names.size() - shown.size());
    //: a list of names, and how many are left out
    return more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(Words::listed(shown)) : Words::listed(shown);
}

QString RuleWords::unsaved(int changes)
{
    return changes > 0 ? tr("%Ln changes are not saved yet.", nullptr, changes) : tr("Everything is saved.");
}

} // namespace Baton::Ui
