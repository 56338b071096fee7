// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

namespace Baton::Words {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Words", text, nullptr, n);
}

const QHash<QString, const char *> &reasonTexts()
{
    static const QHash<QString, const char *> texts{
        {u"explicit_request"_s, QT_TRANSLATE_NOOP("Words", "asked for a person")},
        {u"sensitive"_s, QT_TRANSLATE_NOOP("Words", "sensitive topic")},
        {u"complex"_s, QT_TRANSLATE_NOOP("Words", "complex question")},
        {u"low_confidence"_s, QT_TRANSLATE_NOOP("Words", "the AI was not sure")},
        {u"out_of_knowledge"_s, QT_TRANSLATE_NOOP("Words", "the AI does not know")},
        {u"frustration"_s, QT_TRANSLATE_NOOP("Words", "frustrated")},
        {u"abuse"_s, QT_TRANSLATE_NOOP("Words", "abusive")},
        {u"friction"_s, QT_TRANSLATE_NOOP("Words", "asked again and again")},
        {u"repeated_friction"_s, QT_TRANSLATE_NOOP("Words", "asked again and again")},
        {u"sales_intent"_s, QT_TRANSLATE_NOOP("Words", "wants to buy")},
        {u"lead_score"_s, QT_TRANSLATE_NOOP("Words", "high lead score")},
        {u"icp_match"_s, QT_TRANSLATE_NOOP("Words", "fits the ideal customer")},
        {u"account_specific"_s, QT_TRANSLATE_NOOP("Words", "about their account")},
        {u"policy"_s, QT_TRANSLATE_NOOP("Words", "policy question")},
        {u"custom_quote"_s, QT_TRANSLATE_NOOP("Words", "wants a custom quote")},
        {u"manual_takeover"_s, QT_TRANSLATE_NOOP("Words", "taken over by hand")},
        {u"after_hours"_s, QT_TRANSLATE_NOOP("Words", "came after hours")},
        {u"page"_s, QT_TRANSLATE_NOOP("Words", "on a page with a rule")},
    };
    return texts;
}

} // namespace

QString reason(const QString &code)
{
    if (const char *text = reasonTexts().value(code))
        return say(text);
    QString words = code;
    return words.replace(u'_', u' ');
}

QString category(Category category)
{
    switch (category) {
    case Category::Sales:
        return say(QT_TRANSLATE_NOOP("Words", "sales"));
    case Category::Support:
        return say(QT_TRANSLATE_NOOP("Words", "support"));
    case Category::Billing:
        return say(QT_TRANSLATE_NOOP("Words", "billing"));
    case Category::Technical:
        return say(QT_TRANSLATE_NOOP("Words", "technical"));
    case Category::General:
        return say(QT_TRANSLATE_NOOP("Words", "general"));
    case Category::Other:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Words", "other"));
}

QString duration(Millis span)
{
    const auto seconds = static_cast<int>(span.count() / 1000);
    const auto counted = [](const char *text, int n) { return QCoreApplication::translate("Words", text, nullptr, n); };
    if (seconds < 60)
        return counted(QT_TRANSLATE_N_NOOP("Words", "%Ln second(s)"), seconds);
    if (seconds < 3600)
        return counted(QT_TRANSLATE_N_NOOP("Words", "%Ln minute(s)"), seconds / 60);
    if (seconds < 86'400)
        return counted(QT_TRANSLATE_N_NOOP("Words", "%Ln hour(s)"), seconds / 3600);
    return counted(QT_TRANSLATE_N_NOOP("Words", "%Ln day(s)"), seconds / 86'400);
}

QString pagePath(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() ? parsed.path(QUrl::FullyEncoded) : QString();
}

QString refusal(Code code, const QString &owner)
{
    switch (code) {
    case Code::Conflict:
    case Code::Fenced:
        if (!owner.isEmpty())
            return say(QT_TRANSLATE_NOOP("Words", "This conversation moved to %1.")).arg(owner);
        return say(QT_TRANSLATE_NOOP("Words", "This conversation is no longer yours."));
    case Code::State:
        return say(QT_TRANSLATE_NOOP("Words", "This is not possible in the conversation's present state."));
    case Code::Forbidden:
    case Code::Unauthenticated:
    case Code::TokenExpired:
        return say(QT_TRANSLATE_NOOP("Words", "You may not do this."));
    case Code::NotFound:
        return say(QT_TRANSLATE_NOOP("Words", "The conversation does not exist any more."));
    case Code::TooLarge:
    case Code::TextRejected:
        return say(QT_TRANSLATE_NOOP("Words", "The server did not accept this text."));
    case Code::TeamClosed:
        return say(QT_TRANSLATE_NOOP("Words", "The team is closed now."));
    case Code::Disabled:
        return say(QT_TRANSLATE_NOOP("Words", "Handing over to people is switched off."));
    case Code::RateLimited:
    case Code::Overloaded:
        return say(QT_TRANSLATE_NOOP("Words", "The server is too busy at the moment."));
    case Code::AttachmentRejected:
        return fileRefusal(code);
    default:
        return say(QT_TRANSLATE_NOOP("Words", "The server refused it."));
    }
}

QString fileRefusal(Code code)
{
    switch (code) {
    case Code::TooLarge:
        return say(QT_TRANSLATE_NOOP("Words", "It is larger than 20 MB."));
    case Code::State:
        return say(QT_TRANSLATE_NOOP("Words", "A message takes at most 10 files."));
    case Code::NotFound:
        return say(QT_TRANSLATE_NOOP("Words", "It cannot be read."));
    case Code::Disabled:
        return say(QT_TRANSLATE_NOOP("Words", "Files cannot be sent here."));
    case Code::AttachmentRejected:
        return say(QT_TRANSLATE_NOOP("Words", "The server no longer has the file. Try again to send it anew."));
    case Code::RateLimited:
    case Code::Overloaded:
        return say(QT_TRANSLATE_NOOP("Words", "The server is too busy at the moment."));
    default:
        return say(QT_TRANSLATE_NOOP("Words", "The server refused it."));
    }
}

} // namespace Baton::Words
