// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/bots/botsettings.h"

#include "protocol/bots.h"
#include "server/channels/settingssection.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestToken = 32;
constexpr qsizetype shortestHookSecret = 16;
constexpr qsizetype mostIntegrations = 100;
constexpr qsizetype longestIntegrationName = 64;

bool isIntegrationId(const QString &id)
{
    return id.size() >= 4 && id.size() <= 32 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
           });
}

void readHook(SettingsSection &section, BotIntegration &bot)
{
    Webhook webhook;
    webhook.name = botHookPrefix % bot.id;
    webhook.mayBePrivate = section.flag("allow_private", false);
    webhook.url = section.text("webhook_url");
    webhook.secret = section.secret("secret_file");
    webhook.events = section.texts("events", Protocol::botHookNames());
    for (const QString &event : std::as_const(webhook.events))
        section.require(Protocol::botHookNames().contains(event), "events", u"holds no event: "_s % event);
    if (webhook.url.isEmpty()) {
        section.require(webhook.secret.isEmpty(), "secret_file", u"is of no use without webhook_url"_s);
        return;
    }
    section.require(isEndpointUrl(webhook.url, webhook.mayBePrivate), "webhook_url", u"is no https URL"_s);
    section.require(webhook.secret.reveal().size() >= shortestHookSecret, "secret_file",
                    u"needs a secret of 16 characters or more"_s);
    bot.webhook = webhook;
}

Result<BotIntegration> readBot(SettingsSection &section)
{
    BotIntegration bot;
    bot.id = section.text("id");
    section.require(isIntegrationId(bot.id), "id", u"is 4 to 32 small letters and digits"_s);
    bot.name = section.text("name", bot.id);
    section.require(!bot.name.isEmpty() && bot.name.size() <= longestIntegrationName, "name", u"is no name"_s);
    bot.token = section.secret("token_file");
    section.require(bot.token.reveal().size() >= shortestToken, "token_file",
                    u"needs a token of 32 characters or more"_s);
    readHook(section, bot);
    const QString heard = section.text("conversations", u"own"_s);
    section.require(heard == "own"_L1 || heard == "all"_L1, "conversations", u"is own or all"_s);
    bot.hearsAll = heard == "all"_L1;
    for (const QString &team : section.texts("teams", {}))
        bot.teams.append(team.toLower());
    bot.perSecond = section.number("requests_per_second", bot.perSecond, 1, 10'000);
    if (auto ended = section.end(); !ended)
        return tl::unexpected(ended.error());
    return bot;
}

Result<QList<BotIntegration>> readBots(SettingsSection file)
{
    QList<BotIntegration> bots;
    for (SettingsSection &section : file.sections("integrations")) {
        auto bot = readBot(section);
        if (!bot)
            return tl::unexpected(bot.error());
        for (const BotIntegration &other : std::as_const(bots)) {
            section.require(other.id != bot->id, "id", u"is there twice"_s);
            section.require(other.token.reveal() != bot->token.reveal(), "token_file",
                            u"holds the token of "_s % other.id);
        }
        if (auto ended = section.end(); !ended)
            return tl::unexpected(ended.error());
        bots.append(*std::move(bot));
    }
    file.require(!bots.isEmpty() && bots.size() <= mostIntegrations, "integrations", u"holds none, or more than 100"_s);
    if (auto ended = file.end(); !ended)
        return tl::unexpected(ended.error());
    return bots;
}

} // namespace

Result<QList<BotIntegration>> readBotSettings(const QString &file)
{
    auto section = SettingsSection::ofFile(file);
    if (!section)
        return tl::unexpected(section.error());
    auto bots = readBots(*std::move(section));
    if (!bots)
        return refuse(bots.error().code, file % u": "_s % bots.error().detail);
    return bots;
}

} // namespace Baton::Server
