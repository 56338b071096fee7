// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingtext.h"

#include "domain/text.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

const QStringList &BriefingText::contacts()
{
    static const QStringList keys{u"email"_s, u"phone"_s};
    return keys;
}

const QStringList &BriefingText::profile()
{
    static const QStringList keys{u"company"_s, u"size"_s, u"role"_s, u"budget"_s, u"timeline"_s, u"need"_s};
    return keys;
}

QString BriefingText::masked(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return {};
    const qsizetype at = value.lastIndexOf(u'@');
    if (key == "email"_L1 && at > 0) {
        const qsizetype first = value.at(0).isHighSurrogate() ? 2 : 1;
        return value.first(first) + u"•••"_s + value.mid(at);
    }
    return value.size() > 5 ? u"••• "_s + value.last(3) : u"•••"_s;
}

namespace {

QString endOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Returned:
        return BriefingText::tr("Returned to the AI");
    case Outcome::Resolved:
        return BriefingText::tr("Resolved");
    case Outcome::Cancelled:
        return BriefingText::tr("The visitor no longer wants a person");
    case Outcome::Refused:
        return BriefingText::tr("The request was refused");
    case Outcome::Missed:
        return BriefingText::tr("Missed: nobody came");
    case Outcome::Dropped:
        return BriefingText::tr("The request ended without a person");
    }
    return {};
}

} // namespace

QString BriefingText::ended(const EarlierHandoff &handoff, const ConsoleState &state)
{
    const QString what = endOf(handoff.outcome);
    if (handoff.agent.isEmpty())
        return what;
    if (handoff.agent == state.self().id)
        return tr("%1 by you").arg(what);
    return tr("%1 by %2").arg(what, state.agentName(handoff.agent));
}

QString BriefingText::noHandoff(const Conversation &head, const ConsoleState &state)
{
    if (!head.lastOutcome)
        return tr("No one has asked for a person");
    if (head.earlier.isEmpty())
        return endOf(*head.lastOutcome);
    const EarlierHandoff &last = head.earlier.last();
    return Words::listed({ended(last, state), Words::timeOfDay(last.endedAt)});
}

QString BriefingText::asText(const Conversation &head, const std::function<QString(const QString &key)> &contact)
{
    const auto line = [](const QString &name, const QString &value) {
        return QString(name + u": "_s + (value.isEmpty() ? tr("not provided") : oneLine(value, 600)));
    };
    const Briefing &briefing = head.briefing;
    const Page &page = head.page.current;
    QStringList form;
    QStringList answers;
    for (auto it = head.fields.cbegin(); it != head.fields.cend(); ++it) {
        if (it.key() == "topic"_L1 || it.key() == "name"_L1 || contacts().contains(it.key()))
            continue;
        (it->source == "form"_L1 ? form : answers).append(Words::fieldName(it.key()) + u' ' + oneLine(it->value, 200));
    }
    return QStringList{
        line(tr("Name"), displayName(head)),
        line(tr("E-mail"), contact(u"email"_s)),
        line(tr("Phone"), contact(u"phone"_s)),
        line(tr("Page"), page.title.isEmpty() ? page.url : page.title + u" – "_s + page.url),
        line(tr("Asked"), briefing.asked.text),
        line(tr("AI answered"), briefing.answered.text),
        line(tr("Wants next"), briefing.wants.text),
        line(tr("Intent"), head.handoff ? Words::category(head.handoff->category) : QString()),
        line(tr("Topic"), head.fields.value(u"topic"_s).value),
        line(tr("Form"), Words::listed(form)),
        line(tr("Answers"), Words::listed(answers)),
    }
        .join(u'\n');
}

} // namespace Baton::Ui
