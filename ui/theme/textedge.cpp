// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/textedge.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextOption>

namespace Baton::Ui {

namespace {

Qt::Alignment alignmentAt(Qt::LayoutDirection edge)
{
    return (edge == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

} // namespace

Qt::LayoutDirection directionOf(const QTextDocument &document, Qt::LayoutDirection otherwise)
{
    constexpr qsizetype lookedAt = 500;
    qsizetype left = lookedAt;
    for (QTextBlock block = document.begin(); block.isValid() && left > 0; block = block.next()) {
        const QString text = block.text();
        for (const QChar c : QStringView(text).left(left)) {
            if (c.direction() == QChar::DirL)
                return Qt::LeftToRight;
            if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
                return Qt::RightToLeft;
        }
        left -= block.length();
    }
    return otherwise;
}

bool isOtherEdge(const QTextDocument &document, Qt::LayoutDirection direction, Qt::LayoutDirection edge)
{
    const QTextOption option = document.defaultTextOption();
    return option.textDirection() != direction || option.alignment() != alignmentAt(edge);
}

void setTextEdge(QTextDocument &document, Qt::LayoutDirection direction, Qt::LayoutDirection edge)
{
    if (!isOtherEdge(document, direction, edge))
        return;
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(direction);
    option.setAlignment(alignmentAt(edge));
    document.setDefaultTextOption(option);
}

void keepAtOwnEdge(QPlainTextEdit &edit)
{
    QPlainTextEdit *kept = &edit;
    const auto keep = [kept] {
        // An empty one would get the keyboard's direction.
        const auto direction = kept->document()->isEmpty() ? kept->layoutDirection() : Qt::LayoutDirectionAuto;
        setTextEdge(*kept->document(), direction, directionOf(*kept->document(), kept->layoutDirection()));
    };
    QObject::connect(edit.document(), &QTextDocument::contentsChanged, kept, keep);
    keep();
}

} // namespace Baton::Ui
