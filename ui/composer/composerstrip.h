// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// One sentence with at most one thing to do about it.
struct StripContent
{
    QString text;
    bool warns = false; ///< it keeps something from being sent
    QString actionText;
    QString actionKeys;
    std::function<void()> action;
};

/// The quiet line above the editor: what keeps a text from being sent, or what one might want to know first. It takes
/// no keyboard by itself.
class ComposerStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit ComposerStrip(const Theme &theme, QWidget *parent = nullptr);

    /// Empty text hides it.
    void showContent(const StripContent &content);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    PlainLabel *m_label;
    QPushButton *m_action;
    std::function<void()> m_do;
    bool m_warns = false;
};

} // namespace Baton::Ui
