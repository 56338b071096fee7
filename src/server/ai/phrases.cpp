// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/phrases.h"

#include "server/ai/phrasebook.h"
#include "server/ai/terms.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wantsPerson = 95;
constexpr int wantsNoMachine = 80;
constexpr int wantsNumber = 70;
constexpr int surelySensitive = 85;
constexpr qsizetype wordsOfShortText = 8;
constexpr qsizetype longestCitation = 400;

const PhraseBook &book()
{
    return PhraseBook::shipped();
}

/// What stands before a wish and takes it back, up to the end of what is looked at.
const QRegularExpression &takenBack()
{
    static const QRegularExpression expression = [] {
        QStringList all;
        for (const QRegularExpression &one : book().patterns(u"taken back"_s))
            all.append(one.pattern());
        return QRegularExpression(u"(?:"_s % all.join(u'|') % u")\\s*$"_s);
    }();
    return expression;
}

bool wishStands(const QString &plain)
{
    constexpr qsizetype maxBefore = 120;
    for (const QRegularExpression &wish : book().patterns(u"wish"_s)) {
        for (auto matches = wish.globalMatch(plain); matches.hasNext();) {
            const qsizetype at = matches.next().capturedStart(1);
            const qsizetype border = plain.lastIndexOf(u'|', at) + 1;
            const qsizetype from = qMax(border, at - maxBefore);
            if (!takenBack().match(plain.sliced(from, at - from)).hasMatch())
                return true;
        }
    }
    return false;
}

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'“':
        return u'”';
    case u'„':
        return u'“';
    case u'«':
        return u'»';
    case u'「':
        return u'」';
    default:
        return {};
    }
}

} // namespace

int wishForPerson(const QString &plain)
{
    if (wishStands(plain))
        return wantsPerson;
    if (plain.count(u' ') <= wordsOfShortText && book().matches(u"short wish"_s, plain))
        return wantsPerson;
    if (book().matches(u"no machine"_s, plain))
        return wantsNoMachine;
    return book().matches(u"number wanted"_s, plain) ? wantsNumber : 0;
}

bool namesPerson(const QString &plain)
{
    const QList<QRegularExpression> &wishes = book().patterns(u"wish"_s);
    return std::any_of(wishes.cbegin(), wishes.cend(),
                       [&plain](const QRegularExpression &wish) { return wish.match(plain).hasMatch(); });
}

bool rejectsAnswer(const QString &plain)
{
    return book().matches(u"rejects"_s, plain);
}

bool soundsAngry(const QString &plain)
{
    return book().matches(u"angry"_s, plain);
}

int sensitivity(const QString &plain)
{
    return book().matches(u"sensitive"_s, plain) ? surelySensitive : 0;
}

bool soundsUrgent(const QString &plain)
{
    return book().matches(u"urgent"_s, plain);
}

QMap<Category, int> categoryPoints(const QString &plain)
{
    static const QMap<Category, QString> sections = {{Category::Sales, u"sales words"_s},
                                                     {Category::Billing, u"billing words"_s},
                                                     {Category::Technical, u"technical words"_s},
                                                     {Category::Support, u"support words"_s}};
    QMap<Category, int> points;
    for (auto it = sections.cbegin(); it != sections.cend(); ++it) {
        if (const int found = book().count(it.value(), plain))
            points.insert(it.key(), found);
    }
    return points;
}

QString ownWords(const QString &text)
{
    QString own;
    own.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar closing = closingOf(text[i]);
        const qsizetype length = closing.isNull() ? -1 : QStringView(text).mid(i + 1, longestCitation).indexOf(closing);
        if (length < 0) {
            own.append(text[i]);
            continue;
        }
        own.append(u' ');
        i += length + 1;
    }
    return book().without(u"reported"_s, plainWords(own));
}

} // namespace Baton::Server
