// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wordingphrases.h"

#include "domain/text.h"

#include <QMap>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Patterns. What stands behind a phrase in "(?!" or before it in "(?<!" makes an ordinary sentence of it: "please hold
/// your order number ready", "bis bald". They are put into plain spelling, so none may have an escape in capitals.
QMap<QString, QStringList> phraseTable()
{
    return {{u"en"_s,
             {u"please wait"_s,
              u"please hold(?= ?(?:[.,;:!?]|$)| while| until| for | the line)"_s,
              u"hold on(?! to)"_s,
              u"hold the line"_s,
              u"stand by(?! (?:our|my|your|you|the|what|it|them|every|each|all))"_s,
              u"bear with us"_s,
              u"be patient"_s,
              u"your patience"_s,
              u"(?<!at |have |got |take )one moment"_s,
              u"(?<!have )just a moment"_s,
              u"in a moment"_s,
              u"a moment please"_s,
              u"as soon as possible"_s,
              u"as soon as we can"_s,
              u"as quickly as possible"_s,
              u"asap"_s,
              u"shortly(?! (?:before|after))"_s,
              u"(?<!see you )very soon"_s,
              u"(?<!come |see you )back soon"_s,
              u"be soon"_s,
              u"with you soon"_s,
              u"in a bit(?! (?:more|of|less))"_s,
              u"in no time"_s,
              u"in due course"_s,
              u"momentarily"_s,
              u"one of our agents(?! (?:will )?never)"_s,
              u"one of our representatives(?! (?:will )?never)"_s,
              u"one of our operators(?! (?:will )?never)"_s,
              u"one of our team(?! (?:will )?never)"_s,
              u"one of our colleagues(?! (?:will )?never)"_s,
              u"next available agent"_s,
              u"next available representative"_s,
              u"your call is important"_s,
              u"your message is important"_s,
              u"(?<!privacy |safety |security )is important to us"_s,
              u"are important to us"_s,
              u"(?<!if )someone will(?! never)"_s,
              u"(?<!if )somebody will(?! never)"_s}},
            {u"de"_s,
             {u"bitte warten(?! sie (?:bitte )?nicht)"_s, u"warten Sie bitte(?! nicht)"_s,
              u"einen Moment(?! (?:für|zeit))"_s, u"einen Augenblick(?! (?:für|zeit))"_s, u"etwas Geduld"_s,
              u"Ihre Geduld"_s, u"gedulden Sie sich"_s, u"so bald wie möglich"_s, u"sobald wie möglich"_s,
              u"so schnell wie möglich"_s, u"schnellstmöglich"_s, u"baldmöglichst"_s, u"in Kürze"_s, u"in Bälde"_s,
              u"demnächst"_s, u"zeitnah"_s,
              // What the visitor is to do at once.
              u"(?<!notfall |sie ihr passwort |sie ihr kennwort |sie ihre karte |sie bitte ihre karte )umgehend"
              u"(?! (?:die 11|die polizei|den notruf|ihr passwort|ihr kennwort|ihre bank|ihre pin))"_s,
              u"(?<!bis |bis ganz |bis sehr |auf |hoffentlich |besuchen sie uns |kommen sie |kommen sie gern "
              u"|kommen sie gerne )bald(?! (?:wieder von ihnen|wiederzuseh))"_s,
              u"einer unserer Mitarbeiter"_s, u"eine unserer Mitarbeiterinnen"_s, u"einer unserer Berater"_s,
              u"nächster freier Mitarbeiter"_s, u"nächste freie Mitarbeiter"_s, u"nächsten freien Mitarbeiter"_s,
              u"Ihr Anruf ist uns wichtig"_s, u"Ihre Anfrage ist uns wichtig"_s,
              u"(?<!datenschutz |sicherheit |privatsphäre )ist uns wichtig"_s, u"sind uns wichtig"_s, u"jemand wird"_s,
              u"es wird sich jemand"_s, u"jemand kümmert sich"_s, u"jemand meldet sich"_s}},
            {u"ar"_s,
             {u"يرجى الانتظار"_s,
              u"الرجاء الانتظار"_s,
              u"انتظر من فضلك"_s,
              u"من فضلك انتظر"_s,
              u"لحظة من فضلك"_s,
              u"خلال لحظات"_s,
              u"بعد قليل"_s,
              u"(?<!نراك |نراكم |أراك |أراكم |اللقاء |لقاء )قريباً(?! من)"_s,
              u"في أقرب وقت"_s,
              u"بأقرب وقت"_s,
              u"في أسرع وقت"_s,
              u"بأسرع وقت"_s,
              u"بأسرع ما يمكن"_s,
              u"(?<!لن يطلب |لا يطلب )أحد موظفينا"_s,
              u"(?<!لن يطلب |لا يطلب )أحد ممثلينا"_s,
              u"(?<!لن يطلب |لا يطلب )أحد وكلائنا"_s,
              u"(?<!لن يطلب |لا يطلب )أحد أعضاء فريقنا"_s,
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
             {u"请稍候(?![再重])"_s, u"请稍等"_s, u"请稍后(?=片刻|$|[，。！,.!~…;； ])"_s,
              // Not what the visitor may do later.
              u"(?<!可|可以|可以在|请|请您|请在|选择)稍后(?!您?可|请|[再重]试)(?=[^，。！？,.!?]{0,10}?"
              u"(?:回复|答复|回电|联系|处理|接待|为您|给您|与您|和您|跟您|告诉|就来)(?!我))"_s,
              u"稍候(?![再重])"_s, u"请等待"_s, u"耐心等待"_s, u"您的耐心"_s,
              // What the visitor is to do at once.
              u"(?<!请|请您|建议|建议您)尽快"_s, u"(?<!请|请您|建议|建议您)尽早"_s, u"(?<!请|请您|建议您)马上"_s,
              u"(?<!速度)很快(?!乐|再次?见)"_s, u"(?<!请|请您|建议您|点击)立即"_s, u"(?<!请|请您|建议您|点击)立刻"_s,
              u"(?<!前)不久(?!之?前|以前)"_s, u"一会儿(?!见)"_s, u"(?<!没|所|如果)有人会"_s,
              u"我们的一位(?!顾客|客户|用户)"_s, u"下一位客服"_s, u"您的来电对我们很重要"_s,
              u"(?<!隐私|安全)对我们很重要"_s, u"(?<!隐私|安全)对我们非常重要"_s}}};
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

QString wordingBase(const QString &language)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    return base == "de"_L1 || base == "ar"_L1 || base == "zh"_L1 ? base : u"en"_s;
}

const QList<QRegularExpression> &vaguePhrases(const QString &language)
{
    static const QMap<QString, QList<QRegularExpression>> phrases = [] {
        QMap<QString, QList<QRegularExpression>> made;
        const QMap<QString, QStringList> table = phraseTable();
        for (auto all = table.cbegin(); all != table.cend(); ++all) {
            for (const QString &phrase : *all)
                made[all.key()].append(QRegularExpression(plainWording(phrase).text));
        }
        return made;
    }();
    return *phrases.constFind(wordingBase(language));
}

} // namespace Baton
