// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Baton {
class ConsoleState;
}

namespace Baton::Ui {

class BriefingLineView;
class PlainLabel;
class Section;
class Theme;

/// What the agent reads first: what was asked, what the AI answered, on which page, what is wanted next; then the rest.
class BriefingPane final : public QWidget
{
    Q_OBJECT

public:
    BriefingPane(const ConsoleState &state, const Theme &theme, QWidget *parent = nullptr);

    void setHead(const Conversation *head);
    void copy() const;
    /// The eight things a briefing carries, one a line.
    static QString asText(const Conversation &head);

Q_SIGNALS:
    void turnWanted(qint64 n);
    void closeWanted();

private:
    void buildHeader(QVBoxLayout *column);
    Section *addSection(QVBoxLayout *column, const QString &objectName, const QString &title, bool folded);
    void fillReason();
    void fillLead();
    void fillFields();
    void fillPages();
    void fillHistory();

    const ConsoleState &m_state;
    const Theme &m_theme;
    std::optional<Conversation> m_head;
    PlainLabel *m_source;
    BriefingLineView *m_asked;
    BriefingLineView *m_answered;
    BriefingLineView *m_page;
    BriefingLineView *m_wants;
    QPushButton *m_copy = nullptr;
    QWidget *m_body;
    Section *m_reason;
    Section *m_lead;
    Section *m_fields;
    Section *m_pages;
    Section *m_history;
};

} // namespace Baton::Ui
