// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/judge/owntalk.h"

#include "server/ai/talkfiles.h"
#include "server/ai/textfeatures.h"

#include <QFile>
#include <QHash>
#include <QSet>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Server;

namespace {

constexpr int waysToFill = 6;

/// Fills each part in with a meaning that depends on the line, the way and the place alone.
QString filled(const QString &line, int way, const QHash<QString, QStringList> &parts)
{
    QString text = line;
    for (int place = 0;; ++place) {
        const qsizetype from = text.indexOf(u'{');
        const qsizetype to = text.indexOf(u'}', from);
        if (from < 0 || to < 0)
            return text.simplified();
        const QStringList meanings = parts.value(text.sliced(from, to - from + 1), {QString()});
        const quint64 number = featureHash(u'o', QString(line % QString::number(way) % u':' % QString::number(place)));
        text.replace(from, to - from + 1, meanings[static_cast<qsizetype>(number % quint64(meanings.size()))]);
    }
}

} // namespace

std::vector<TalkExample> ownExamples()
{
    std::vector<TalkExample> examples;
    QFile file(QStringLiteral(BATON_SOURCE_DIR) + u"/tests/bench/judge/owntalk.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    QHash<QString, QStringList> parts;
    QStringList section;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            section = line.mid(1, line.size() - 2).split(u' ');
            continue;
        }
        if (section.constFirst() == "parts"_L1) {
            parts.insert(line.section(u" = "_s, 0, 0), line.section(u" = "_s, 1).split(u'|'));
            continue;
        }
        TalkExample example;
        const QString &sign = section.constFirst();
        example.signs = {{Sign::Human, sign == "human"_L1},
                         {Sign::Sensitive, sign == "sensitive"_L1},
                         {Sign::Frustration, sign == "frustration"_L1},
                         {Sign::Abuse, false}};
        if (section.value(1) != "-"_L1)
            example.intent = categoryNamed(section.value(1));
        example.setsBorder = false;
        QSet<QString> known;
        for (int way = 0; way < waysToFill; ++way) {
            example.text = filled(line, way, parts);
            if (known.contains(example.text))
                continue;
            known.insert(example.text);
            examples.push_back(example);
        }
    }
    return examples;
}

} // namespace Baton::Bench
