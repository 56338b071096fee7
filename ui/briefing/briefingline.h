// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/values.h"

#include <QAbstractButton>

#include <optional>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// One of the four answers of a briefing: two lines of it, the whole on demand; pressed, it leads to where it was said.
class BriefingLineView final : public QAbstractButton
{
    Q_OBJECT

public:
    BriefingLineView(const Theme &theme, const QString &objectName, const QString &title, QWidget *parent = nullptr);

    void setLine(const BriefingLine &line);
    /// Where the line leads when it names no turn, in words; empty for nowhere.
    void setOtherPlace(const QString &place);
    /// A word on what kind of thing the line is, beside the heading; empty for none.
    void setTag(const QString &tag);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void turnWanted(qint64 n);
    void otherPlaceWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool leads() const { return m_turn > 0 || !m_otherPlace.isEmpty(); }
    void refresh();
    void expand(bool expanded);
    int place(int width, bool move) const;

    const Theme &m_theme;
    QString m_title;
    QString m_otherPlace;
    std::optional<BriefingLine> m_line;
    PlainLabel *m_heading;
    PlainLabel *m_tag;
    PlainLabel *m_text;
    QPushButton *m_more;
    qint64 m_turn = 0;
    bool m_expanded = false;
};

} // namespace Baton::Ui
