// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/queueorder.h"

#include <QWidget>

#include <memory>

class QSettings;

namespace Baton {
class Console;
class QueueModel;
} // namespace Baton

namespace Baton::Ui {

class PlainLabel;
class QueueListView;
class Theme;

/// Who waits, a line each, in a small window that stays above the others; for a second monitor.
class CompactQueue final : public QWidget
{
    Q_OBJECT

public:
    CompactQueue(Console &console, const Theme &theme, QSettings &settings);
    ~CompactQueue() override;

    QueueListView *list() const { return m_list; }
    void setSort(QueueSort sort);
    void savePlace();

Q_SIGNALS:
    void openWanted(const Baton::ConversationId &conversation);
    void claimWanted(const Baton::ConversationId &conversation);
    void closed(); ///< by the person

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void refresh();

    Console &m_console;
    QSettings &m_settings;
    std::unique_ptr<QueueModel> m_model;
    PlainLabel *m_summary;
    QueueListView *m_list;
    PlainLabel *m_none;
};

} // namespace Baton::Ui
