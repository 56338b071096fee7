// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/alertsettings.h"

namespace Baton {

namespace {

// The longest names and values, with quotes, colons, commas and braces.
constexpr qsizetype bytesOfRow = 32;
constexpr qsizetype bytesOfSetting = 24;
constexpr qsizetype settingsBeside = 6;

template<typename Map>
void dropEmpty(Map &map)
{
    map.removeIf([](const auto &entry) { return entry.value() == typename Map::mapped_type(); });
}

constexpr Millis oftenEnough{20'000};
constexpr int tillNobodyIsThere = 30; ///< sounds in a row
constexpr int manyWait = 10;
constexpr Millis mailAfter{180'000};
constexpr Millis pushAfter{60'000};

AlertRowChoice builtIn(const QList<AlertChannel> &channels, AlertTone tone)
{
    AlertRowChoice choice;
    for (const AlertChannel channel : alertChannels) {
        choice.on.insert(channel, channels.contains(channel));
        choice.after.insert(channel, Millis(0));
    }
    choice.after[AlertChannel::Email] = mailAfter;
    choice.after[AlertChannel::Push] = pushAfter;
    choice.tone = tone;
    choice.repeat = Millis(0);
    choice.cap = tillNobodyIsThere;
    choice.privacy = AlertPrivacy::Name;
    choice.above = manyWait;
    choice.onlyBehind = false;
    return choice;
}

/// Rings until somebody notices.
AlertRowChoice ringing(AlertRowChoice choice)
{
    choice.repeat = oftenEnough;
    return choice;
}

/// Only while the person looks at something else.
AlertRowChoice behind(AlertRowChoice choice)
{
    choice.onlyBehind = true;
    return choice;
}

} // namespace

AlertRowChoice builtInAlerts(AlertRow row)
{
    using enum AlertChannel;
    // Push and mail are sent of handoffs that wait, and of nothing else: who sees them on elsewhere would rely on them.
    switch (row) {
    case AlertRow::Requested:
        return ringing(builtIn({Toast, Sound, Badge, Urgency, Push}, AlertTone::Bell));
    case AlertRow::Offered:
        return ringing(builtIn({Toast, Sound, Badge, Urgency}, AlertTone::Pulse));
    case AlertRow::Given:
        return builtIn({Toast, Sound, Badge, Urgency}, AlertTone::Chime);
    case AlertRow::VisitorMessage:
    case AlertRow::Mention:
        return behind(builtIn({Toast, Sound, Badge}, AlertTone::Knock));
    case AlertRow::OverTarget:
        return builtIn({Toast, Badge, Urgency}, AlertTone::Pulse);
    case AlertRow::ColleagueTook:
        return builtIn({}, AlertTone::Knock);
    case AlertRow::Connection:
        return builtIn({Toast, Sound}, AlertTone::Deep);
    case AlertRow::BouncedReturn:
        return builtIn({Toast, Badge}, AlertTone::Chime);
    case AlertRow::LeadBreach:
        return builtIn({Toast, Sound, Badge}, AlertTone::Deep);
    case AlertRow::LeadNobodyReachable:
        return ringing(builtIn({Toast, Sound, Badge, Urgency}, AlertTone::Deep));
    case AlertRow::LeadQueueLong:
        return builtIn({Toast, Badge}, AlertTone::Deep);
    }
    return builtIn({}, AlertTone::Bell);
}

qsizetype alertBytes(const AlertRules &rules)
{
    qsizetype bytes = 0;
    for (const AlertRowChoice &choice : rules.choices) {
        const qsizetype settings = choice.on.size() + choice.after.size() + settingsBeside;
        bytes += bytesOfRow + settings * bytesOfSetting;
    }
    for (const auto &row : rules.locks) {
        bytes += bytesOfRow;
        for (const QString &reason : row)
            bytes += bytesOfSetting + reason.toUtf8().size() + reason.count(u'"') + reason.count(u'\\');
    }
    return bytes;
}

AlertChoices withoutEmpty(AlertChoices choices)
{
    dropEmpty(choices);
    return choices;
}

AlertLocks withoutEmpty(AlertLocks locks)
{
    dropEmpty(locks);
    return locks;
}

} // namespace Baton
