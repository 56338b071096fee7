// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/searchmodel.h"
#include "consolerig.h"

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// Results of a search as rows.
class TestSearchModel : public QObject
{
    Q_OBJECT

private:
    static SearchPage page(qint64 before, const QList<std::pair<int, qint64>> &hits)
    {
        SearchPage made;
        made.query = u"desk"_s;
        made.before = before;
        for (const auto &[conversation, n] : hits) {
            Message message;
            message.n = n;
            message.text = u"A desk, number %1"_s.arg(n);
            message.speaker = Speaker::Visitor;
            made.hits.append({conversationId(conversation), message});
            made.heads.append(headOf(conversation, Owner::ai()));
        }
        return made;
    }
    static QList<qint64> numbers(const SearchModel &model)
    {
        QList<qint64> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.row(row).message ? model.row(row).message->n : 0);
        return all;
    }

private Q_SLOTS:
    void hits_areGroupedByConversation_alsoAcrossPages()
    {
        ConsoleRig rig;
        SearchModel model(rig.console->state());
        SearchPage first = page(0, {{1, 9}, {2, 8}, {1, 7}});
        first.next = 5;
        model.add(first);
        QCOMPARE(numbers(model), (QList<qint64>{0, 9, 7, 0, 8}));
        QCOMPARE(model.next(), 5);
        model.add(page(5, {{1, 4}, {3, 2}}));
        QCOMPARE(numbers(model), (QList<qint64>{0, 9, 7, 4, 0, 8, 0, 2}));
        QCOMPARE(model.hits(), 5);
        QCOMPARE(model.next(), 0);
        model.add(page(0, {{2, 1}}));
        QCOMPARE(numbers(model), (QList<qint64>{0, 1}));
    }
    void erasedConversation_leavesTheResults()
    {
        ConsoleRig rig;
        SearchModel model(rig.console->state());
        model.add(page(0, {{1, 9}, {2, 8}, {1, 7}, {3, 6}}));
        Hint hint;
        hint.conversation = conversationId(1);
        hint.kind = HintKind::Erased;
        Q_EMIT rig.backend.hinted(hint);
        QCOMPARE(numbers(model), (QList<qint64>{0, 8, 0, 6}));
        QCOMPARE(model.hits(), 2);
    }
    void hitWithoutAHead_isShownAllTheSame()
    {
        ConsoleRig rig;
        Conversation known = headOf(1, Owner::ai());
        known.visitor.name = u"Maria"_s;
        rig.sync({known});
        SearchModel model(rig.console->state());
        SearchPage first = page(0, {{1, 9}, {2, 8}});
        first.heads.clear();
        model.add(first);
        QCOMPARE(numbers(model), (QList<qint64>{0, 9, 0, 8}));
        QCOMPARE(model.row(0).head.visitor.name, u"Maria"_s);
        QCOMPARE(model.row(2).head.id, conversationId(2));
        QCOMPARE(model.hits(), 2);
    }
    void names_areNoStops()
    {
        ConsoleRig rig;
        SearchModel model(rig.console->state());
        model.add(page(0, {{1, 9}}));
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.data(model.index(1), Qt::AccessibleTextRole).toString().endsWith(u"A desk, number 9"_s));
    }
    void words_areMarkedWhereTheyStand()
    {
        using Places = QList<std::pair<qsizetype, qsizetype>>;
        QCOMPARE(wordsFound(u"A Desk and a desk"_s, u"desk"_s), (Places{{2, 4}, {13, 4}}));
        QCOMPARE(wordsFound(u"standing desks"_s, u"desk stand"_s), (Places{{0, 5}, {9, 4}}));
        QCOMPARE(wordsFound(u"deskdesk"_s, u"deskd desk"_s), (Places{{0, 4}, {4, 4}}));
        QVERIFY(wordsFound(u"nothing"_s, u" "_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
