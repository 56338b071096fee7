// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/channelsettings.h"

#include "server/channels/alertphrases.h"
#include "server/channels/settingssection.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

bool isTopic(const QString &text)
{
    return matches("[-_A-Za-z0-9]{1,64}", text);
}

Result<MailServer> readMail(SettingsSection &section)
{
    MailServer mail;
    mail.host = section.text("host");
    section.require(matches("[A-Za-z0-9.:-]{1,253}", mail.host), "host", u"is no host"_s);
    mail.port = quint16(section.number("port", 587, 1, 65'535));
    const QString tls = section.text("tls", u"starttls"_s);
    mail.tls = tls == "implicit"_L1    ? MailServer::Tls::Implicit
        : tls == "none_on_loopback"_L1 ? MailServer::Tls::NoneOnLoopback
                                       : MailServer::Tls::StartTls;
    section.require(QStringList{u"starttls"_s, u"implicit"_s, u"none_on_loopback"_s}.contains(tls), "tls",
                    u"is starttls, implicit or none_on_loopback"_s);
    mail.user = section.text("user");
    mail.password = section.secret("password_file");
    section.require(mail.user.isEmpty() == mail.password.isEmpty(), "user", u"and password_file need each other"_s);
    mail.from = section.text("from");
    section.require(isMailAddress(mail.from), "from", u"is no mail address"_s);
    mail.fromName = section.text("from_name", u"Baton"_s);
    mail.mayBePrivate = section.flag("allow_private", false);
    if (auto ended = section.end(); !ended)
        return tl::unexpected(ended.error());
    return mail;
}

Result<PushServer> readPush(SettingsSection &section)
{
    PushServer push;
    push.mayBePrivate = section.flag("allow_private", false);
    push.url = section.text("url");
    section.require(isEndpointUrl(push.url, push.mayBePrivate), "url", u"is no https URL"_s);
    while (push.url.endsWith(u'/'))
        push.url.chop(1);
    push.topic = section.text("topic");
    section.require(push.topic.isEmpty() || isTopic(push.topic), "topic", u"is no topic"_s);
    push.token = section.secret("token_file");
    if (auto ended = section.end(); !ended)
        return tl::unexpected(ended.error());
    return push;
}

Result<Webhook> readWebhook(SettingsSection &section)
{
    constexpr qsizetype shortestSecret = 16;
    Webhook webhook;
    webhook.name = section.text("name");
    section.require(matches("[a-z0-9][a-z0-9._-]{0,31}", webhook.name), "name", u"is no name"_s);
    webhook.mayBePrivate = section.flag("allow_private", false);
    webhook.url = section.text("url");
    section.require(isEndpointUrl(webhook.url, webhook.mayBePrivate), "url", u"is no https URL"_s);
    webhook.secret = section.secret("secret_file");
    section.require(webhook.secret.reveal().size() >= shortestSecret, "secret_file",
                    u"needs a secret of 16 characters or more"_s);
    webhook.events = section.texts("events", {u"handoff.alerted"_s});
    for (const QString &event : std::as_const(webhook.events))
        section.require(webhookEvents().contains(event), "events", u"holds no event: "_s % event);
    if (auto ended = section.end(); !ended)
        return tl::unexpected(ended.error());
    return webhook;
}

Result<void> readPeople(SettingsSection &section, ChannelSettings &settings)
{
    const QStringList logins = section.names();
    for (const QString &login : logins) {
        auto one = section.section(login.toUtf8().constData());
        const Person person{one->text("email"), one->text("push")};
        one->require(person.email.isEmpty() || isMailAddress(person.email), "email", u"is no mail address"_s);
        one->require(person.topic.isEmpty() || isTopic(person.topic), "push", u"is no topic"_s);
        if (auto ended = one->end(); !ended)
            return ended;
        settings.people.insert(login.toLower(), person);
    }
    return section.end();
}

Result<void> readChannels(SettingsSection &file, ChannelSettings &settings)
{
    if (auto section = file.section("smtp")) {
        auto mail = readMail(*section);
        if (!mail)
            return tl::unexpected(mail.error());
        settings.mail = *std::move(mail);
    }
    if (auto section = file.section("push")) {
        auto push = readPush(*section);
        if (!push)
            return tl::unexpected(push.error());
        settings.push = *std::move(push);
    }
    for (SettingsSection &section : file.sections("webhooks")) {
        auto webhook = readWebhook(section);
        if (!webhook)
            return tl::unexpected(webhook.error());
        section.require(!settings.webhook(webhook->name), "name", u"is there twice"_s);
        if (auto ended = section.end(); !ended)
            return ended;
        settings.webhooks.append(*std::move(webhook));
    }
    if (auto section = file.section("people"))
        return readPeople(*section, settings);
    return {};
}

Result<ChannelSettings> readFile(SettingsSection file)
{
    ChannelSettings settings;
    settings.publicUrl = file.text("public_url");
    while (settings.publicUrl.endsWith(u'/'))
        settings.publicUrl.chop(1);
    file.require(isEndpointUrl(settings.publicUrl, true), "public_url", u"is no URL"_s);
    settings.language = file.text("language", settings.language);
    file.require(alertLanguages().contains(settings.language), "language",
                 u"is none of "_s % alertLanguages().join(u", "_s));
    settings.tellsName = file.flag("tell_visitor_name", true);
    settings.tellsText = file.flag("tell_visitor_text", false);
    settings.caFile = file.path("ca_file");
    file.require(settings.caFile.isEmpty() || QFile::exists(settings.caFile), "ca_file", u"is not there"_s);
    if (auto read = readChannels(file, settings); !read)
        return tl::unexpected(read.error());
    if (auto ended = file.end(); !ended)
        return tl::unexpected(ended.error());
    return settings;
}

} // namespace

const Webhook *ChannelSettings::webhook(const QString &name) const
{
    const auto found =
        std::find_if(webhooks.cbegin(), webhooks.cend(), [&](const Webhook &one) { return one.name == name; });
    return found == webhooks.cend() ? nullptr : &*found;
}

QStringList webhookEvents()
{
    return {u"handoff.requested"_s, u"handoff.alerted"_s, u"handoff.claimed"_s, u"handoff.ended"_s};
}

bool isMailAddress(const QString &text)
{
    return text.size() <= 254
        && matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?", text);
}

bool isEndpointUrl(const QString &text, bool mayBePrivate)
{
    constexpr qsizetype longest = 2048;
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c > u' ' && c.unicode() < 0x7f && c != u'\\' && c != u'"' && c != u'<' && c != u'>';
    });
    if (!isPlain || text.size() > longest)
        return false;
    const QUrl url(text, QUrl::StrictMode);
    const bool isScheme = url.scheme() == "https"_L1 || (mayBePrivate && url.scheme() == "http"_L1);
    return url.isValid() && isScheme && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment()
        && !text.contains(u'@');
}

Result<ChannelSettings> readChannelSettings(const QString &file)
{
    auto section = SettingsSection::ofFile(file);
    if (!section)
        return tl::unexpected(section.error());
    auto settings = readFile(*std::move(section));
    if (!settings)
        return refuse(settings.error().code, file % u": "_s % settings.error().detail);
    return settings;
}

} // namespace Baton::Server
