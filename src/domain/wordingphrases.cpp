// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wordingphrases.h"

#include "domain/text.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How a language counts time: words before a unit, units, and what is a time by itself.
struct TimeWords
{
    QStringList counts;
    QString to; ///< between two numbers
    QStringList units;
    QStringList alone;
};

QMap<QString, QStringList> phraseTable()
{
    return {{u"en"_s,
             {u"please wait"_s,
              u"please hold"_s,
              u"hold on"_s,
              u"hold the line"_s,
              u"stand by"_s,
              u"bear with us"_s,
              u"be patient"_s,
              u"your patience"_s,
              u"one moment"_s,
              u"just a moment"_s,
              u"in a moment"_s,
              u"a moment please"_s,
              u"as soon as possible"_s,
              u"as soon as we can"_s,
              u"as quickly as possible"_s,
              u"asap"_s,
              u"shortly"_s,
              u"very soon"_s,
              u"back soon"_s,
              u"be soon"_s,
              u"with you soon"_s,
              u"in a bit"_s,
              u"in no time"_s,
              u"in due course"_s,
              u"momentarily"_s,
              u"one of our agents"_s,
              u"one of our representatives"_s,
              u"one of our operators"_s,
              u"one of our team"_s,
              u"one of our colleagues"_s,
              u"next available agent"_s,
              u"next available representative"_s,
              u"your call is important"_s,
              u"your message is important"_s,
              u"is important to us"_s,
              u"are important to us"_s,
              u"someone will"_s,
              u"somebody will"_s}},
            {u"de"_s,
             {u"bitte warten"_s,
              u"warten Sie bitte"_s,
              u"einen Moment"_s,
              u"einen Augenblick"_s,
              u"etwas Geduld"_s,
              u"Ihre Geduld"_s,
              u"gedulden Sie sich"_s,
              u"so bald wie möglich"_s,
              u"sobald wie möglich"_s,
              u"so schnell wie möglich"_s,
              u"schnellstmöglich"_s,
              u"baldmöglichst"_s,
              u"in Kürze"_s,
              u"in Bälde"_s,
              u"demnächst"_s,
              u"zeitnah"_s,
              u"umgehend"_s,
              u"bald"_s,
              u"einer unserer Mitarbeiter"_s,
              u"eine unserer Mitarbeiterinnen"_s,
              u"einer unserer Berater"_s,
              u"nächster freier Mitarbeiter"_s,
              u"nächste freie Mitarbeiter"_s,
              u"nächsten freien Mitarbeiter"_s,
              u"Ihr Anruf ist uns wichtig"_s,
              u"Ihre Anfrage ist uns wichtig"_s,
              u"ist uns wichtig"_s,
              u"sind uns wichtig"_s,
              u"jemand wird"_s,
              u"es wird sich jemand"_s,
              u"jemand kümmert sich"_s,
              u"jemand meldet sich"_s}},
            {u"ar"_s,
             {u"يرجى الانتظار"_s,
              u"الرجاء الانتظار"_s,
              u"انتظر من فضلك"_s,
              u"من فضلك انتظر"_s,
              u"لحظة من فضلك"_s,
              u"خلال لحظات"_s,
              u"بعد قليل"_s,
              u"قريباً"_s,
              u"في أقرب وقت"_s,
              u"بأقرب وقت"_s,
              u"في أسرع وقت"_s,
              u"بأسرع وقت"_s,
              u"بأسرع ما يمكن"_s,
              u"أحد موظفينا"_s,
              u"أحد ممثلينا"_s,
              u"أحد وكلائنا"_s,
              u"أحد أعضاء فريقنا"_s,
              u"سيرد عليك أحد"_s,
              u"سيتواصل معك أحد"_s,
              u"سيقوم أحد"_s,
              u"مكالمتك مهمة"_s,
              u"اتصالك مهم"_s,
              u"رسالتك مهمة"_s,
              u"صبرك"_s,
              u"لصبرك"_s,
              u"على صبرك"_s}},
            {u"zh"_s,
             {u"请稍候"_s,
              u"请稍等"_s,
              u"稍后"_s,
              u"稍候"_s,
              u"请等待"_s,
              u"耐心等待"_s,
              u"您的耐心"_s,
              u"尽快"_s,
              u"尽早"_s,
              u"马上"_s,
              u"很快"_s,
              u"立即"_s,
              u"立刻"_s,
              u"不久"_s,
              u"一会儿"_s,
              u"有人会"_s,
              u"我们的一位"_s,
              u"下一位客服"_s,
              u"您的来电对我们很重要"_s,
              u"对我们很重要"_s,
              u"对我们非常重要"_s}}};
}

QMap<QString, TimeWords> timeTable()
{
    return {{u"en"_s,
             {{u"a few"_s, u"a couple of"_s, u"several"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s,
               u"six"_s, u"ten"_s, u"fifteen"_s, u"twenty"_s, u"thirty"_s},
              u"to"_s,
              {u"seconds"_s, u"second"_s, u"secs"_s, u"sec"_s, u"minutes"_s, u"minute"_s, u"mins"_s, u"min"_s,
               u"hours"_s, u"hour"_s, u"hrs"_s, u"days"_s, u"day"_s, u"working days"_s, u"business days"_s},
              {u"within the hour"_s, u"within an hour"_s, u"within a day"_s, u"within a minute"_s, u"in a minute"_s,
               u"in an hour"_s, u"in a second"_s}}},
            {u"de"_s,
             {{u"ein paar"_s, u"wenigen"_s, u"wenige"_s, u"einigen"_s, u"einige"_s, u"einer"_s, u"einem"_s, u"eine"_s,
               u"zwei"_s, u"drei"_s, u"vier"_s, u"fünf"_s, u"sechs"_s, u"zehn"_s, u"fünfzehn"_s, u"zwanzig"_s,
               u"dreißig"_s},
              u"bis"_s,
              {u"Sekunden"_s, u"Sekunde"_s, u"Sek"_s, u"Minuten"_s, u"Minute"_s, u"Min"_s, u"Stunden"_s, u"Stunde"_s,
               u"Std"_s, u"Tagen"_s, u"Tage"_s, u"Tag"_s, u"Werktagen"_s, u"Werktage"_s},
              {}}},
            {u"ar"_s,
             {{u"بضع"_s, u"عدة"_s, u"ثلاث"_s, u"أربع"_s, u"خمس"_s, u"عشر"_s},
              u"إلى"_s,
              {u"ثانية"_s, u"ثوان"_s, u"ثواني"_s, u"دقيقة"_s, u"دقائق"_s, u"ساعة"_s, u"ساعات"_s, u"يوم"_s, u"أيام"_s},
              {u"دقيقتين"_s, u"دقيقتان"_s, u"ساعتين"_s, u"ساعتان"_s, u"يومين"_s, u"دقيقة واحدة"_s, u"ساعة واحدة"_s,
               u"دقائق قليلة"_s, u"دقائق معدودة"_s}}}};
}

QString wordingBase(const QString &language)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    return base == "de"_L1 || base == "ar"_L1 || base == "zh"_L1 ? base : u"en"_s;
}

/// One of these, plain, the longest first: the first that fits is taken.
QString anyOf(QStringList words)
{
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &word : words)
        word = plainWording(word).text;
    return u"(?:"_s + words.join(u'|') + u')';
}

QRegularExpression timesOf(const TimeWords &words)
{
    const QString number = u"[0-9]+(?: ?(?:-|\u2013|"_s + plainWording(words.to).text + u") ?[0-9]+)? ?"_s;
    QString times = u"(?:(?:"_s + number + u'|' + anyOf(words.counts) + u" )"_s + anyOf(words.units);
    if (!words.alone.isEmpty())
        times += u'|' + anyOf(words.alone);
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s + times + u")(?![\\p{L}\\p{N}])"_s);
}

} // namespace

PlainWording plainWording(const QString &text)
{
    PlainWording plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i].toLower();
        while (c.decompositionTag() == QChar::Canonical)
            c = c.decomposition().front();
        c = plainSpelling(c);
        if (c.isNull())
            continue;
        if (c.isDigit())
            c = QChar(u'0' + char16_t(c.digitValue()));
        if (c.isSpace()) {
            if (plain.text.endsWith(u' '))
                continue;
            c = u' ';
        }
        plain.text += c;
        plain.places.append(i);
    }
    return plain;
}

QStringList vaguePhrases(const QString &language)
{
    static const QMap<QString, QStringList> phrases = [] {
        QMap<QString, QStringList> table = phraseTable();
        for (QStringList &all : table) {
            for (QString &phrase : all)
                phrase = plainWording(phrase).text;
        }
        return table;
    }();
    return phrases.value(wordingBase(language));
}

const QRegularExpression &fixedTimes(const QString &language)
{
    static const QMap<QString, QRegularExpression> times = [] {
        QMap<QString, QRegularExpression> made;
        const QMap<QString, TimeWords> table = timeTable();
        for (auto it = table.cbegin(); it != table.cend(); ++it)
            made.insert(it.key(), timesOf(*it));
        // Written without blanks. A bare "分" is not among them: "十分" is "very".
        made.insert(
            u"zh"_s,
            QRegularExpression(u"[0-9一二两三四五六七八九十几数半]+ ?(?:秒|分钟|刻钟|个?小时|个?钟头|个?工作日|天)"_s));
        return made;
    }();
    return *times.constFind(wordingBase(language));
}

} // namespace Baton
