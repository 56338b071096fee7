// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at every screen in every language for what a person would see at once: cut words, things on top of each other.
// Every day at 100 %: all languages at the usual amount, and English empty and crowded. With BATON_LOOKS=all, which the
// tests labelled `long` set, every variant of the pictures, at 100 and at 200 %.
#include "screenshots/scene.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOptionButton>
#include <QTest>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Baton::Test::Amount)

class TestUiLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void screen_inEveryLanguage_isWhole_data();
    void screen_inEveryLanguage_isWhole();
    void fault_ofEachKind_isFound();

private:
    static QStringList faultsOfAll(const QStringList &data);
    static QStringList faultsOf(const QWidget &window, const QStringList &data);
    static QStringList faultsOfText(const QWidget &widget, const QStringList &data);
    static QStringList faultsOfPlaces(const QWidget &parent);
    static QStringList faultsInButton(const QPushButton &button);
    static bool liesOver(const QWidget &widget);
    static QString where(const QWidget &widget);
    static QStringList dataOf(const World &world, const FakeBackend &backend);

    std::unique_ptr<Ui::Theme> m_theme;
    QList<Shot> m_shots;
};

void TestUiLooks::initTestCase()
{
    m_theme = std::make_unique<Ui::Theme>();
    m_theme->applyTo(*qApp);
    m_shots = shots();
}

void TestUiLooks::cleanup()
{
    speak(u"en"_s);
}

QString TestUiLooks::where(const QWidget &widget)
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
QStringList TestUiLooks::dataOf(const World &, const FakeBackend &backend)
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

QStringList TestUiLooks::faultsOfText(const QWidget &widget, const QStringList &data)
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
bool TestUiLooks::liesOver(const QWidget &widget)
{
    static const QStringList names{u"palette"_s, u"shortcutsOverlay"_s, u"latestPill"_s};
    return names.contains(widget.objectName()) || widget.property("drawer").toBool()
        || widget.property("overlay").toBool() || widget.isWindow() || widget.inherits("QSplitterHandle")
        || widget.inherits("QFocusFrame");
}

/// A label laid into a button, as a key, keeps off the button's own words.
QStringList TestUiLooks::faultsInButton(const QPushButton &button)
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

QStringList TestUiLooks::faultsOfPlaces(const QWidget &parent)
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

QStringList TestUiLooks::faultsOf(const QWidget &window, const QStringList &data)
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

QStringList TestUiLooks::faultsOfAll(const QStringList &data)
{
    QStringList faults;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            faults.append(faultsOf(*window, data));
    }
    return faults;
}

void TestUiLooks::screen_inEveryLanguage_isWhole_data()
{
    QTest::addColumn<int>("shot");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Amount>("amount");
    const bool all = qEnvironmentVariable("BATON_LOOKS") == "all"_L1;
    const QList<std::pair<Amount, QString>> amounts{
        {Amount::Normal, {}}, {Amount::Empty, u" empty"_s}, {Amount::Crowded, u" crowded"_s}};
    for (const QString &language : languages()) {
        for (const auto &[amount, words] : amounts) {
            const bool everyDay = amount == Amount::Normal ? !language.startsWith("pseudo"_L1) : language == "en"_L1;
            if (!everyDay && !all)
                continue;
            for (int i = 0; i < m_shots.size(); ++i) {
                if (!m_shots.at(i).again && (m_shots.at(i).data || amount == Amount::Normal))
                    QTest::newRow(qPrintable(m_shots.at(i).name + u' ' + language + words)) << i << language << amount;
            }
        }
    }
}

void TestUiLooks::screen_inEveryLanguage_isWhole()
{
    QFETCH(int, shot);
    QFETCH(QString, language);
    QFETCH(Amount, amount);
    speak(language);
    m_theme->setTextPercent(m_shots.at(shot).textPercent);
    m_theme->applyTo(*qApp);
    Scene scene(*m_theme, amount);
    present(m_shots.at(shot), scene);
    const QStringList data = dataOf(scene.world, scene.world.backend());
    QStringList faults = faultsOfAll(data);
    if (qEnvironmentVariable("BATON_LOOKS") == "all"_L1) {
        // What only a change of colours while one works would do.
        m_theme->setScheme(Ui::Scheme::Dark);
        QApplication::processEvents();
        faults.append(faultsOfAll(data));
        m_theme->setScheme(Ui::Scheme::Light);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestUiLooks::fault_ofEachKind_isFound()
{
    QWidget window;
    window.resize(300, 200);
    auto *label = new Ui::PlainLabel(QApplication::font(), &window);
    label->setFullText(u"Much too long for so little room"_s);
    label->setGeometry(0, 0, 60, 20);
    auto *button = new Ui::PlainLabel(QApplication::font(), &window);
    button->setFullText(u"x"_s);
    button->setGeometry(30, 10, 60, 20);
    auto *outside = new QWidget(&window);
    outside->setGeometry(280, 150, 60, 20);
    auto *count = new Ui::PlainLabel(QApplication::font(), &window);
    count->setFullText(u"\u0663"_s);
    count->setGeometry(0, 100, 60, 20);
    window.show();
    const QString faults = faultsOf(window, {}).join(u'\n');
    QVERIFY(faults.contains("cut: "_L1));
    QVERIFY(faults.contains("other digits"_L1));
    QVERIFY(faults.contains("lies on"_L1));
    QVERIFY(faults.contains("clipped"_L1));
    QVERIFY(!faultsOf(window, {u"too long"_s}).join(u'\n').contains("cut: "_L1));
}

int main(int argc, char **argv)
{
    useLargeScreen(qEnvironmentVariable("BATON_LOOKS_SCALE") == "200"_L1 ? 200 : 100);
    QApplication application(argc, argv);
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    speak(u"en"_s);
    TestUiLooks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ui_looks.moc"
