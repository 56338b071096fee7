// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Baton::Ui {

class Theme;

enum class BannerKind { Info, Warn, Danger };

/// What a line across the window says, and what can be done about it.
struct Banner
{
    BannerKind kind = BannerKind::Info;
    QString text;
    QString actionText; ///< empty for none
    std::function<void()> action;
    bool closable = true;
    int hideAfterMs = 0; ///< 0 stays
    QString secondText = {}; ///< a second action, empty for none
    std::function<void()> second = {};
};

/// Lines across the window under the top bar, one for each matter. They take no focus.
class BannerArea final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerArea(const Theme &theme, QWidget *parent = nullptr);

    void raise(const QString &matter, const Banner &banner);
    void drop(const QString &matter);
    /// Shows all of them anew, after the text size has changed.
    void remake();
    bool has(const QString &matter) const { return m_banners.contains(matter); }

private:
    void put(const QString &matter, const Banner &banner);
    QWidget *make(const QString &matter, const Banner &banner);
    QWidget *makeAction(const QString &name, const QString &text, const std::function<void()> &action, QWidget *parent);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QHash<QString, QWidget *> m_banners;
    QHash<QString, Banner> m_said;
};

} // namespace Baton::Ui
