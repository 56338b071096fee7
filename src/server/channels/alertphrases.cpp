// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/alertphrases.h"

#include "domain/text.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

AlertPhrases english()
{
    return {u"en"_s,
            false,
            u"%1 is waiting for a person"_s,
            u"%1 is waiting for a person (%2)"_s,
            u"A visitor"_s,
            u"%1 asked for a person, and nobody has taken the conversation yet."_s,
            u"Team: %1"_s,
            u"About: %1"_s,
            u"Waiting since: %1"_s,
            u"Last message: %1"_s,
            u"Read and claim it:"_s,
            u"You get this because your address is set for alerts in Baton."_s,
            u"Read and claim"_s,
            {u"sales"_s, u"support"_s, u"billing"_s, u"technical"_s, u"general"_s, u"other"_s}};
}

AlertPhrases german()
{
    return {u"de"_s,
            false,
            u"%1 wartet auf einen Menschen"_s,
            u"%1 wartet auf einen Menschen (%2)"_s,
            u"Ein Besucher"_s,
            u"%1 hat nach einem Menschen gefragt, und noch hat niemand das Gespräch angenommen."_s,
            u"Team: %1"_s,
            u"Worum es geht: %1"_s,
            u"Wartet seit: %1"_s,
            u"Letzte Nachricht: %1"_s,
            u"Lesen und annehmen:"_s,
            u"Sie bekommen dies, weil Ihre Adresse in Baton für Benachrichtigungen eingetragen ist."_s,
            u"Lesen und annehmen"_s,
            {u"Vertrieb"_s, u"Support"_s, u"Abrechnung"_s, u"Technik"_s, u"Allgemein"_s, u"Sonstiges"_s}};
}

/// Each begins with a word of its own, so that no name of another script turns the line around.
AlertPhrases arabic()
{
    return {u"ar"_s,
            true,
            u"في انتظار شخص: %1"_s,
            u"في انتظار شخص: %1 (%2)"_s,
            u"أحد الزوار"_s,
            u"طلب %1 التحدث إلى شخص، ولم يستلم أحد المحادثة بعد."_s,
            u"الفريق: %1"_s,
            u"الموضوع: %1"_s,
            u"في الانتظار منذ: %1"_s,
            u"آخر رسالة: %1"_s,
            u"للقراءة والاستلام:"_s,
            u"تصلك هذه الرسالة لأن عنوانك مسجّل لتلقي التنبيهات في Baton."_s,
            u"قراءة واستلام"_s,
            {u"المبيعات"_s, u"الدعم"_s, u"الفوترة"_s, u"تقني"_s, u"عام"_s, u"أخرى"_s}};
}

AlertPhrases chinese()
{
    return {u"zh"_s,
            false,
            u"%1 正在等待人工服务"_s,
            u"%1 正在等待人工服务（%2）"_s,
            u"一位访客"_s,
            u"%1 请求人工服务，目前还没有人接入会话。"_s,
            u"团队：%1"_s,
            u"类别：%1"_s,
            u"等待开始于：%1"_s,
            u"最后一条消息：%1"_s,
            u"查看并接入："_s,
            u"您收到此邮件，是因为您的地址已在 Baton 中设为接收提醒。"_s,
            u"查看并接入"_s,
            {u"销售"_s, u"支持"_s, u"账单"_s, u"技术"_s, u"综合"_s, u"其他"_s}};
}

const std::array<AlertPhrases, 4> &all()
{
    static const std::array<AlertPhrases, 4> phrases{english(), german(), arabic(), chinese()};
    return phrases;
}

} // namespace

QStringList alertLanguages()
{
    QStringList languages;
    for (const AlertPhrases &phrases : all())
        languages.append(phrases.language);
    return languages;
}

QString alertLanguage(const QString &wanted, const QString &otherwise)
{
    const QString base = wanted.section(u'-', 0, 0).toLower();
    return alertLanguages().contains(base) ? base : otherwise;
}

const AlertPhrases &alertPhrases(const QString &language)
{
    const auto found = std::find_if(all().cbegin(), all().cend(),
                                    [&](const AlertPhrases &phrases) { return phrases.language == language; });
    return found == all().cend() ? all().front() : *found;
}

QString marked(const AlertPhrases &phrases, const QString &line)
{
    constexpr QChar rightToLeftMark(0x200F);
    return phrases.isRightToLeft ? QString(rightToLeftMark % line) : line;
}

QString phrased(const AlertPhrases &phrases, const QString &phrase, const QString &told)
{
    return marked(phrases, phrase.arg(phrases.isRightToLeft ? isolated(told) : told));
}

QString linkLine(const AlertPhrases &phrases, const QString &link)
{
    return marked(phrases, phrases.read) % (phrases.isRightToLeft ? u'\n' : u' ') % link;
}

} // namespace Baton::Server
