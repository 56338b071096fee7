// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Baton::Ui {

class Theme;

/// A table of the board: whole rows, moved through by keys, columns as wide as `samples` need. Its rows keep their
/// place while pointer or keyboard is inside.
class BoardTable final : public QTableView
{
    Q_OBJECT

public:
    BoardTable(const Theme &theme, const QString &objectName, const QString &name, QWidget *parent = nullptr);

    /// To be called with the model in place: a sample of the longest usual text for each column.
    void setSamples(const QStringList &samples, int stretched);
    /// Rows that can be seen; first is below last where there are none.
    std::pair<int, int> seenRows() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void frozen(bool frozen);
    void wanted(int row); ///< Enter or a double click

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellFrozen();

    const Theme &m_theme;
    bool m_pointed = false;
    bool m_isFrozen = false;
};

} // namespace Baton::Ui
