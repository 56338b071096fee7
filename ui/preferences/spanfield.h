// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/openinghours.h"

#include <QLineEdit>

namespace Baton::Ui {

class Theme;

/// The times of one day as they are typed: "09:00–12:30, 13:30–18:00". Empty is closed.
class SpanField final : public QLineEdit
{
    Q_OBJECT

public:
    SpanField(const QString &objectName, const QString &whose, const Theme &theme, QWidget *parent = nullptr);

    /// What is being typed, or cannot be read, stays, unless it is of another day or team.
    void setSpans(const QList<OpenSpan> &spans, bool isAnother = false);
    /// As they were last when they could be read.
    const QList<OpenSpan> &spans() const { return m_spans; }
    bool isRead() const { return m_isRead; }

Q_SIGNALS:
    void edited();
    /// Whether what stands there can be read.
    void readChanged();

private:
    void read();
    void setRead(bool isRead);

    QList<OpenSpan> m_spans;
    QString m_whose;
    bool m_isRead = true;
};

} // namespace Baton::Ui
