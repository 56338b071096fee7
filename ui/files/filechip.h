// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/shelffile.h"

#include <QFrame>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// One file of a draft.
class FileChip final : public QFrame
{
    Q_OBJECT

public:
    FileChip(const Theme &theme, QWidget *parent);

    const QString &id() const { return m_id; }
    void show(const ShelfFile &file);
    QPushButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void removeWanted(const QString &id);
    void retryWanted(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_id;
    PlainLabel *m_name;
    PlainLabel *m_state;
    QPushButton *m_retry;
    QPushButton *m_remove;
    double m_share = 1; ///< given to the server, 1 for all
    bool m_failed = false;
};

} // namespace Baton::Ui
