// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/metricstext.h"

#include "protocol/codec.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cellOf(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

QString timeOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}
QString timeOf(const std::optional<Instant> &at)
{
    return at ? timeOf(*at) : QString();
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        line += (line.isEmpty() ? "" : ",") + csvCell(cell);
    return line + "\r\n";
}

QString excludedOf(const Figure &figure)
{
    QStringList words;
    for (const Excluded &one : figure.excluded)
        words.append(one.why % u' ' % QString::number(one.n));
    return words.join(u"; "_s);
}

QString wordOf(QByteArrayView json, const QString &field)
{
    return QJsonDocument::fromJson(json.toByteArray()).object().value(field).toString();
}

QByteArray latin1Of(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

QByteArray labelValue(const QString &text)
{
    QByteArray escaped;
    for (const char c : text.toUtf8()) {
        if (c == '\n')
            escaped += "\\n";
        else if (c == '"' || c == '\\')
            escaped += QByteArray("\\") + c;
        else
            escaped += c;
    }
    return escaped;
}

/// Thousandths, or hundredths of a per cent, as a decimal fraction: no rounding on the way.
QByteArray decimal(qint64 value, int digits)
{
    QByteArray text = QByteArray::number(qAbs(value)).rightJustified(digits + 1, '0');
    text.insert(text.size() - digits, '.');
    return value < 0 ? "-" + text : text;
}

void addSamples(QMap<QByteArray, QByteArray> &families, const Figure &figure, const QByteArray &labels)
{
    const QByteArray name = "baton_" + figure.name.toLatin1();
    const auto add = [&](const QByteArray &family, const QByteArray &more, const QByteArray &value) {
        families[family] += family + '{' + labels + more + "} " + value + '\n';
    };
    switch (figure.unit) {
    case FigureUnit::Count:
        add(name, {}, QByteArray::number(figure.value.value_or(0)));
        return;
    case FigureUnit::Percent:
        if (figure.value)
            add(name + "_ratio", {}, decimal(*figure.value, 4));
        break;
    case FigureUnit::Ratio:
        if (figure.value)
            add(name + "_ratio", {}, decimal(*figure.value, 2));
        break;
    case FigureUnit::Span:
        if (figure.p50) {
            add(name + "_seconds", ",quantile=\"0.5\"", decimal(*figure.p50, 3));
            add(name + "_seconds", ",quantile=\"0.9\"", decimal(*figure.p90, 3));
            add(name + "_seconds", ",quantile=\"0.99\"", decimal(*figure.p99, 3));
            add(name + "_seconds", ",quantile=\"1\"", decimal(*figure.max, 3));
        }
        add(name + "_observations", {}, QByteArray::number(figure.n));
        return;
    }
    add(name + "_numerator", {}, QByteArray::number(figure.numerator));
    add(name + "_denominator", {}, QByteArray::number(figure.denominator));
}

QByteArray inWords(const Figure &figure)
{
    if (!figure.value)
        return "-";
    switch (figure.unit) {
    case FigureUnit::Count:
        return QByteArray::number(*figure.value);
    case FigureUnit::Percent:
        return decimal(*figure.value, 2) + " %";
    case FigureUnit::Ratio:
        return decimal(*figure.value, 2);
    case FigureUnit::Span:
        return decimal(*figure.p50, 3) + " s, p90 " + decimal(*figure.p90, 3) + ", p99 " + decimal(*figure.p99, 3)
            + ", max " + decimal(*figure.max, 3);
    }
    return {};
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    // A spreadsheet takes what begins so for a formula, also behind blanks.
    const QString trimmed = cell.trimmed();
    const bool isFormula = !trimmed.isEmpty() && QStringView(u"=+-@").contains(trimmed.front());
    if (isFormula || cell.startsWith(u'\t') || cell.startsWith(u'\r'))
        cell.prepend(u'\'');
    const bool isPlain = std::none_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    return isPlain ? cell.toUtf8() : "\"" + cell.replace(u'"', u"\"\""_s).toUtf8() + "\"";
}

QByteArray csvOf(const MetricsReport &report)
{
    QByteArray text =
        csvLine({u"name"_s, u"group"_s, u"unit"_s, u"numerator"_s, u"denominator"_s, u"n"_s, u"value"_s, u"p50"_s,
                 u"p90"_s, u"p99"_s, u"max"_s, u"few"_s, u"business"_s, u"excluded"_s, u"from"_s, u"to"_s});
    for (const Figure &figure : report.figures)
        text += csvLine({figure.name, figure.group, Protocol::unitName(figure.unit), QString::number(figure.numerator),
                         QString::number(figure.denominator), QString::number(figure.n), cellOf(figure.value),
                         cellOf(figure.p50), cellOf(figure.p90), cellOf(figure.p99), cellOf(figure.max),
                         figure.few ? u"1"_s : u"0"_s, figure.business ? u"1"_s : u"0"_s, excludedOf(figure),
                         timeOf(report.query.from), timeOf(report.query.to)});
    return text;
}

QByteArray csvOf(const QList<HandoffFacts> &handoffs)
{
    QByteArray text = csvLine({u"conversation"_s,
                               u"no"_s,
                               u"visitor"_s,
                               u"requested_at"_s,
                               u"takeover"_s,
                               u"reasons"_s,
                               u"category"_s,
                               u"intent"_s,
                               u"team"_s,
                               u"target_ms"_s,
                               u"routed_at"_s,
                               u"claimed_at"_s,
                               u"first_human_at"_s,
                               u"last_human_at"_s,
                               u"ended_at"_s,
                               u"outcome"_s,
                               u"why"_s,
                               u"in_hours"_s,
                               u"deferred"_s,
                               u"agents"_s,
                               u"visitor_left_at"_s,
                               u"survey_sent_at"_s,
                               u"rating"_s,
                               u"test"_s,
                               u"alerts_attempted"_s,
                               u"alerts_seen"_s,
                               u"acknowledged_at"_s});
    const auto yes = [](bool is) { return is ? u"1"_s : u"0"_s; };
    for (const HandoffFacts &facts : handoffs) {
        const QByteArray json = Protocol::encodeHandoffFacts(facts); // which has the names of enums
        QStringList agents;
        for (const HumanStretch &stretch : facts.stretches)
            agents.append(stretch.agent.toString());
        text += csvLine({facts.conversation.toString(),
                         QString::number(facts.no),
                         facts.visitor.toString(),
                         timeOf(facts.requested),
                         yes(facts.takeover),
                         facts.reasons.join(u' '),
                         figureName(facts.category),
                         facts.intent,
                         facts.team.toString(),
                         QString::number(facts.target.count()),
                         timeOf(facts.routed),
                         timeOf(facts.claimed),
                         timeOf(facts.firstHuman),
                         timeOf(facts.lastHuman),
                         timeOf(facts.ended),
                         wordOf(json, u"outcome"_s),
                         wordOf(json, u"why"_s),
                         yes(facts.inHours),
                         yes(facts.deferred),
                         agents.join(u' '),
                         timeOf(facts.visitorLeft),
                         timeOf(facts.surveySent),
                         facts.rating ? QString::number(*facts.rating) : QString(),
                         yes(facts.test),
                         QString::number(facts.alertsAttempted),
                         QString::number(facts.alertsSeen),
                         timeOf(facts.acknowledged)});
    }
    return text;
}

QByteArray csvOf(const QList<ConversationFacts> &conversations)
{
    QByteArray text =
        csvLine({u"conversation"_s, u"visitor"_s, u"started_at"_s, u"ai_messages"_s, u"first_visitor_at"_s,
                 u"first_ai_at"_s, u"handoffs"_s, u"takeovers"_s, u"wanted_human"_s, u"rating"_s, u"test"_s});
    for (const ConversationFacts &facts : conversations)
        text += csvLine({facts.conversation.toString(), facts.visitor.toString(), timeOf(facts.started),
                         QString::number(facts.aiMessages), timeOf(facts.firstVisitor), timeOf(facts.firstAi),
                         QString::number(facts.handoffs), QString::number(facts.takeovers),
                         facts.wantedHuman ? u"1"_s : u"0"_s, facts.rating ? QString::number(*facts.rating) : QString(),
                         facts.test ? u"1"_s : u"0"_s});
    return text;
}

QByteArray prometheusText(const QList<std::pair<QString, MetricsReport>> &reports, qint64 upTo, qint64 top)
{
    QMap<QByteArray, QByteArray> families;
    for (const auto &[window, report] : reports) {
        for (const Figure &figure : report.figures) {
            QByteArray labels = "window=\"" + labelValue(window) + '"';
            if (report.query.by != FigureGroup::None)
                labels += ',' + latin1Of(Protocol::groupName(report.query.by)) + "=\"" + labelValue(figure.group) + '"';
            addSamples(families, figure, labels);
        }
    }
    families["baton_metrics_seq"] = "baton_metrics_seq " + QByteArray::number(upTo) + '\n';
    families["baton_log_seq"] = "baton_log_seq " + QByteArray::number(top) + '\n';
    QByteArray text;
    for (auto it = families.cbegin(); it != families.cend(); ++it)
        text += "# TYPE " + it.key() + " gauge\n" + it.value();
    return text;
}

QByteArray tableOf(const MetricsReport &report)
{
    constexpr qsizetype nameWidth = 30;
    constexpr qsizetype groupWidth = 20;
    QByteArray text;
    for (const Figure &figure : report.figures) {
        text += figure.name.toUtf8().leftJustified(nameWidth) + figure.group.toUtf8().leftJustified(groupWidth)
            + inWords(figure) + "  (n " + QByteArray::number(figure.n) + (figure.few ? ", few)" : ")");
        const QString without = excludedOf(figure);
        text += (without.isEmpty() ? QByteArray() : "  without " + without.toUtf8()) + '\n';
    }
    return text;
}

} // namespace Baton::Server
