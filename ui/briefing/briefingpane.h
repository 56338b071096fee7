// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"

#include <QSet>
#include <QWidget>

class QPushButton;
class QScrollArea;
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
    /// Names of the sections that are folded, to be kept and given back.
    QStringList foldedSections() const;
    void setFoldedSections(const QStringList &names);

Q_SIGNALS:
    void turnWanted(qint64 n);
    /// A contact that is masked for this person is looked at; that is recorded.
    void revealWanted(const Baton::ConversationId &conversation, const QString &key);
    void closeWanted();

private:
    void buildHeader(QVBoxLayout *column);
    void buildLines(QVBoxLayout *column);
    void buildBadges(QVBoxLayout *column);
    void buildSections(QVBoxLayout *column);
    Section *addSection(QVBoxLayout *column, const QString &objectName, const QString &title, bool folded);
    void fillLines(const Conversation *before);
    void fillBadges();
    void fillSections(const Conversation *before);
    void fillReason();
    void fillLead();
    void fillProfile();
    void fillContact();
    void fillDetails();
    void fillQuestions();
    void fillPages();
    void fillHistory();
    void addField(Section &section, const QString &key);
    void addMissing(Section &section, const QStringList &keys);
    void addContact(const QString &key);
    void reveal(const QString &key);
    void showPages();
    bool sees(const QString &key) const;
    QString contact(const QString &key) const;

    const ConsoleState &m_state;
    const Theme &m_theme;
    std::optional<Conversation> m_head;
    QSet<QString> m_revealed; ///< contacts of the conversation that were asked for
    BriefingLineView *m_asked = nullptr;
    BriefingLineView *m_answered = nullptr;
    BriefingLineView *m_page = nullptr;
    BriefingLineView *m_wants = nullptr;
    PlainLabel *m_covers = nullptr;
    QPushButton *m_copy = nullptr;
    QScrollArea *m_scroll;
    QWidget *m_body;
    PlainLabel *m_fallback = nullptr;
    PlainLabel *m_stale = nullptr;
    QList<Section *> m_sections;
    Section *m_reason = nullptr;
    Section *m_lead = nullptr;
    Section *m_profile = nullptr;
    Section *m_contact = nullptr;
    Section *m_details = nullptr;
    Section *m_questions = nullptr;
    Section *m_pages = nullptr;
    Section *m_history = nullptr;
};

} // namespace Baton::Ui
