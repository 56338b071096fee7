// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferences.h"

#include <QRegularExpression>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

const QString &languageKey()
{
    static const QString key = u"interface/language"_s;
    return key;
}

const QString &textPercentKey()
{
    static const QString key = u"interface/textPercent"_s;
    return key;
}

// The names in the file, in the order of the enumerators.
const QStringList &lookNames()
{
    static const QStringList names{u"desktop"_s, u"light"_s, u"dark"_s, u"contrast"_s};
    return names;
}

const QStringList &privacyNames()
{
    static const QStringList names{u"full"_s, u"name"_s, u"generic"_s};
    return names;
}

constexpr qsizetype longestDevice = 512; ///< sound servers name theirs in less

int oneOf(const QVariant &value, const QList<int> &allowed, int otherwise)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && allowed.contains(number) ? number : otherwise;
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

void Preferences::keep(const QString &key, const QVariant &value, What what)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed(what);
}

QString Preferences::language() const
{
    static const QRegularExpression code(u"\\A[a-z]{2,3}(_[A-Za-z]{2,4})?\\z"_s);
    const QString language = m_settings.value(languageKey()).toString();
    return code.match(language).hasMatch() ? language : QString();
}

void Preferences::setLanguage(const QString &language)
{
    keep(languageKey(), language, What::Language);
}

const QList<int> &Preferences::textPercents()
{
    static const QList<int> percents{80, 90, 100, 110, 125, 150, 175, 200};
    return percents;
}

int Preferences::textPercent() const
{
    return oneOf(m_settings.value(textPercentKey()), textPercents(), 100);
}

void Preferences::setTextPercent(int percent)
{
    keep(textPercentKey(), percent, What::TextSize);
}

Look Preferences::look() const
{
    return Look(qMax(0, int(lookNames().indexOf(m_settings.value(u"interface/look"_s).toString()))));
}

void Preferences::setLook(Look look)
{
    keep(u"interface/look"_s, lookNames().at(int(look)), What::Look);
}

bool Preferences::enterSends() const
{
    return m_settings.value(u"composer/enterSends"_s).toString() != "false"_L1;
}

void Preferences::setEnterSends(bool sends)
{
    keep(u"composer/enterSends"_s, sends ? u"true"_s : u"false"_s, What::Sending);
}

const QList<int> &Preferences::sendDelays()
{
    static const QList<int> delays{0, 3, 5};
    return delays;
}

int Preferences::sendDelay() const
{
    return oneOf(m_settings.value(u"composer/sendDelay"_s), sendDelays(), 0);
}

void Preferences::setSendDelay(int seconds)
{
    keep(u"composer/sendDelay"_s, seconds, What::Sending);
}

bool Preferences::compactQueue() const
{
    return m_settings.value(u"queue/compact"_s).toString() == "true"_L1;
}

void Preferences::setCompactQueue(bool compact)
{
    keep(u"queue/compact"_s, compact ? u"true"_s : u"false"_s, What::Queue);
}

ToastPrivacy Preferences::toastPrivacy() const
{
    const qsizetype at = privacyNames().indexOf(m_settings.value(u"alerts/toast"_s).toString());
    return at < 0 ? ToastPrivacy::Full : ToastPrivacy(at); // each alert has a choice of its own
}

void Preferences::setToastPrivacy(ToastPrivacy privacy)
{
    keep(u"alerts/toast"_s, privacyNames().at(int(privacy)), What::Alerts);
}

SoundChoice Preferences::soundChoice() const
{
    const SoundChoice standard;
    const auto percent = [&](const QVariant &value) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= 0 && number <= 100 ? number : standard.volume;
    };
    SoundChoice choice;
    choice.on = m_settings.value(u"alerts/sound"_s).toString() != "false"_L1;
    choice.volume = percent(m_settings.value(u"alerts/volume"_s, standard.volume));
    choice.device = m_settings.value(u"alerts/device"_s).toString();
    if (choice.device.size() > longestDevice)
        choice.device.clear();
    return choice;
}

void Preferences::setSoundChoice(const SoundChoice &choice)
{
    if (choice == soundChoice())
        return;
    m_settings.setValue(u"alerts/sound"_s, choice.on ? u"true"_s : u"false"_s);
    m_settings.setValue(u"alerts/volume"_s, choice.volume);
    m_settings.setValue(u"alerts/device"_s, choice.device);
    Q_EMIT changed(What::Alerts);
}

} // namespace Baton::Ui

#include "moc_preferences.cpp"
