// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/wordingwords.h"

#include "domain/text.h"
#include "ui/words/translations.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QString WordingWords::title(TemplateLine line)
{
    if (line == &Templates::requested)
        return tr("A person is asked for");
    if (line == &Templates::claimed)
        return tr("A person comes");
    if (line == &Templates::transferred)
        return tr("Handed on to another team");
    if (line == &Templates::released)
        return tr("Back in the queue");
    if (line == &Templates::returned)
        return tr("Back to the AI");
    if (line == &Templates::missed)
        return tr("Nobody came");
    if (line == &Templates::deferred)
        return tr("After hours");
    if (line == &Templates::refused)
        return tr("No person can come");
    if (line == &Templates::cancelled)
        return tr("Asked for no more");
    if (line == &Templates::resolved)
        return tr("Conversation closed");
    return tr("The AI does not know");
}

QString WordingWords::purpose(TemplateLine line)
{
    if (line == &Templates::requested)
        return tr(
            "Said at once when the visitor is handed over. While they wait, the page itself shows their place and "
            "the usual wait, as far as it was measured.");
    if (line == &Templates::claimed)
        return tr("Said when somebody takes the conversation, or gets it from a colleague.");
    if (line == &Templates::transferred)
        return tr("Said when the conversation goes to another team. The page shows place and usual wait there, until "
                  "somebody "
                  "comes.");
    if (line == &Templates::released)
        return tr(
            "Said when the person who had the conversation gives it back or is gone. The page shows place and usual "
            "wait again.");
    if (line == &Templates::returned)
        return tr("Said when a person hands the conversation back to the AI.");
    if (line == &Templates::missed)
        return tr("Said when the alert ladder has ended and nobody has taken the conversation.");
    if (line == &Templates::deferred)
        return tr("Said while the team is closed and the request is kept; the AI says it again when it is asked.");
    if (line == &Templates::refused)
        return tr("Said while handing over is switched off, or nobody knows when the team opens.");
    if (line == &Templates::cancelled)
        return tr("Said when the visitor does not want to wait any longer.");
    if (line == &Templates::resolved)
        return tr("Said when the conversation is closed.");
    return tr("What the AI answers before a person is offered.");
}

QString WordingWords::language(const QString &tag)
{
    if (QLocale(tag).language() == QLocale::C)
        return tag; // nobody has a name for it
    const QString name = languageName(tag.section(u'-', 0, 0));
    return tag.contains(u'-') ? u"%1 (%2)"_s.arg(name, isolated(tag)) : name;
}

QString WordingWords::addFault(WordingDraft::AddFault fault, const QString &typed)
{
    switch (fault) {
    case WordingDraft::AddFault::NoTag:
        //: "de" and the others stay as they are
        return tr("“%1” is no language tag. Write it as de, pt-BR or zh-Hant.").arg(isolated(oneLine(typed, 60)));
    case WordingDraft::AddFault::Known:
        return tr("There are texts in this language already.");
    case WordingDraft::AddFault::TooMany:
        return tr("There can be texts in %1 languages at most.").arg(QLocale().toString(maxTemplateLanguages));
    }
    return {};
}

QString WordingWords::disputedLanguage(const QString &tag, bool isStored, bool isThere)
{
    const QString name = language(tag);
    if (!isThere)
        return tr("%1: somebody else changed texts, and you remove the language. Saving removes theirs; discarding "
                  "shows theirs.")
            .arg(name);
    if (!isStored)
        return tr("%1 was removed by somebody else. Saving brings it back with your texts; discarding leaves it out.")
            .arg(name);
    return tr("%1 was added by somebody else, too. Saving puts yours over theirs; discarding shows theirs.").arg(name);
}

QString WordingWords::placeholder(const QString &name)
{
    if (name == "agent"_L1)
        return tr("Name of the agent");
    if (name == "team"_L1)
        return tr("Name of the team");
    return tr("When the team opens");
}

QString WordingWords::finding(const WordingFinding &finding, const QString &text, TemplateLine line)
{
    const QString place = isolated(oneLine(QStringView(text).sliced(finding.start, finding.length), 60));
    switch (finding.fault) {
    case WordingFault::Vague:
        //: a phrase of the text, such as "please wait"
        return tr("“%1” is vague. Say what happens next, or who it is.").arg(place);
    case WordingFault::RawPlaceholder:
        if (finding.length == 1)
            //: a brace whose other half is missing
            return tr("%1 has no other half: visitors would read it as it is written. It cannot be saved.").arg(place);
        //: something in braces, such as {name}
        return tr("Nothing fills in %1: visitors would read it as it is written. It cannot be saved.").arg(place);
    case WordingFault::BlankPlaceholder:
        //: something in braces, such as {agent}
        return tr("%1 has no value here: nothing stands in its place.").arg(place);
    case WordingFault::FixedTime:
        //: a time in the text, such as "2 minutes"
        return tr("“%1” was not measured. The page shows the usual wait where it is known.").arg(place);
    case WordingFault::TooLong:
        return tr("Longer than %1 characters: few read that much in a chat.")
            .arg(QLocale().toString(longestReadTemplate));
    case WordingFault::Empty:
        return empty(line);
    }
    return {};
}

QString WordingWords::empty(TemplateLine line)
{
    if (line == &Templates::fallback)
        return tr("Empty: the AI gives no answer when it does not know.");
    return pageSaysItself(line) ? tr("Empty: the visitor’s page says it in a few words of its own.")
                                : tr("Empty: the visitor gets an empty line.");
}

/// As resources/visitor has it; what the console's own language is does not matter.
QString WordingWords::waiting(const QString &language)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    if (base == "de"_L1)
        return u"Sie sind in der Warteschlange – Platz 3 · meist etwa 4 Minuten"_s;
    if (base == "ar"_L1)
        return u"أنت في قائمة الانتظار – الترتيب 3 · عادةً نحو 4 دقائق"_s;
    if (base == "zh"_L1)
        return u"您正在排队 – 第 3 位 · 通常约 4 分钟"_s;
    return u"You are in the queue – place 3 · usually about 4 minutes"_s;
}

} // namespace Baton::Ui
