// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/searchmodel.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

class QListView;

namespace Baton {
class Console;
}

namespace Baton::Ui {

class EmptyNote;
class PlainLabel;
class Theme;

/// What was found in all conversations, grouped by conversation; Enter opens one at its message.
class SearchPane final : public QWidget
{
    Q_OBJECT

public:
    SearchPane(Console &console, const Theme &theme, QWidget *parent = nullptr);

    /// Asks the server; the keyboard goes to the first result once there is one.
    void search(const QString &query);

Q_SIGNALS:
    void opened(const Baton::ConversationId &conversation, qint64 n);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onFound(const Baton::SearchPage &page);
    void showFound();
    void goToFirst();
    void putBack(const QModelIndex &index, int at);
    void openCurrent();
    void step(int by);
    void loadFurther();
    void say(const QString &icon, const QString &title, const QString &detail);

    Console &m_console;
    SearchModel m_model;
    QString m_query; ///< asked for
    QPointer<QWidget> m_asker; ///< had the keyboard then
    PlainLabel *m_title;
    PlainLabel *m_summary;
    QListView *m_list;
    EmptyNote *m_note;
    QStackedWidget *m_stack;
    qint64 m_asked = -1; ///< `before` of the page that is on its way
};

} // namespace Baton::Ui
