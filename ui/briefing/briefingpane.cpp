// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingpane.h"

#include "console/consolestate.h"
#include "domain/text.h"
#include "ui/briefing/briefingline.h"
#include "ui/briefing/scorebar.h"
#include "ui/briefing/section.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

BriefingPane::BriefingPane(const ConsoleState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_theme(theme)
    , m_body(new QWidget)
{
    setObjectName(u"briefing"_s);
    setAccessibleName(tr("Briefing"));
    setProperty("pane", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(theme.space(58));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    buildHeader(whole);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"briefingScroll"_s);
    scroll->setAccessibleName(tr("Briefing, all of it"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setProperty("pane", u"surface"_s);
    m_body->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(theme.space(4), theme.space(3), theme.space(3), theme.space(4));
    column->setSpacing(theme.space(2) + 1);
    const auto line = [&](const QString &name, const QString &title) {
        auto *view = new BriefingLineView(theme, name, title, m_body);
        column->addWidget(view);
        connect(view, &BriefingLineView::turnWanted, this, &BriefingPane::turnWanted);
        return view;
    };
    m_asked = line(u"asked"_s, tr("Asked"));
    m_answered = line(u"answered"_s, tr("AI answered"));
    m_page = line(u"page"_s, tr("Page"));
    m_wants = line(u"wants"_s, tr("Wants next"));
    m_source = new PlainLabel(theme.font(TextSize::Small), m_body);
    m_source->setMuted(true);
    m_source->setMaximumLines(2);
    column->addWidget(m_source);
    m_reason = addSection(column, u"reasonSection"_s, tr("Why a person"), false);
    m_lead = addSection(column, u"leadSection"_s, tr("Lead"), false);
    m_fields = addSection(column, u"fieldsSection"_s, tr("Contact and details"), false);
    m_pages = addSection(column, u"pagesSection"_s, tr("Pages"), true);
    m_history = addSection(column, u"historySection"_s, tr("Earlier"), true);
    column->addStretch(1);
    scroll->setWidget(m_body);
    whole->addWidget(scroll, 1);
    setHead(nullptr);
}

void BriefingPane::buildHeader(QVBoxLayout *column)
{
    auto *header = new QWidget(this);
    header->setFixedHeight(m_theme.space(14));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(m_theme.space(4), 0, m_theme.space(2), 0);
    auto *title = new PlainLabel(m_theme.font(TextSize::Title), header);
    title->setFullText(tr("Briefing"));
    m_copy = makeButton(m_theme, ButtonKind::Quiet, u"copyBriefingButton"_s, {}, u"copy"_s, header);
    m_copy->setAccessibleName(tr("Copy briefing"));
    setPlainToolTip(*m_copy, tr("Copy the briefing as text"));
    connect(m_copy, &QPushButton::clicked, this, &BriefingPane::copy);
    row->addWidget(title, 1);
    row->addWidget(m_copy);
    column->addWidget(header);
    column->addWidget(makeLine(Qt::Horizontal, this));
}

Section *BriefingPane::addSection(QVBoxLayout *column, const QString &objectName, const QString &title, bool folded)
{
    column->addWidget(makeLine(Qt::Horizontal, m_body));
    auto *section = new Section(m_theme, objectName, title, m_body);
    section->setFolded(folded);
    column->addWidget(section);
    return section;
}

void BriefingPane::setHead(const Conversation *head)
{
    m_body->setVisible(head != nullptr);
    m_copy->setEnabled(head != nullptr);
    if (!head) {
        m_head.reset();
        return;
    }
    if (m_head && *m_head == *head)
        return;
    // Most changes are one more message, and to fill a section takes longer than a frame may.
    const std::optional<Conversation> before = std::exchange(m_head, *head);
    const bool sameOne = before && before->id == head->id;
    const auto same = [&](const auto &part) { return sameOne && part(*before) == part(*head); };
    const Briefing &briefing = head->briefing;
    if (!same([](const Conversation &one) { return one.briefing; })) {
        m_asked->setLine(briefing.asked);
        m_answered->setLine(briefing.answered);
        m_wants->setLine(briefing.wants);
    }
    BriefingLine page = briefing.page;
    if (page.text.isEmpty())
        page.text = cleanName(head->page.current.title.isEmpty() ? head->page.current.url : head->page.current.title);
    m_page->setLine(page);
    const qint64 behind = head->messages - briefing.upTo;
    QString source =
        briefing.source == "model"_L1 ? tr("Summary written by the AI") : tr("Summary from the conversation itself");
    if (briefing.upTo > 0 && behind > 5)
        source += u" · "_s + tr("%n newer message(s)", nullptr, int(qMin<qint64>(behind, 1'000'000)));
    m_source->setFullText(source);
    const auto reason = [](const Conversation &one) {
        return std::tuple(one.handoff ? std::optional(one.handoff->reasons) : std::nullopt,
                          one.handoff ? one.handoff->target : Millis(0), one.briefing.friction);
    };
    if (!same(reason))
        fillReason();
    if (!same([](const Conversation &one) { return one.lead; }))
        fillLead();
    if (!same([](const Conversation &one) { return std::pair(one.fields, one.visitor); }))
        fillFields();
    if (!same([](const Conversation &one) { return one.page; }))
        fillPages();
    if (!same([](const Conversation &one) { return std::tuple(one.handoffs, one.lastOutcome, one.rating); }))
        fillHistory();
}

void BriefingPane::fillReason()
{
    m_reason->clear();
    if (!m_head->handoff) {
        m_reason->addText(tr("No one has asked for a person"), true);
    } else {
        for (const Reason &reason : m_head->handoff->reasons) {
            const QString sure = reason.confidence < 100 ? tr("%1 % sure").arg(reason.confidence) : QString();
            const QString text = Words::reason(reason.code);
            m_reason->addText(sure.isEmpty() ? text : text + u" · "_s + sure, false, 2);
        }
        m_reason->addPair(tr("Promised"), tr("a reply within %1").arg(Words::spanInWords(m_head->handoff->target)));
    }
    if (m_head->briefing.friction > 0)
        m_reason->addPair(tr("Friction"), tr("rephrased or rejected %n time(s)", nullptr, m_head->briefing.friction));
}

void BriefingPane::fillLead()
{
    m_lead->clear();
    if (!m_head->lead.score) {
        m_lead->addText(tr("No score yet"), true);
        return;
    }
    const int score = *m_head->lead.score;
    m_lead->addPair(tr("Score"), tr("%1 of 100, %2").arg(score).arg(Words::leadBand(score)));
    m_lead->addRow(new ScoreBar(m_theme, score, m_lead));
    QList<LeadFactor> factors = m_head->lead.factors;
    std::stable_sort(factors.begin(), factors.end(),
                     [](const LeadFactor &a, const LeadFactor &b) { return qAbs(a.points) > qAbs(b.points); });
    for (const LeadFactor &factor : factors.mid(0, 3)) {
        const QString points = factor.points >= 0 ? u"+%1"_s.arg(factor.points) : QString::number(factor.points);
        m_lead->addPair(points, cleanName(factor.name));
    }
}

void BriefingPane::fillFields()
{
    m_fields->clear();
    m_fields->addPair(Words::fieldName(u"name"_s),
                      m_head->visitor.name.isEmpty() ? QString() : tr("%1 (not verified)").arg(displayName(*m_head)));
    QStringList always{u"email"_s, u"phone"_s, u"company"_s};
    for (const QString &key : std::as_const(always)) {
        const Field field = m_head->fields.value(key);
        m_fields->addPair(Words::fieldName(key), oneLine(field.value, 200),
                          field.value.isEmpty() ? QString() : Words::fieldSource(field));
    }
    int shown = 0;
    for (auto it = m_head->fields.cbegin(); it != m_head->fields.cend() && shown < 20; ++it) {
        if (always.contains(it.key()) || it.key() == "name"_L1)
            continue;
        m_fields->addPair(Words::fieldName(it.key()), oneLine(it->value, 200), Words::fieldSource(*it));
        ++shown;
    }
    if (!m_head->visitor.language.isEmpty())
        m_fields->addPair(tr("Language"), QLocale(m_head->visitor.language).nativeLanguageName());
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
        m_pages->addPair(Words::timeOfDay(page.trail.at(i).at), Words::pagePath(page.trail.at(i).url),
                         page.trail.at(i).title);
    m_pages->addPair(tr("Referrer"), Words::tr("%1").arg(cleanName(page.current.referrer)));
    m_pages->addPair(tr("Campaign"), cleanName(page.current.campaign));
}

void BriefingPane::fillHistory()
{
    m_history->clear();
    m_history->addPair(tr("Handoffs"), tr("%n request(s) in this conversation", nullptr, m_head->handoffs));
    m_history->addPair(tr("Last one"), m_head->lastOutcome ? Words::outcome(*m_head->lastOutcome) : QString());
    m_history->addPair(tr("Rating"), m_head->rating ? tr("%1 of 5").arg(*m_head->rating) : QString());
}

QString BriefingPane::asText(const Conversation &head)
{
    const auto field = [&](const QString &key) { return head.fields.value(key).value; };
    const QList<QPair<QString, QString>> pairs{
        {tr("Name"), displayName(head)},
        {tr("E-mail"), field(u"email"_s)},
        {tr("Page"), head.page.current.url},
        {tr("Asked"), head.briefing.asked.text},
        {tr("AI answered"), head.briefing.answered.text},
        {tr("Wants next"), head.briefing.wants.text},
        {tr("Intent"), head.handoff ? Words::category(head.handoff->category) : QString()},
        {tr("Topic"), field(u"topic"_s)},
    };
    QStringList lines;
    for (const auto &[name, value] : pairs)
        lines.append(name + u": "_s + (value.isEmpty() ? tr("not provided") : oneLine(value, 600)));
    for (auto it = head.fields.cbegin(); it != head.fields.cend(); ++it) {
        if (it.key() != "email"_L1 && it.key() != "topic"_L1)
            lines.append(Words::fieldName(it.key()) + u": "_s + oneLine(it->value, 200));
    }
    return lines.join(u'\n');
}

void BriefingPane::copy() const
{
    if (m_head)
        QApplication::clipboard()->setText(asText(*m_head));
}

} // namespace Baton::Ui
