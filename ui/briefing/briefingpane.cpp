// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingpane.h"

#include "console/consolestate.h"
#include "domain/pagegroup.h"
#include "domain/text.h"
#include "ui/briefing/briefingline.h"
#include "ui/briefing/briefingtext.h"
#include "ui/briefing/section.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// For a plural, whatever a server says.
int shownCount(qint64 messages)
{
    return int(qBound(qint64(0), messages, qint64(1'000'000)));
}

} // namespace

BriefingPane::BriefingPane(const ConsoleState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(m_scroll->viewport()))
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
    m_scroll->setObjectName(u"briefingScroll"_s);
    m_scroll->setAccessibleName(tr("Briefing, all of it"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setProperty("pane", u"surface"_s);
    m_body->setAttribute(Qt::WA_StyledBackground);
    // The lines have a margin of their own for the mark under the pointer; their texts stand where the rest stands.
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(leadingMargins(theme.space(2), theme.space(2), theme.space(1), theme.space(4)));
    inside->setSpacing(theme.space(2) + 1);
    buildLines(inside);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(theme.space(2), 0, theme.space(2), 0);
    column->setSpacing(theme.space(2) + 1);
    buildBadges(column);
    buildSections(column);
    inside->addLayout(column);
    inside->addStretch(1);
    m_scroll->setWidget(m_body);
    whole->addWidget(m_scroll, 1);
    setHead(nullptr);
}

void BriefingPane::buildHeader(QVBoxLayout *column)
{
    auto *header = new QWidget(this);
    header->setObjectName(u"briefingHead"_s);
    header->setFixedHeight(headHeight(m_theme));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(leadingMargins(m_theme.space(4), m_theme.space(2), m_theme.space(2), m_theme.space(2)));
    auto *title = new PlainLabel(m_theme.font(TextSize::Title), header);
    title->setObjectName(u"briefingTitle"_s);
    title->setFullText(tr("Briefing"));
    m_covers = new PlainLabel(m_theme.font(TextSize::Small), header);
    m_covers->setObjectName(u"briefingCovers"_s);
    m_covers->setMuted(true);
    auto *titles = new QVBoxLayout;
    m_covers->setFixedHeight(headLineHeight(m_theme));
    titles->setSpacing(0);
    titles->addStretch(1);
    titles->addWidget(title);
    titles->addWidget(m_covers);
    titles->addStretch(1);
    m_copy = makeButton(m_theme, ButtonKind::Quiet, u"copyBriefingButton"_s, {}, u"copy"_s, header);
    m_copy->setAccessibleName(tr("Copy briefing"));
    setPlainToolTip(*m_copy, tr("Copy the briefing as text"));
    connect(m_copy, &QPushButton::clicked, this, &BriefingPane::copy);
    row->setSpacing(0);
    row->addLayout(titles, 1);
    row->addWidget(m_copy);
    column->addWidget(header);
    column->addWidget(makeLine(Qt::Horizontal, this));
}

void BriefingPane::buildLines(QVBoxLayout *column)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    const auto line = [&](const QString &name, const QString &title) {
        auto *view = new BriefingLineView(m_theme, name, title, m_body);
        lines->addWidget(view);
        connect(view, &BriefingLineView::turnWanted, this, &BriefingPane::turnWanted);
        return view;
    };
    m_asked = line(u"asked"_s, tr("Asked"));
    m_answered = line(u"answered"_s, tr("AI answered"));
    m_page = line(u"page"_s, tr("Page"));
    m_wants = line(u"wants"_s, tr("Wants next"));
    connect(m_page, &BriefingLineView::otherPlaceWanted, this, &BriefingPane::showPages);
    column->addLayout(lines);
}

void BriefingPane::buildBadges(QVBoxLayout *column)
{
    const auto badge = [&](const QString &kind) {
        auto *frame = new QFrame(m_body);
        frame->setProperty("badge", kind);
        auto *label = new PlainLabel(m_theme.font(TextSize::Small), frame);
        label->setMaximumLines(3);
        label->setMuted(kind == "plain"_L1);
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(m_theme.space(2), m_theme.space(1), m_theme.space(2), m_theme.space(1));
        inside->addWidget(label);
        column->addWidget(frame, 0, Qt::AlignLeading);
        return label;
    };
    m_stale = badge(u"warn"_s);
    m_fallback = badge(u"plain"_s);
    m_fallback->setFullText(tr("Excerpt, not written by the AI"));
}

Section *BriefingPane::addSection(QVBoxLayout *column, const QString &objectName, const QString &title, bool folded)
{
    column->addWidget(makeLine(Qt::Horizontal, m_body));
    auto *section = new Section(m_theme, objectName, title, m_body);
    section->setFolded(folded);
    connect(section, &Section::turnWanted, this, &BriefingPane::turnWanted);
    column->addWidget(section);
    m_sections.append(section);
    return section;
}

void BriefingPane::buildSections(QVBoxLayout *column)
{
    m_reason = addSection(column, u"reasonSection"_s, tr("Why a person"), false);
    m_lead = addSection(column, u"leadSection"_s, tr("Lead score"), false);
    m_profile = addSection(column, u"profileSection"_s, tr("Company and need"), false);
    m_contact = addSection(column, u"contactSection"_s, tr("Contact"), false);
    m_details = addSection(column, u"detailsSection"_s, tr("Details"), false);
    m_questions = addSection(column, u"questionsSection"_s, tr("Already asked"), false);
    m_pages = addSection(column, u"pagesSection"_s, tr("Pages"), true);
    m_history = addSection(column, u"historySection"_s, tr("Earlier"), true);
}

QStringList BriefingPane::foldedSections() const
{
    QStringList names;
    for (const Section *section : m_sections) {
        if (section->isFolded())
            names.append(section->objectName());
    }
    return names;
}

void BriefingPane::setFoldedSections(const QStringList &names)
{
    for (Section *section : std::as_const(m_sections))
        section->setFolded(names.contains(section->objectName()));
}

void BriefingPane::showPages()
{
    m_pages->setFolded(false);
    // The layout knows the unfolded height only after its next turn.
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->ensureWidgetVisible(m_pages); }, Qt::QueuedConnection);
}

void BriefingPane::setHead(const Conversation *head)
{
    m_body->setVisible(head != nullptr);
    m_copy->setEnabled(head != nullptr);
    if (!head) {
        m_head.reset();
        m_covers->setFullText({});
        return;
    }
    if (m_head && *m_head == *head)
        return;
    std::optional<Conversation> before = std::exchange(m_head, *head);
    if (before && before->id != head->id) {
        before.reset();
        m_revealed.clear();
        m_scroll->ensureVisible(0, 0);
    }
    fillLines(before ? &*before : nullptr);
    fillBadges();
    fillSections(before ? &*before : nullptr);
}

void BriefingPane::fillLines(const Conversation *before)
{
    const Briefing &briefing = m_head->briefing;
    if (!before || before->briefing != briefing) {
        m_asked->setLine(briefing.asked);
        m_answered->setLine(briefing.answered);
        m_wants->setLine(briefing.wants);
    }
    BriefingLine page = briefing.page;
    const Page &current = m_head->page.current;
    if (page.text.isEmpty())
        page.text = cleanName(current.title.isEmpty() ? current.url : current.title);
    m_page->setOtherPlace(m_head->page.trail.isEmpty() ? QString() : tr("Show the pages visited"));
    m_page->setLine(page);
    m_page->setTag(Words::pageGroup(pageGroup(current.url)));
}

void BriefingPane::fillBadges()
{
    const Briefing &briefing = m_head->briefing;
    const qint64 behind = m_head->messages - briefing.upTo;
    const bool there = briefing.upTo > 0;
    m_covers->setFullText(there ? tr("%1 of %Ln message(s)", nullptr, shownCount(m_head->messages))
                                      .arg(QLocale().toString(qMin(briefing.upTo, m_head->messages)))
                                : QString());
    m_stale->parentWidget()->setVisible(there && behind > 5);
    m_stale->setFullText(tr("Older than the last %Ln message(s)", nullptr, shownCount(behind)));
    m_fallback->parentWidget()->setVisible(there && briefing.source != "model"_L1);
}

void BriefingPane::fillSections(const Conversation *before)
{
    // Most changes are one more message, and to fill a section takes longer than a frame may.
    const auto same = [&](const auto &part) { return before && part(*before) == part(*m_head); };
    const auto reason = [](const Conversation &one) {
        return std::tuple(one.handoff ? std::optional(one.handoff->reasons) : std::nullopt,
                          one.handoff ? one.handoff->target : Millis(0),
                          one.handoff ? one.handoff->category : Category::Other, one.briefing.friction, one.lastOutcome,
                          one.earlier, one.flags, one.handoff ? one.handoff->intent : QString());
    };
    if (!same(reason))
        fillReason();
    if (!same([](const Conversation &one) { return one.lead; }))
        fillLead();
    if (!same([](const Conversation &one) { return std::tuple(one.fields, one.visitor, one.owner); })) {
        fillContact();
        fillProfile();
        fillDetails();
    }
    if (!same([](const Conversation &one) { return std::tuple(one.fields, one.briefing.questions); }))
        fillQuestions();
    if (!same([](const Conversation &one) { return one.page; }))
        fillPages();
    if (!same(
            [](const Conversation &one) { return std::tuple(one.handoffs, one.earlier, one.lastOutcome, one.rating); }))
        fillHistory();
}

void BriefingPane::copy() const
{
    if (m_head)
        QApplication::clipboard()->setText(
            BriefingText::asText(*m_head, [this](const QString &key) { return contact(key); }));
}

} // namespace Baton::Ui

#include "moc_briefingpane.cpp"
