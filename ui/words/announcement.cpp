// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/announcement.h"

#include <QAccessible>
#include <QPointer>
#include <QWidget>

namespace Baton::Ui {

namespace {

constexpr qsizetype mostAnnouncements = 8;

/// A notification as screen readers know it: something with a sentence for a name that begins to show.
class AnnouncementInterface final : public QAccessibleInterface
{
public:
    AnnouncementInterface(QWidget &place, const QString &sentence)
        : m_place(&place)
        , m_sentence(sentence)
    {}

    bool isValid() const override { return !m_place.isNull(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_place); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override { return text == QAccessible::Name ? m_sentence : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return m_place ? QRect(m_place->mapToGlobal(QPoint(0, 0)), QSize(1, 1)) : QRect(); }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }

private:
    QPointer<QWidget> m_place;
    QString m_sentence;
};

} // namespace

Announcement::Announcement(QWidget &place, const QString &sentence)
    : QObject(&place)
    , m_sentence(sentence)
{
    if (!QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&place, sentence);
    QAccessible::updateAccessibility(&event);
#else
    m_id = QAccessible::registerAccessibleInterface(new AnnouncementInterface(place, sentence));
    QAccessibleEvent shown(QAccessible::accessibleInterface(m_id), QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
#endif
}

Announcement::~Announcement()
{
    if (m_id != 0)
        QAccessible::deleteAccessibleInterface(m_id);
}

void announce(QWidget &place, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    QList<Announcement *> before = place.findChildren<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    while (before.size() >= mostAnnouncements)
        delete before.takeFirst();
    new Announcement(place, sentence);
}

} // namespace Baton::Ui

#include "moc_announcement.cpp"
