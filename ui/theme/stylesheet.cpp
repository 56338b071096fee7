// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QStringBuilder>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

// Fields name no colour of their text: the palette has it, and a style sheet would make the placeholder's from it, at
// half its strength.
const QString sheetTemplate = uR"(
QToolTip { background: @raised; color: @text; border: 1px solid @lineStrong; padding: 4px 7px; }
QMenu { background: @raised; color: @text; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 26px; border-radius: 5px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 5px 6px; }
QSplitter::handle { background: @line; }
QSplitter#boardSplitter::handle:horizontal { margin: 0 @gap; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: none; }
QScrollBar::handle:vertical { background: @control; border-radius: 2px; min-height: 28px; margin: 2px 3px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: none; }
QScrollBar::handle:horizontal { background: @control; border-radius: 2px; min-width: 28px; margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QPushButton { background: @raised; color: @text; border: 1px solid @control; border-radius: 6px; padding: 5px 11px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:focus { border: 1px solid @accent; outline: none; }
QPushButton:disabled { color: @muted; background: transparent; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @selection; padding: 4px 10px; }
QPushButton[kind="primary"]:disabled { background: @chip; color: @muted; border-color: @chip; font-weight: 400; }
QPushButton[kind="primary"][note="true"] { background: @note; color: @text; border: 1px dashed @noteLine; }
QPushButton[kind="primary"][note="true"]:disabled { background: @chip; color: @muted; border: 1px solid @chip; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: @text; padding: 5px 8px; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"]:checked { background: @accentSoft; }
QPushButton[kind="quiet"]:focus { border: 1px solid @accent; }
QPushButton[kind="quiet"]:disabled { color: @muted; }
QPushButton[kind="quiet"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 2px 3px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid @accent; }
QPushButton#newsButton { padding: 0 2px; border: 0; }
QPushButton#newsButton:focus { border: 1px solid @accent; }
QPushButton[kind="segment"] { background: transparent; border: 1px solid transparent; color: @muted; padding: 3px 10px; border-radius: 5px; }
QPushButton[kind="segment"]:checked { background: @raised; color: @text; border-color: @line; font-weight: 600; }
QPushButton[kind="segment"]:hover { color: @text; }
QPushButton[kind="segment"]:focus { border: 1px solid @accent; }
QPushButton[kind="segment"][note="true"]:checked { background: @note; border-color: @noteLine; }
QPushButton[kind="tile"] { background: @raised; border: 1px solid @line; border-radius: 10px; padding: 0; }
QPushButton[kind="tile"]:checked { border: 1px solid @accent; border-bottom: 3px solid @accent; }
QPushButton[kind="tile"]:hover, QPushButton[kind="tile"]:focus { background: @hover; border-color: @accent; }
QPushButton[kind="fold"] { background: transparent; border: 1px solid transparent; color: @text; padding: 3px 2px; text-align: @start; font-weight: 600; }
QPushButton[kind="fold"]:focus { border: 1px solid @accent; }
QPushButton[kind="answer"] { background: transparent; border: 1px solid transparent; color: @text; padding: 6px @keyRoom; text-align: @start; }
QPushButton[kind="answer"]:hover { background: @hover; }
QPushButton[kind="answer"]:focus { background: @accentSoft; border: 1px solid @accent; }
QPushButton[kind="key"] { background: @chip; color: @text; border: 1px solid transparent; border-radius: 5px; padding: 3px 8px; }
QPushButton[kind="key"]:hover { border-color: @control; }
QPushButton[kind="key"]:focus { border: 1px solid @accent; }
QPushButton[kind="key"][recording="true"] { background: @accentSoft; color: @accent; border: 1px solid @accent; }
QCheckBox { color: @text; spacing: 8px; padding: 3px 2px; border: 1px solid transparent; border-radius: 5px; }
QCheckBox:focus { border: 1px solid @accent; }
QCheckBox:disabled { color: @muted; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: @control; }
QSlider[mirrored="true"]::sub-page:horizontal { background: @line; }
QSlider[mirrored="true"]::add-page:horizontal { background: @accent; border-radius: 2px; }
QSlider[mirrored="true"]::add-page:horizontal:disabled { background: @control; }
QSlider::handle:horizontal { width: 14px; margin: -6px 0; background: @raised; border: 1px solid @control; border-radius: 8px; }
QSlider::handle:horizontal:hover { background: @hover; }
QSlider::handle:horizontal:focus { border: 2px solid @accent; width: 12px; }
QSlider::handle:horizontal:disabled { background: @sunken; border-color: @line; }
QCheckBox::indicator { width: 14px; height: 14px; background: @raised; border: 1px solid @control; border-radius: 4px; }
QCheckBox::indicator:hover { background: @hover; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/style/@check.svg); }
QCheckBox::indicator:disabled { background: transparent; border-color: @line; }
QCheckBox::indicator:checked:disabled { background: @chip; border-color: @line; image: url(:/style/choice.svg); }

QLineEdit { background: @raised; border: 1px solid @control; border-radius: 6px; padding: 5px 8px; selection-background-color: @selection; selection-color: @text; }
QLineEdit:focus { border: 1px solid @accent; }
QLineEdit[wrong="true"] { border: 1px solid @waitSoon; }
QLineEdit:disabled { background: @sunken; border-color: @line; }
QLineEdit:read-only { background: @sunken; border-color: @line; }
QLineEdit[kind="search"] { background: @sunken; border: 1px solid @control; }
QLineEdit[kind="search"]:focus { background: @raised; border: 1px solid @accent; }
QAbstractSpinBox { background: @raised; border: 1px solid @control; border-radius: 6px; padding: 3px 5px; selection-background-color: @selection; selection-color: @text; }
QAbstractSpinBox:focus { border: 1px solid @accent; }
QAbstractSpinBox:disabled { background: @sunken; border-color: @line; }
QPlainTextEdit { background: @raised; border: 1px solid @control; border-radius: 8px; padding: 3px 5px; selection-background-color: @selection; selection-color: @text; }
QPlainTextEdit:focus { border: 1px solid @accent; }
QPlainTextEdit:disabled, QPlainTextEdit[readOnly="true"] { background: @sunken; border-color: @line; }
QPlainTextEdit[note="true"] { background: @note; border: 1px dashed @noteLine; }
QComboBox { background: @raised; color: @text; border: 1px solid @control; border-radius: 6px; padding: 4px 8px; }
QComboBox:focus { border: 1px solid @accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/style/choice.svg); width: 13px; height: 13px; }
QComboBox:disabled { background: @sunken; color: @muted; border-color: @line; }
QComboBox { combobox-popup: 0; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QComboBox QLineEdit:disabled { background: transparent; border: none; padding: 0; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @control; outline: none; padding: 4px; selection-background-color: @accentSoft; selection-color: @text; }

QWidget[pane="surface"] { background: @surface; }
QWidget[pane="sunken"] { background: @sunken; }
QWidget[drawer="true"] { border-left: 1px solid @lineStrong; border-right: 1px solid @lineStrong; }
QWidget[pane="raised"] { background: @raised; }
QFrame[line="true"] { background: @line; border: none; }
QFrame[card="true"] { background: @raised; border: 1px solid @line; border-radius: 10px; }
QFrame[sheet="true"] { background: @sunken; border: 1px solid @line; border-radius: 8px; }
QFrame[banner="info"] { background: @accentSoft; border: none; }
QFrame[banner="warn"] { background: @warnSoft; border: none; }
QFrame[banner="danger"] { background: @dangerSoft; border: none; }
QFrame[badge="warn"] { background: @warnSoft; border: none; border-radius: 5px; }
QFrame[badge="plain"] { background: @chip; border: none; border-radius: 5px; }
QFrame[strip="info"] { background: @accentSoft; border: none; border-radius: 6px; }
QFrame[strip="warn"] { background: @warnSoft; border: none; border-radius: 6px; }
QFrame[segments="true"] { background: @chip; border: none; border-radius: 7px; }
QLabel[muted="true"] { color: @muted; }
QLabel[chip="true"] { background: @chip; color: @muted; border-radius: 4px; padding: 1px 6px; }
QLabel[late="true"] { color: @waitLate; }
QLabel[soon="true"] { color: @waitSoon; }
QListView { background: @raised; border: 1px solid @line; border-radius: 6px; outline: none; padding: 3px; }
QListView::item { padding: 5px 8px; border-radius: 5px; color: @text; }
QListView::item:hover { background: @hover; }
QListView::item:selected { background: @accentSoft; color: @text; }
QListView[kind="queue"] { background: @sunken; border: none; border-radius: 0; padding: 0; }
QListView[kind="rail"] { background: transparent; border: none; padding: 0; }
QScrollArea { background: transparent; border: none; }
QTableView[kind="board"] { background: @raised; border: 1px solid @line; border-radius: 6px; outline: none; gridline-color: @line; selection-background-color: @accentSoft; selection-color: @text; }
QTableView[kind="board"]:focus { border: 1px solid @accent; }
QTableView[kind="board"] QHeaderView { background: @raised; border: none; }
QTableView[kind="board"] QTableCornerButton::section { background: @raised; border: none; border-bottom: 1px solid @line; }
QTableView[kind="board"] QHeaderView::section { background: @raised; color: @muted; border: none; border-bottom: 1px solid @line; padding: 3px 6px; }
QTableView#heatGrid QHeaderView::section:horizontal { padding: 3px 1px; }
QFrame[card="true"][focused="true"] { border: 1px solid @accent; }
)"_s;

struct NamedRole
{
    QLatin1StringView name;
    ColorRole role;
};

// Longer names first where one is the beginning of another.
constexpr NamedRole namedRoles[] = {
    {"@surface"_L1, ColorRole::Surface},
    {"@sunken"_L1, ColorRole::SurfaceSunken},
    {"@raised"_L1, ColorRole::SurfaceRaised},
    {"@lineStrong"_L1, ColorRole::LineStrong},
    {"@control"_L1, ColorRole::Control},
    {"@line"_L1, ColorRole::Line},
    {"@text"_L1, ColorRole::Text},
    {"@muted"_L1, ColorRole::TextMuted},
    {"@accentHover"_L1, ColorRole::AccentHover},
    {"@accentSoft"_L1, ColorRole::AccentSoft},
    {"@accent"_L1, ColorRole::Accent},
    {"@onAccent"_L1, ColorRole::OnAccent},
    {"@hover"_L1, ColorRole::Hover},
    {"@noteLine"_L1, ColorRole::NoteLine},
    {"@note"_L1, ColorRole::NoteBubble},
    {"@chip"_L1, ColorRole::Chip},
    {"@selection"_L1, ColorRole::Selection},
    {"@warnSoft"_L1, ColorRole::WarnSoft},
    {"@dangerSoft"_L1, ColorRole::DangerSoft},
    {"@waitLate"_L1, ColorRole::WaitLate},
    {"@waitSoon"_L1, ColorRole::WaitSoon},
};

/// The toolkit lays out a field's text by its first font: text of a taller one stands too high in it and loses its
/// tops. In a language of such a script its font comes first, and the field is as high as it is in the others.
QString tallScriptSheet(const Theme &theme)
{
    const QString arabic = u"Noto Sans Arabic"_s;
    const QFont font = theme.font(TextSize::Body);
    if (QLocale().script() != QLocale::ArabicScript || !font.families().contains(arabic)
        || !QFontDatabase::hasFamily(arabic)) {
        return {};
    }
    QStringList families = font.families();
    families.removeAll(arabic);
    families.prepend(arabic);
    const auto height = [&](int room) { return QString::number(QFontMetrics(font).height() + 2 * room); };
    QString sheet = uR"(
QLineEdit, QAbstractSpinBox, QComboBox[editable="true"] { font-family: "@families"; }
QLineEdit { padding: 0 8px; min-height: @edit; max-height: @edit; }
QAbstractSpinBox { padding: 0 5px; min-height: @box; max-height: @box; }
QComboBox { padding: 0 8px; min-height: @choice; max-height: @choice; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { min-height: 0; max-height: 999px; }
)"_s;
    sheet.replace("@families"_L1, families.join(u"\", \""_s));
    sheet.replace("@edit"_L1, height(6) % u"px"_s);
    sheet.replace("@box"_L1, height(4) % u"px"_s);
    sheet.replace("@choice"_L1, height(5) % u"px"_s);
    return sheet;
}

} // namespace

QString styleSheetFor(const Theme &theme)
{
    QString sheet = sheetTemplate;
    for (const NamedRole &named : namedRoles)
        sheet.replace(named.name, theme.color(named.role).name());
    sheet.replace("@keyRoom"_L1, QString::number(theme.space(11)) + u"px"_s);
    sheet.replace("@gap"_L1, QString::number(theme.space(2)) + u"px"_s);
    sheet.replace("@check"_L1, isDark(theme.scheme()) ? "check-dark"_L1 : "check-light"_L1);
    sheet.replace("@start"_L1, QGuiApplication::layoutDirection() == Qt::RightToLeft ? "right"_L1 : "left"_L1);
    return sheet % tallScriptSheet(theme);
}

QPalette paletteFor(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorRole ours) { palette.setColor(role, theme.color(ours)); };
    set(QPalette::Window, ColorRole::Surface);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::SurfaceRaised);
    set(QPalette::AlternateBase, ColorRole::SurfaceSunken);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::Button, ColorRole::SurfaceRaised);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::OnAccent);
    set(QPalette::ToolTipBase, ColorRole::SurfaceRaised);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::TextMuted);
    set(QPalette::Highlight, ColorRole::Selection);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::Light, ColorRole::SurfaceRaised);
    set(QPalette::Midlight, ColorRole::Line);
    set(QPalette::Mid, ColorRole::Line);
    set(QPalette::Dark, ColorRole::LineStrong);
    set(QPalette::Shadow, ColorRole::Line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(ColorRole::TextMuted));
    return palette;
}

} // namespace Baton::Ui
