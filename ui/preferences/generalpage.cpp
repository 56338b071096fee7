// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/generalpage.h"

#include "platform/autostart.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"
#include "ui/words/translations.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

SettingsPage::SettingsPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(leadingMargins(0, 0, theme.space(2), 0));
    m_grid->setHorizontalSpacing(theme.space(4));
    m_grid->setVerticalSpacing(theme.space(2));
    m_grid->setColumnStretch(1, 1);
}

void SettingsPage::addHeading(const QString &text)
{
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, m_theme.space(3));
    auto *heading = new PlainLabel(m_theme.font(TextSize::Title), this);
    heading->setFullText(text);
    m_grid->addWidget(heading, m_row++, 0, 1, 2);
}

void SettingsPage::addWhole(QWidget *widget, Qt::Alignment alignment)
{
    m_grid->addWidget(widget, m_row++, 0, 1, 2, alignment);
}

PlainLabel *SettingsPage::addExplanation(const QString &text)
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Small), this);
    label->setMaximumLines(3);
    label->setFullText(text);
    label->setMuted(true);
    m_grid->addWidget(label, m_row++, 1);
    return label;
}

QLineEdit *SettingsPage::addText(const QString &objectName, const QString &words)
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), this);
    auto *text = new QLineEdit(this);
    label->setFullText(words);
    label->setBuddy(text);
    text->setObjectName(objectName);
    text->setAccessibleName(words);
    text->setFont(m_theme.font(TextSize::Body));
    addWhole(label);
    addWhole(text);
    return text;
}

QComboBox *SettingsPage::addChoice(const QString &objectName, const QString &words, const QString &explanation)
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), this);
    label->setMaximumLines(2);
    label->setFullText(words);
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setItemDelegate(new QStyledItemDelegate(choice)); // the style's own knows no padding
    // On Linux a screen reader takes the current text for the name, and the label from the relation.
    label->setBuddy(choice);
    choice->setAccessibleName(words);
    choice->view()->setAccessibleName(words);
    choice->setAccessibleDescription(explanation);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumWidth(m_theme.space(52));
    guardWheel(*choice);
    m_grid->addWidget(label, m_row, 0);
    m_grid->addWidget(choice, m_row++, 1, Qt::AlignLeading);
    if (!explanation.isEmpty())
        addExplanation(explanation);
    return choice;
}

QCheckBox *SettingsPage::addSwitch(const QString &objectName, const QString &words, const QString &explanation)
{
    auto *box = new QCheckBox(words, this);
    box->setObjectName(objectName);
    box->setAccessibleName(words);
    box->setAccessibleDescription(explanation);
    m_grid->addWidget(box, m_row++, 1, Qt::AlignLeading);
    if (!explanation.isEmpty())
        addExplanation(explanation);
    return box;
}

QSlider *SettingsPage::addSlider(const QString &objectName, const QString &words, int smallest, int largest)
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), this);
    label->setFullText(words);
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(objectName);
    slider->setRange(smallest, largest);
    slider->setSingleStep((largest - smallest) / 20);
    slider->setPageStep((largest - smallest) / 5);
    // A style sheet knows left and right alone.
    slider->setProperty("mirrored", isRightToLeft());
    slider->setAccessibleName(words);
    slider->setMinimumWidth(m_theme.space(52));
    guardWheel(*slider);
    label->setBuddy(slider);
    m_grid->addWidget(label, m_row, 0);
    m_grid->addWidget(slider, m_row++, 1, Qt::AlignLeading);
    return slider;
}

void SettingsPage::addBeside(QWidget *control, QWidget *small)
{
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(control), &row, &column, &rows, &columns);
    auto *both = new QHBoxLayout;
    both->setSpacing(m_theme.space(2));
    m_grid->removeWidget(control);
    both->addWidget(control);
    both->addWidget(small);
    both->addStretch(1);
    m_grid->addLayout(both, row, column);
}

void SettingsPage::addEnd()
{
    m_grid->setRowStretch(m_row, 1);
}

GeneralPage::GeneralPage(Preferences &preferences, Autostart *autostart, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_preferences(preferences)
    , m_autostart(autostart)
{
    addAppearance();
    addSending();
    addDesktop();
    addEnd();
}

void GeneralPage::addAppearance()
{
    addHeading(tr("Appearance"));
    QComboBox *language = addChoice(u"languageChoice"_s, tr("Language"));
    language->addItem(tr("The desktop’s language"), QString());
    for (const QString &code : translatedLanguages())
        language->addItem(languageName(code), code);
    language->setCurrentIndex(qMax(0, language->findData(m_preferences.language())));
    connect(language, &QComboBox::activated, this,
            [this, language] { m_preferences.setLanguage(language->currentData().toString()); });

    QComboBox *size = addChoice(u"textSizeChoice"_s, tr("Text size"));
    for (const int percent : Preferences::textPercents()) {
        const QString number = tr("%1 %").arg(QLocale().toString(percent));
        size->addItem(percent == 100 ? tr("%1 (as the desktop)").arg(number) : number, percent);
    }
    size->setCurrentIndex(size->findData(m_preferences.textPercent()));
    connect(size, &QComboBox::activated, this,
            [this, size] { m_preferences.setTextPercent(size->currentData().toInt()); });

    QComboBox *look = addChoice(u"lookChoice"_s, tr("Colours"));
    look->addItem(tr("The desktop’s colours"), int(Look::Desktop));
    look->addItem(tr("Light"), int(Look::Light));
    look->addItem(tr("Dark"), int(Look::Dark));
    look->addItem(tr("High contrast"), int(Look::HighContrast));
    look->setCurrentIndex(int(m_preferences.look()));
    connect(look, &QComboBox::activated, this,
            [this, look] { m_preferences.setLook(Look(look->currentData().toInt())); });
    connect(addSwitch(u"compactQueueSwitch"_s, tr("Compact queue"), tr("More rows at once, with fewer words in each.")),
            &QCheckBox::toggled, &m_preferences, &Preferences::setCompactQueue);
    findChild<QCheckBox *>(u"compactQueueSwitch"_s)->setChecked(m_preferences.compactQueue());
}

void GeneralPage::addSending()
{
    addHeading(tr("Writing"));
    QComboBox *enter = addChoice(u"sendKeyChoice"_s, tr("Send with"));
    enter->addItem(tr("Enter"), true);
    enter->addItem(tr("Ctrl+Enter"), false);
    PlainLabel *other = addExplanation({});
    const auto explain = [this, other] {
        other->setFullText(m_preferences.enterSends() ? tr("Shift+Enter begins a new line.")
                                                      : tr("Enter begins a new line."));
    };
    enter->setCurrentIndex(m_preferences.enterSends() ? 0 : 1);
    explain();
    connect(enter, &QComboBox::activated, this, [this, enter, explain] {
        m_preferences.setEnterSends(enter->currentData().toBool());
        explain();
    });

    QComboBox *delay = addChoice(u"sendDelayChoice"_s, tr("Hold back replies"),
                                 tr("A reply can be taken back until then; the visitor has not seen it."));
    for (const int seconds : Preferences::sendDelays())
        delay->addItem(seconds == 0 ? tr("Not at all") : tr("For %Ln second(s)", nullptr, seconds), seconds);
    delay->setCurrentIndex(delay->findData(m_preferences.sendDelay()));
    connect(delay, &QComboBox::activated, this,
            [this, delay] { m_preferences.setSendDelay(delay->currentData().toInt()); });
}

void GeneralPage::addDesktop()
{
    addHeading(tr("This computer"));
    m_starts = addSwitch(u"autostartSwitch"_s, tr("Start Baton when I log in"));
    m_startTrouble = addExplanation(tr("Visitors who ask for a person reach you only while Baton runs."));
    m_starts->setAccessibleDescription(m_startTrouble->fullText());
    if (!m_autostart) {
        m_starts->setEnabled(false);
        m_startTrouble->setFullText(tr("This desktop has no way to start programs by itself."));
        return;
    }
    m_starts->setChecked(m_autostart->isEnabled());
    connect(m_starts, &QCheckBox::toggled, this, &GeneralPage::switchAutostart);
}

void GeneralPage::switchAutostart(bool on)
{
    const Result<void> done = m_autostart->setEnabled(on);
    if (done) {
        m_startTrouble->setFullText(tr("Visitors who ask for a person reach you only while Baton runs."));
        return;
    }
    m_startTrouble->setFullText(tr("This could not be kept: %1").arg(done.error().detail));
    const QSignalBlocker quiet(m_starts);
    m_starts->setChecked(m_autostart->isEnabled());
}

} // namespace Baton::Ui

#include "moc_generalpage.cpp"
