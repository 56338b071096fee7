// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace Baton::Ui {

/// A sentence that is said. It stays below its place for a while: a screen reader asks for the words only after it has
/// heard that there are some, and by then the next may be there.
class Announcement final : public QObject
{
    Q_OBJECT

public:
    Announcement(QWidget &place, const QString &sentence);
    ~Announcement() override;

    const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
    unsigned m_id = 0; ///< as screen readers know it; 0 where nobody listens
};

/// Says a sentence to whoever listens with a screen reader, once, without taking the keyboard. It belongs to `place`,
/// and goes with it.
void announce(QWidget &place, const QString &sentence);

} // namespace Baton::Ui
