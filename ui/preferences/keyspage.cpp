// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keyspage.h"

#include "ui/preferences/keyfield.h"
#include "ui/theme/controls.h"
#include "ui/window/wordsearch.h"
#include "ui/words/announcement.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

KeysPage::KeysPage(Actions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_area(new QScrollArea(this))
{
    m_search->setObjectName(u"keysSearch"_s);
    m_search->setAccessibleName(tr("Find an action or a key"));
    m_search->setPlaceholderText(tr("Find an action or a key"));
    m_search->setProperty("kind", u"search"_s);
    addClearAction(theme, *m_search);
    auto *resetAll = makeButton(theme, ButtonKind::Normal, u"keysResetAll"_s, tr("Reset all keys"), u"reset"_s, this);
    m_area->setObjectName(u"keysList"_s);
    m_area->setAccessibleName(tr("Actions and their keys"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(buildRows());
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(resetAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addLayout(top);
    column->addWidget(m_area, 1);
    column->addWidget(buildWarning());
    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(resetAll, &QPushButton::clicked, this, [this] { m_actions.resetAllKeys(); });
    connect(&m_actions, &Actions::keysChanged, this, &KeysPage::refresh);
    refresh();
}

QWidget *KeysPage::buildRows()
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(leadingMargins(0, 0, m_theme.space(3), 0));
    column->setSpacing(0);
    m_none = new PlainLabel(m_theme.font(TextSize::Body), rows);
    m_none->setFullText(tr("No action has this in its name or key."));
    m_none->setMuted(true);
    m_none->hide();
    column->addWidget(m_none);
    for (const ActSpec &spec : Actions::specs())
        addRow(spec, rows);
    column->addStretch(1);
    return rows;
}

void KeysPage::addRow(const ActSpec &spec, QWidget *rows)
{
    const QString id = QLatin1StringView(spec.id);
    const QString words = m_actions.action(spec.act)->text();
    Row row{spec.act, new QWidget(rows), nullptr, nullptr, nullptr};
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, m_theme.space(1), 0, m_theme.space(1));
    line->setSpacing(m_theme.space(1));
    auto *text = new PlainLabel(m_theme.font(TextSize::Body), row.widget);
    text->setMaximumLines(2);
    text->setFullText(words);
    row.field = new KeyField(row.widget);
    row.field->setObjectName(u"key_"_s + id);
    row.field->setFont(m_theme.font(TextSize::Small));
    row.clear = makeButton(m_theme, ButtonKind::Quiet, u"clear_"_s + id, {}, u"close"_s, row.widget);
    row.clear->setAccessibleName(tr("Take the key away: %1").arg(words));
    setPlainToolTip(*row.clear, tr("No key for this"));
    row.reset = makeButton(m_theme, ButtonKind::Quiet, u"reset_"_s + id, {}, u"reset"_s, row.widget);
    row.reset->setAccessibleName(tr("Back to the default key: %1").arg(words));
    setPlainToolTip(*row.reset, tr("Back to %1").arg(shownKey(Actions::defaultKey(spec))));
    for (QPushButton *button : {row.clear, row.reset}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
        button->setIconSize(QSize(m_theme.space(3), m_theme.space(3)));
    }
    line->addWidget(text, 1);
    line->addWidget(row.reset);
    line->addWidget(row.field);
    line->addWidget(row.clear);
    rows->layout()->addWidget(row.widget);
    connect(row.field, &KeyField::recorded, this,
            [this, act = spec.act](const QKeySequence &key) { onRecorded(act, key); });
    connect(row.clear, &QPushButton::clicked, this, [this, act = spec.act] { m_actions.setKey(act, {}); });
    connect(row.reset, &QPushButton::clicked, this, [this, spec] { onRecorded(spec.act, Actions::defaultKey(spec)); });
    m_rows.append(row);
}

QWidget *KeysPage::buildWarning()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"keyWarning"_s);
    frame->setProperty("banner", u"warn"_s);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(leadingMargins(m_theme.space(3), m_theme.space(1), m_theme.space(2), m_theme.space(1)));
    m_warningText = new PlainLabel(m_theme.font(TextSize::Body), frame);
    m_warningText->setMaximumLines(2);
    m_take = makeButton(m_theme, ButtonKind::Normal, u"keyTake"_s, tr("Use it here"), {}, frame);
    auto *keep = makeButton(m_theme, ButtonKind::Quiet, u"keyKeep"_s, tr("Leave it"), {}, frame);
    line->addWidget(m_warningText, 1);
    line->addWidget(m_take);
    line->addWidget(keep);
    connect(m_take, &QPushButton::clicked, this, [this] { m_actions.setKey(m_wanting, m_wanted); });
    connect(keep, &QPushButton::clicked, frame, &QWidget::hide);
    frame->hide();
    m_warning = frame;
    return frame;
}

void KeysPage::filter(const QString &wanted)
{
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const bool fits = matchesWords(m_actions.action(row.act)->text(), wanted)
            || m_actions.keyText(row.act).contains(wanted.trimmed(), Qt::CaseInsensitive);
        row.widget->setVisible(fits);
        any = any || fits;
    }
    m_none->setVisible(!any);
}

void KeysPage::refresh()
{
    m_warning->hide();
    for (const Row &row : std::as_const(m_rows)) {
        row.field->setKey(m_actions.key(row.act));
        row.field->setAccessibleName(
            tr("Key for %1: %2").arg(m_actions.action(row.act)->text(), shownKey(m_actions.key(row.act))));
        row.clear->setVisible(!m_actions.key(row.act).isEmpty());
        row.reset->setVisible(!m_actions.isDefault(row.act));
    }
}

void KeysPage::onRecorded(Act act, const QKeySequence &key)
{
    const KeyScope scope = Actions::specs().at(int(act)).scope;
    if (const KeyProblem problem = keyProblem(key, scope); problem != KeyProblem::None) {
        warn(shownKey(key) + u": "_s + keyProblemText(problem), false);
        return;
    }
    const std::optional<Act> other = m_actions.userOf(key, act);
    if (!other) {
        m_actions.setKey(act, key);
        return;
    }
    m_wanting = act;
    m_wanted = key;
    warn(tr("%1 belongs to “%2”, which would have no key then.").arg(shownKey(key), m_actions.action(*other)->text()),
         true);
}

void KeysPage::warn(const QString &sentence, bool canTake)
{
    m_warningText->setFullText(sentence);
    m_take->setVisible(canTake);
    m_warning->setAccessibleName(sentence);
    m_warning->show();
    announce(*m_warning, sentence);
    if (canTake)
        m_take->setFocus();
}

} // namespace Baton::Ui

#include "moc_keyspage.cpp"
