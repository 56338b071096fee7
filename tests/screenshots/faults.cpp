// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/faults.h"

#include "screenshots/scene.h"
#include "ui/theme/controls.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyleOptionButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

QString where(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() || at == &widget)
            path.prepend(QString::fromLatin1(at->metaObject()->className()).section(u':', -1) + u' '
                         + at->objectName());
    }
    return path.join(u" > "_s);
}

/// What visitors, colleagues and pages are called and say: it has any length, and may be cut with "…".
QStringList dataOf(const FakeBackend &backend)
{
    QStringList data;
    for (const Conversation &head : backend.snapshot.heads) {
        data << head.visitor.name << head.last.text << head.briefing.asked.text << head.briefing.answered.text
             << head.briefing.page.text << head.briefing.wants.text << head.page.current.title << head.page.current.url;
        for (const Field &field : head.fields)
            data.append(field.value);
        for (const LeadFactor &factor : head.lead.factors)
            data.append(factor.name);
    }
    for (const Agent &agent : backend.snapshot.agents)
        data.append(agent.name);
    for (const Team &team : backend.snapshot.workspace.teams)
        data.append(team.name);
    data.removeAll(QString());
    return data;
}

QStringList faultsOfText(const QWidget &widget, const QStringList &data)
{
    const auto isData = [&](const QString &text) {
        return std::any_of(data.cbegin(), data.cend(), [&](const QString &one) {
            return text.contains(one) || (one.size() > 40 && text.contains(QStringView(one).left(40)));
        });
    };
    if (const auto *plain = qobject_cast<const Ui::PlainLabel *>(&widget)) {
        static const QRegularExpression otherDigits(u"[\u0660-\u0669\u06F0-\u06F9]"_s);
        if (plain->fullText().contains(otherDigits) && !isData(plain->fullText()))
            return {u"other digits: \""_s + plain->fullText() + u'"'};
        if (!plain->property("data").toBool() && plain->isCutAt(plain->width()) && !isData(plain->fullText()))
            return {u"cut: \""_s + plain->fullText() + u'"'};
        if (plain->hasHeightForWidth() && plain->heightForWidth(plain->width()) > plain->height() + 1)
            return {u"too low: \""_s + plain->fullText() + u'"'};
    } else if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (!label->text().isEmpty() && !label->wordWrap() && label->sizeHint().width() > label->width() + 1
            && !isData(label->text()))
            return {u"cut: \""_s + label->text() + u'"'};
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool narrow = button->sizeHint().width() > button->width() + 1;
        const bool low = button->sizeHint().height() > button->height() + 1 && !button->hasHeightForWidth();
        const bool part = button->inherits("QLineEditIconButton");
        if (!part && !button->text().isEmpty() && (narrow || low) && !isData(button->text()))
            return {u"cut: \""_s + button->text() + u'"'};
    } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        const QFontMetrics metrics(field->font());
        if (field->text().isEmpty() && metrics.horizontalAdvance(field->placeholderText()) > field->width() - 12)
            return {u"cut: \""_s + field->placeholderText() + u'"'};
    }
    return {};
}

/// Made to lie over what is under it.
bool liesOver(const QWidget &widget)
{
    static const QStringList names{u"palette"_s, u"shortcutsOverlay"_s, u"latestPill"_s};
    return names.contains(widget.objectName()) || widget.property("drawer").toBool()
        || widget.property("overlay").toBool() || widget.isWindow() || widget.inherits("QSplitterHandle")
        || widget.inherits("QFocusFrame");
}

/// A label laid into a button, as a key, keeps off the button's own words.
QStringList faultsInButton(const QPushButton &button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    const QRect words = button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button);
    for (const QLabel *label : button.findChildren<QLabel *>()) {
        if (!button.text().isEmpty() && label->isVisible() && label->geometry().intersected(words).width() > 1)
            return {where(*label) + u": lies on the words of its button"_s};
    }
    return {};
}

QStringList faultsOfPlaces(const QWidget &parent)
{
    QStringList faults;
    if (const auto *button = qobject_cast<const QPushButton *>(&parent))
        faults.append(faultsInButton(*button));
    if (qobject_cast<const QAbstractScrollArea *>(&parent) || qobject_cast<const QLineEdit *>(&parent))
        return faults;
    QList<const QWidget *> children;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !widget->size().isEmpty() && !liesOver(*widget))
            children.append(widget);
    }
    const bool scrolled = parent.parentWidget() && qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    for (qsizetype i = 0; i < children.size(); ++i) {
        const QRect one = children.at(i)->geometry();
        if (!scrolled && !parent.rect().adjusted(-1, -1, 1, 1).contains(one))
            faults.append(where(*children.at(i)) + u": clipped by its parent"_s);
        for (qsizetype k = i + 1; k < children.size(); ++k) {
            const QRect both = one.intersected(children.at(k)->geometry());
            if (both.width() > 1 && both.height() > 1)
                faults.append(where(*children.at(i)) + u": lies on "_s + where(*children.at(k)));
        }
    }
    return faults;
}

} // namespace

QStringList faultsOf(const QWidget &window, const QStringList &data)
{
    QStringList faults = faultsOfPlaces(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        for (const QString &fault : faultsOfText(*widget, data))
            faults.append(where(*widget) + u": "_s + fault);
        faults.append(faultsOfPlaces(*widget));
    }
    return faults;
}

QStringList faultsSeen(const Scene &scene)
{
    const QStringList data = dataOf(scene.world.backend());
    QStringList faults;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            faults.append(faultsOf(*window, data));
    }
    return faults;
}

} // namespace Baton::Test
