// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/values.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// One of the four answers of a briefing: two lines of it, the whole on demand, and the way to where it was said.
class BriefingLineView final : public QWidget
{
    Q_OBJECT

public:
    BriefingLineView(const Theme &theme, const QString &objectName, const QString &title, QWidget *parent = nullptr);

    void setLine(const BriefingLine &line);

Q_SIGNALS:
    void turnWanted(qint64 n);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshMore();

    QString m_title;
    std::optional<BriefingLine> m_line;
    PlainLabel *m_text;
    QPushButton *m_jump;
    QPushButton *m_more;
    qint64 m_turn = 0;
    bool m_expanded = false;
};

} // namespace Baton::Ui
