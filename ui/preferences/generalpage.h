// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSlider;

namespace Baton {
class Autostart;
}

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// A page of settings: headings, and below each a row of words, control and a muted line of explanation.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const Theme &theme, QWidget *parent = nullptr);

protected:
    void addHeading(const QString &text);
    /// Over the whole width of the page.
    void addWhole(QWidget *widget, Qt::Alignment alignment = {});
    /// A line to type in, below its words.
    QLineEdit *addText(const QString &objectName, const QString &words);
    QComboBox *addChoice(const QString &objectName, const QString &words, const QString &explanation = {});
    QCheckBox *addSwitch(const QString &objectName, const QString &words, const QString &explanation = {});
    QSlider *addSlider(const QString &objectName, const QString &words, int smallest, int largest);
    /// Puts something small behind a control.
    void addBeside(QWidget *control, QWidget *small);
    PlainLabel *addExplanation(const QString &text);
    void addEnd();

    const Theme &m_theme;

private:
    QGridLayout *m_grid;
    int m_row = 0;
};

/// Language, size, colours, sending, starting.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// `autostart` may be null where this desktop starts nothing by itself.
    GeneralPage(Preferences &preferences, Autostart *autostart, const Theme &theme, QWidget *parent = nullptr);

private:
    void addAppearance();
    void addSending();
    void addDesktop();
    void switchAutostart(bool on);

    Preferences &m_preferences;
    Autostart *m_autostart;
    QCheckBox *m_starts = nullptr;
    PlainLabel *m_startTrouble = nullptr;
};

} // namespace Baton::Ui
