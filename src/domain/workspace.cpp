// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workspace.h"

#include "domain/snippets.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

const Team *Workspace::team(const TeamId &id) const
{
    const auto found = teams.constFind(id.toString());
    return found == teams.cend() ? nullptr : &*found;
}

namespace {

/// "zh-Hant-TW", then "zh-Hant", then "zh". For Chinese in traditional script browsers name the country alone, and one
/// of another country is nearer than the simplified script that "zh" is in.
QStringList nearestTags(const QString &language)
{
    QStringList tags;
    for (QString tag = language; !tag.isEmpty(); tag.truncate(qMax(qsizetype(0), tag.lastIndexOf(u'-'))))
        tags.append(tag);
    static const QStringList traditional{u"zh-Hant"_s, u"zh-TW"_s, u"zh-HK"_s, u"zh-MO"_s};
    if (traditional.contains(language.section(u'-', 0, 1), Qt::CaseInsensitive))
        tags = tags.mid(0, tags.size() - 1) + traditional + tags.last(1);
    return tags;
}

} // namespace

const Templates &Workspace::templatesFor(const QString &language) const
{
    static const Templates none;
    // In capitals or not a tag is the same.
    for (const QString &tag : nearestTags(language)) {
        for (auto said = templates.cbegin(); said != templates.cend(); ++said) {
            if (said.key().compare(tag, Qt::CaseInsensitive) == 0)
                return *said;
        }
    }
    // That of another country is nearer than English.
    const QString sameLanguage = language.section(u'-', 0, 0) + u'-';
    for (auto said = templates.cbegin(); said != templates.cend(); ++said) {
        if (said.key().startsWith(sameLanguage, Qt::CaseInsensitive))
            return *said;
    }
    const auto english = templates.constFind(u"en"_s);
    return english == templates.cend() ? none : *english;
}

namespace {

Templates english()
{
    return {
        u"I am handing you over to a person from our team. They can read what we have written so far."_s,
        u"{agent} has joined the conversation."_s,
        u"You are being handed on to {team}. You do not need to repeat anything."_s,
        u"{agent} has handed you back to the assistant. You can ask for a person again at any time."_s,
        u"This conversation has been closed. Write again whenever you like: it goes on from here."_s,
        u"You are talking to the assistant again."_s,
        u"Nobody from our team could answer in time, and we are sorry about that. The assistant is here again, and you can ask once more."_s,
        u"We cannot connect you to a person at the moment. The assistant will keep helping."_s,
        u"Our team is away just now and back on {opens}. Your request is kept and comes first then."_s,
        u"You are in the queue for a person from our team again. They can read what we have written so far."_s,
        u"I am not sure about that one. Could you put it another way, or shall I bring in a person?"_s};
}

Templates german()
{
    return {
        u"Ich übergebe Sie an einen Menschen aus unserem Team. Das bisher Geschriebene ist dort zu lesen."_s,
        u"{agent} ist jetzt im Gespräch."_s,
        u"Sie werden an {team} weitergegeben. Sie müssen nichts wiederholen."_s,
        u"{agent} hat Sie an den Assistenten zurückgegeben. Sie können jederzeit wieder nach einem Menschen fragen."_s,
        u"Dieses Gespräch ist abgeschlossen. Schreiben Sie einfach wieder: Es geht hier weiter."_s,
        u"Sie sprechen wieder mit dem Assistenten."_s,
        u"Leider konnte niemand aus unserem Team rechtzeitig antworten. Der Assistent ist wieder da, und Sie können noch einmal fragen."_s,
        u"Wir können Sie gerade nicht mit einem Menschen verbinden. Der Assistent hilft Ihnen weiter."_s,
        u"Unser Team ist gerade nicht da und ab {opens} wieder zurück. Ihre Anfrage bleibt erhalten und kommt dann zuerst an die Reihe."_s,
        u"Sie sind wieder in der Warteschlange für einen Menschen aus unserem Team. Das bisher Geschriebene ist dort zu lesen."_s,
        u"Da bin ich nicht sicher. Können Sie es anders sagen, oder soll ich einen Menschen holen?"_s};
}

Templates arabic()
{
    return {u"سأحوّلك إلى شخص من فريقنا، ويمكنه قراءة ما كتبناه حتى الآن."_s,
            u"انضمّ {agent} إلى المحادثة."_s,
            u"يجري تحويلك إلى {team}. لا حاجة إلى تكرار أي شيء."_s,
            u"أعادك {agent} إلى المساعد. يمكنك طلب شخص من جديد في أي وقت."_s,
            u"أُغلقت هذه المحادثة. اكتب متى شئت وستتابع من هنا."_s,
            u"أنت تتحدث مع المساعد من جديد."_s,
            u"نعتذر، لم يتمكن أحد من فريقنا من الرد في الوقت المناسب. المساعد هنا، ويمكنك أن تطلب مرة أخرى."_s,
            u"لا يمكننا وصلك بشخص في هذه اللحظة. سيواصل المساعد مساعدتك."_s,
            u"فريقنا غير متاح الآن ويعود في {opens}. طلبك محفوظ وسيكون أولاً عند عودته."_s,
            u"عدت إلى قائمة الانتظار للتحدث إلى شخص من فريقنا، ويمكنه قراءة ما كتبناه حتى الآن."_s,
            u"لست متأكداً من ذلك. هل يمكنك صياغته بطريقة أخرى، أم أستدعي شخصاً؟"_s};
}

Templates chinese()
{
    return {u"我正在为您转接我们团队的同事，对方可以看到此前的对话。"_s,
            u"{agent} 已加入对话。"_s,
            u"正在为您转接 {team}，您无需重复说明。"_s,
            u"{agent} 已将您转回智能助手。您随时可以再次要求人工服务。"_s,
            u"本次对话已结束。您可以随时继续留言，我们会接着聊。"_s,
            u"您现在重新与智能助手对话。"_s,
            u"很抱歉，我们的同事没能及时答复。智能助手已回来，您也可以再次要求人工服务。"_s,
            u"目前无法为您转接人工。智能助手会继续帮助您。"_s,
            u"我们的团队现在不在线，将于 {opens} 恢复服务。您的请求已保留，届时会优先处理。"_s,
            u"您已回到等候我们团队同事的队列，对方可以看到此前的对话。"_s,
            u"这个问题我不太确定。您能换一种说法吗？或者需要我请同事来帮忙？"_s};
}

} // namespace

Workspace defaultWorkspace()
{
    Workspace workspace;
    workspace.name = u"Baton"_s;
    workspace.ladder = {{Millis(0), LadderTarget::Available},       {Millis(15'000), LadderTarget::AgentsAgain},
                        {Millis(30'000), LadderTarget::Team},       {Millis(60'000), LadderTarget::TeamLeads},
                        {Millis(120'000), LadderTarget::AnyOnline}, {Millis(180'000), LadderTarget::Target},
                        {Millis(600'000), LadderTarget::Missed}};
    workspace.templates = {{u"en"_s, english()}, {u"de"_s, german()}, {u"ar"_s, arabic()}, {u"zh"_s, chinese()}};
    workspace.snippets = defaultSnippets();
    return workspace;
}

} // namespace Baton
