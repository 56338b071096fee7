// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/ui/deskcase.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What an admin does with a visitor's data.
class TestUiDeskData : public DeskCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void eraseVisitor_isForAdmins_andAskedFirst();
    void keepData_isForAdmins_andSavesTheRest();

private:
    void becomeAdmin()
    {
        auto &snapshot = world().backend().snapshot;
        snapshot.self.role = Role::Admin;
        snapshot.agents[snapshot.self.id].role = Role::Admin;
        Q_EMIT world().backend().synced(snapshot);
    }
};

void TestUiDeskData::eraseVisitor_isForAdmins_andAskedFirst()
{
    window().desk()->open(Test::World::maria, true);
    act(Act::EraseVisitor);
    QVERIFY(!window().findChild<QMessageBox *>(u"eraseVisitorBox"_s));
    becomeAdmin();
    const VisitorId maria = world().console().state().head(Test::World::maria)->visitor.id;
    act(Act::EraseVisitor);
    auto *box = window().findChild<QMessageBox *>(u"eraseVisitorBox"_s);
    QVERIFY(box);
    QVERIFY(!m_rig->lastOf<EraseVisitor>()); // not before it is said again
    QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
    box->findChild<QPushButton *>(u"eraseVisitorButton"_s)->click();
    QVERIFY(m_rig->lastOf<EraseVisitor>());
    QCOMPARE(m_rig->lastOf<EraseVisitor>()->visitor, maria);
}

void TestUiDeskData::keepData_isForAdmins_andSavesTheRest()
{
    act(Act::KeepData);
    QVERIFY(!window().findChild<QDialog *>(u"retentionDialog"_s));
    becomeAdmin();
    act(Act::KeepData);
    const QPointer<QDialog> dialog = window().findChild<QDialog *>(u"retentionDialog"_s);
    QVERIFY(dialog);
    const Workspace before = world().console().state().workspace();
    dialog->findChild<QSpinBox *>(u"retentionText"_s)->setValue(90);
    dialog->findChild<QPushButton *>(u"saveRetentionButton"_s)->click();
    const auto saved = m_rig->lastOf<SaveWorkspace>();
    QVERIFY(saved);
    QCOMPARE(saved->workspace.retention.textDays, 90);
    QCOMPARE(saved->workspace.retention.fileDays, 0);
    QCOMPARE(saved->workspace.name, before.name); // and nothing else of it
    QCOMPARE(saved->revision, std::optional(before.revision));
}

QTEST_MAIN(TestUiDeskData)
#include "tst_ui_deskdata.moc"
