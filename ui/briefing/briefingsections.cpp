// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sections of the briefing say.
#include "console/consolestate.h"
#include "domain/text.h"
#include "ui/briefing/briefingpane.h"
#include "ui/briefing/briefingtext.h"
#include "ui/briefing/fieldgrid.h"
#include "ui/briefing/scorebar.h"
#include "ui/briefing/section.h"
#include "ui/theme/controls.h"
#include "ui/words/handoffwords.h"
#include "ui/words/translations.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {
constexpr int mostDetails = 20;
}

void BriefingPane::fillReason()
{
    m_reason->clear();
    if (!m_head->handoff) {
        m_reason->addText(BriefingText::noHandoff(*m_head, m_state), !m_head->lastOutcome);
    } else {
        for (const Reason &reason : m_head->handoff->reasons) {
            QString text = Words::reason(reason.code);
            if (!text.isEmpty())
                text[0] = text.at(0).toUpper();
            if (reason.confidence < 100)
                text = Words::listed({text, tr("%1 % sure").arg(reason.confidence)});
            m_reason->addTurn(text, reason.turn);
        }
        m_reason->addPair(tr("Intent"), HandoffWords::intent(m_head->handoff->category, m_head->handoff->intent));
        m_reason->addPair(tr("Promised"), tr("a reply within %1").arg(Words::spanInWords(m_head->handoff->target)));
        if (const QueuedAt &queued = m_head->handoff->queued; queued.place > 0) {
            const QString place = tr("place %1 in the queue").arg(QLocale().toString(queued.place));
            const QString wait = tr("usually about %1").arg(Words::exactSpan(queued.told));
            //: what the visitor was told when the conversation came into the queue
            m_reason->addPair(tr("Told"), queued.told.count() > 0 ? Words::listed({place, wait}) : place);
        }
    }
    QStringList noted;
    for (const Reason &flag : m_head->flags) {
        const QList<Reason> reasons = m_head->handoff ? m_head->handoff->reasons : QList<Reason>();
        if (std::none_of(reasons.cbegin(), reasons.cend(), [&](const Reason &one) { return one.code == flag.code; }))
            noted.append(Words::reason(flag.code));
    }
    if (!noted.isEmpty())
        //: reasons for a person that were seen, and that alone did not hand over
        m_reason->addPair(tr("Also noted"), Words::listed(noted));
    if (m_head->briefing.friction > 0)
        m_reason->addPair(tr("Friction"), tr("rephrased or rejected %Ln time(s)", nullptr, m_head->briefing.friction));
}

void BriefingPane::fillLead()
{
    m_lead->clear();
    if (!m_head->lead.score) {
        m_lead->addText(tr("No score yet"), true);
        return;
    }
    const int score = *m_head->lead.score;
    m_lead->addText(tr("%1 of 100, %2").arg(score).arg(Words::leadBand(score)));
    m_lead->addRow(new ScoreBar(m_theme, score, m_lead));
    QList<LeadFactor> factors = m_head->lead.factors;
    std::stable_sort(factors.begin(), factors.end(),
                     [](const LeadFactor &a, const LeadFactor &b) { return qAbs(a.points) > qAbs(b.points); });
    for (const LeadFactor &factor : factors.mid(0, 3)) {
        const QString points = factor.points >= 0 ? u"+%1"_s.arg(factor.points) : u"−%1"_s.arg(-factor.points);
        m_lead->addPair(points, cleanName(factor.name));
    }
}

void BriefingPane::addField(Section &section, const QString &key)
{
    const Field field = m_head->fields.value(key);
    const QString name = Words::fieldName(key);
    FieldValue *value = section.addPair(name, oneLine(field.value, 200));
    if (field.turn > 0)
        section.sourceTurn(*value, name, field.turn);
    else if (!field.value.isEmpty())
        section.sourceText(*value, Words::fieldSource(field));
    if (!field.value.isEmpty() && field.confidence < 70)
        section.sourceText(*value, tr("%1 % sure").arg(field.confidence));
}

void BriefingPane::addMissing(Section &section, const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names.append(Words::fieldName(key));
    if (!names.isEmpty())
        section.addText(tr("Not provided: %1").arg(QLocale().createSeparatedList(names)), true);
}

void BriefingPane::fillProfile()
{
    m_profile->clear();
    QStringList missing;
    for (const QString &key : BriefingText::profile()) {
        if (m_head->fields.value(key).value.isEmpty())
            missing.append(key);
        else
            addField(*m_profile, key);
    }
    addMissing(*m_profile, missing);
}

bool BriefingPane::sees(const QString &key) const
{
    return m_head->owner.is(m_state.self().id) || m_revealed.contains(key);
}

QString BriefingPane::contact(const QString &key) const
{
    const QString value = oneLine(m_head->fields.value(key).value, 200);
    return sees(key) ? value : BriefingText::masked(key, value);
}

void BriefingPane::addContact(const QString &key)
{
    const QString name = Words::fieldName(key);
    const Field field = m_head->fields.value(key);
    FieldValue *value = m_contact->addPair(name, contact(key));
    if (field.value.isEmpty())
        return;
    const bool seen = sees(key);
    auto *button = makeButton(m_theme, ButtonKind::Link, key + (seen ? u"CopyButton"_s : u"RevealButton"_s),
                              seen ? tr("Copy") : tr("Reveal"), {}, value);
    button->setFont(m_theme.font(TextSize::Small));
    button->setStyleSheet(u"padding: 0;"_s);
    button->setAccessibleName((seen ? tr("Copy: %1") : tr("Reveal: %1")).arg(name));
    setPlainToolTip(*button, seen ? tr("Copy: %1").arg(name) : tr("Shows it to you; that is recorded"));
    connect(button, &QPushButton::clicked, this, [this, key, seen] {
        if (seen)
            QApplication::clipboard()->setText(contact(key));
        else
            reveal(key);
    });
    if (field.turn > 0)
        m_contact->sourceTurn(*value, name, field.turn);
    else
        m_contact->sourceText(*value, Words::fieldSource(field));
    value->append(button);
}

void BriefingPane::reveal(const QString &key)
{
    m_revealed.insert(key);
    Q_EMIT revealWanted(m_head->id, key);
    // Not now: the button that was pressed goes with what is filled anew.
    QMetaObject::invokeMethod(this, &BriefingPane::fillContact, Qt::QueuedConnection);
}

void BriefingPane::fillContact()
{
    if (!m_head)
        return;
    m_contact->clear();
    const bool named = !m_head->visitor.name.isEmpty();
    FieldValue *name = m_contact->addPair(Words::fieldName(u"name"_s), named ? displayName(*m_head) : QString());
    if (named)
        m_contact->sourceText(*name, tr("not verified"));
    for (const QString &key : BriefingText::contacts())
        addContact(key);
    if (!m_head->visitor.language.isEmpty())
        m_contact->addPair(tr("Language"), cleanName(languageName(m_head->visitor.language)));
}

void BriefingPane::fillDetails()
{
    m_details->clear();
    QStringList keys{u"topic"_s};
    const auto add = [&keys](const QString &key) {
        const bool elsewhere = key == "name"_L1 || BriefingText::contacts().contains(key)
            || BriefingText::profile().contains(key) || keys.contains(key);
        if (!elsewhere && keys.size() < mostDetails)
            keys.append(key);
    };
    for (auto it = m_head->fields.cbegin(); it != m_head->fields.cend(); ++it)
        add(it.key());
    // What is asked for before such a handoff, and is not there.
    if (m_head->handoff) {
        const HandoffRules &rules = m_state.workspace().handoffRules;
        const CategoryRule asked = categoryRuleOf(rules, m_head->handoff->category);
        for (const QString &key : asked.fields)
            add(key);
    }
    for (const QString &key : std::as_const(keys))
        addField(*m_details, key);
}

void BriefingPane::fillQuestions()
{
    m_questions->clear();
    const QList<BriefingLine> &questions = m_head->briefing.questions;
    for (const BriefingLine &question : questions)
        m_questions->addTurn(oneLine(question.text, 200), question.turns.value(0));
    if (questions.isEmpty())
        m_questions->addText(tr("The AI has asked nothing"), true);
    QStringList known;
    for (auto it = m_head->fields.cbegin(); it != m_head->fields.cend() && known.size() < mostDetails; ++it) {
        if (!it->value.isEmpty())
            known.append(Words::fieldName(it.key()));
    }
    if (!known.isEmpty())
        m_questions->addText(tr("Known: %1").arg(QLocale().createSeparatedList(known)), true);
}

void BriefingPane::fillPages()
{
    m_pages->clear();
    const PageContext &page = m_head->page;
    if (page.current.url.isEmpty() && page.trail.isEmpty()) {
        m_pages->addText(tr("not provided"), true);
        return;
    }
    for (qsizetype i = page.trail.size() - 1; i >= 0; --i)
        m_pages->addPair(Words::timeOfDay(page.trail.at(i).at), Words::pagePath(page.trail.at(i).url));
    m_pages->addText({});
    m_pages->addPair(tr("Referrer"), cleanName(page.current.referrer));
    m_pages->addPair(tr("Campaign"), cleanName(page.current.campaign));
    if (page.origin != Origin::Self)
        //: what of the website the visitor opened the chat by
        m_pages->addPair(tr("Began by"), page.origin == Origin::Popup ? tr("a popup") : tr("a button of the website"));
}

void BriefingPane::fillHistory()
{
    m_history->clear();
    m_history->addPair(tr("Handoffs"), tr("%Ln request(s) in this conversation", nullptr, m_head->handoffs));
    for (auto it = m_head->earlier.crbegin(); it != m_head->earlier.crend(); ++it) {
        FieldValue *value = m_history->addPair(Words::timeOfDay(it->endedAt), BriefingText::ended(*it, m_state));
        if (!it->detail.isEmpty())
            m_history->sourceText(*value, cleanName(it->detail));
    }
    if (m_head->earlier.isEmpty() && m_head->lastOutcome)
        m_history->addPair(tr("Last one"), Words::outcome(*m_head->lastOutcome));
    m_history->addPair(tr("Rating"), m_head->rating ? tr("%1 of 5").arg(*m_head->rating) : QString());
}

} // namespace Baton::Ui
