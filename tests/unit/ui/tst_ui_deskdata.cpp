// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/plainlabel.h"
#include "ui/words/announcement.h"
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
    void keepData_forLessTime_isAskedFirst();
    void keepData_savedByAnotherWhileAsked_erasesNothingUnlisted();
    void keepData_refused_isSaid();

private:
    /// Opens the dialog over what is kept now.
    QDialog *keeping(const Retention &now)
    {
        auto &snapshot = world().backend().snapshot;
        snapshot.workspace.retention = now;
        becomeAdmin();
        act(Act::KeepData);
        return window().findChild<QDialog *>(u"retentionDialog"_s);
    }
    static void save(const QDialog &dialog) { dialog.findChild<QPushButton *>(u"saveRetentionButton"_s)->click(); }
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
    const QPointer<QDialog> dialog = keeping({30, 0, 0, 0});
    QVERIFY(dialog);
    const Workspace before = world().console().state().workspace();
    dialog->findChild<QSpinBox *>(u"retentionText"_s)->setValue(90);
    save(*dialog);
    const auto saved = m_rig->lastOf<SaveWorkspace>();
    QVERIFY(saved);
    QCOMPARE(saved->workspace.retention.textDays, 90);
    QCOMPARE(saved->workspace.retention.fileDays, 0);
    QCOMPARE(saved->workspace.name, before.name); // and nothing else of it
    QCOMPARE(saved->revision, std::optional(before.revision));
}

void TestUiDeskData::keepData_forLessTime_isAskedFirst()
{
    const QPointer<QDialog> dialog = keeping({365, 0, 30, 0});
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"retentionText"_s)->setValue(3);
    dialog->findChild<QSpinBox *>(u"retentionFiles"_s)->setValue(40); // kept for ever until now
    dialog->findChild<QSpinBox *>(u"retentionRecords"_s)->setValue(0); // and this from now on
    save(*dialog);
    QVERIFY(!m_rig->lastOf<SaveWorkspace>());
    const auto *box = dialog->findChild<QMessageBox *>(u"shortenRetentionBox"_s);
    QVERIFY(box);
    const QString asked = box->informativeText();
    QVERIFY2(asked.contains(u"3 days"_s) && asked.contains(u"Files: 40 days"_s), qPrintable(asked));
    QVERIFY2(!asked.contains(u"alerted"_s), qPrintable(asked));
    QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
    box->findChild<QPushButton *>(u"shortenRetentionButton"_s)->click();
    const auto saved = m_rig->lastOf<SaveWorkspace>();
    QVERIFY(saved);
    QCOMPARE(saved->workspace.retention, (Retention{3, 40, 0, 0}));
}

void TestUiDeskData::keepData_savedByAnotherWhileAsked_erasesNothingUnlisted()
{
    const QPointer<QDialog> dialog = keeping({365, 0, 0, 0});
    QVERIFY(dialog);
    const qint64 seen = world().console().state().workspace().revision;
    dialog->findChild<QSpinBox *>(u"retentionText"_s)->setValue(3);
    save(*dialog);
    const auto *box = dialog->findChild<QMessageBox *>(u"shortenRetentionBox"_s);
    QVERIFY(box);
    Workspace theirs = world().backend().snapshot.workspace;
    theirs.retention = {365, 30, 30, 30};
    world().backend().setWorkspace(theirs);
    QVERIFY(world().console().state().workspace().revision > seen);
    world().backend().answers = false;
    box->findChild<QPushButton *>(u"shortenRetentionButton"_s)->click();
    const auto saved = m_rig->lastOf<SaveWorkspace>();
    QVERIFY(saved);
    QCOMPARE(saved->revision, std::optional(seen)); // which the server refuses
}

void TestUiDeskData::keepData_refused_isSaid()
{
    const QPointer<QDialog> dialog = keeping({30, 0, 0, 0});
    QVERIFY(dialog);
    world().backend().answers = false;
    dialog->findChild<QSpinBox *>(u"retentionText"_s)->setValue(90);
    save(*dialog);
    CommandOutcome outcome;
    outcome.kind = CommandOutcome::Kind::Refused;
    outcome.code = Code::Conflict;
    Q_EMIT world().backend().answered(world().backend().submitted.last().id, outcome);
    const auto *state = dialog->findChild<PlainLabel *>(u"retentionState"_s);
    QVERIFY(!state->isHidden());
    const auto *said = dialog->findChild<Announcement *>();
    QVERIFY(said);
    QCOMPARE(said->sentence(), state->fullText());
}

QTEST_MAIN(TestUiDeskData)
#include "tst_ui_deskdata.moc"
