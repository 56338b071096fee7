// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figures.h"
#include "bench/painttrace.h"

#include <QCommandLineParser>
#include <QTextStream>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Part
{
    QStringList figures; ///< beginnings of the names it prints
    bool (*measure)(const Bench::Extent &);
};

const QList<Part> &parts()
{
    static const QList<Part> all{
        {{u"event_to_paint"_s}, Bench::measureEventToPaint},
        {{u"claim_to_visitor"_s}, Bench::measureClaimToVisitor},
        {{u"bad_link"_s}, Bench::measureBadLink},
        {{u"composer_key"_s}, Bench::measureComposerKey},
        {{u"cold_start_1000_"_s, u"memory"_s}, Bench::measureStart},
        {{u"cold_start_10000"_s}, Bench::measureColdStart10k},
        {{u"queue10k"_s}, Bench::measureQueue10k},
        {{u"board"_s}, Bench::measureBoard},
        {{u"idle"_s}, Bench::measureIdle},
        {{u"durable"_s, u"commands"_s, u"single_commits"_s}, Bench::measureDurable},
        {{u"transcript50k"_s}, Bench::measureTranscript},
        {{u"work"_s}, Bench::measureWork},
        {{u"hostile"_s}, Bench::measureHostile},
        {{u"wait_estimate"_s}, Bench::measureWaitEstimate},
        {{u"triggers"_s, u"clinc"_s, u"hint3"_s, u"human_request"_s, u"sensitive"_s, u"frustration"_s, u"abuse"_s,
          u"annoyed"_s, u"star_handoff"_s, u"intent"_s, u"field"_s, u"facts"_s, u"wants_next"_s, u"judge_ms"_s},
         Bench::measureJudging}};
    return all;
}

bool isWanted(const Part &part, const QStringList &names)
{
    const auto fits = [&](const QString &name) {
        return std::any_of(part.figures.cbegin(), part.figures.cend(),
                           [&](const QString &figure) { return name.startsWith(figure) || figure.startsWith(name); });
    };
    return names.isEmpty() || std::any_of(names.cbegin(), names.cend(), fits);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Measures Baton. A line of JSON for each figure on standard output: name, value, "
                                     "unit, n. NAME is the name of a figure or its beginning."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(
        u"NAME"_s,
        u"event_to_paint, claim_to_visitor, bad_link, cold_start, memory, durable, commands, queue10k, board, idle, transcript50k, work, hostile, wait_estimate, triggers; else all."_s,
        u"[NAME...]"_s);
    parser.addOption({u"smoke"_s, u"As little as goes through everything."_s});
    for (const QString &name : {u"inside"_s, u"key"_s, u"load-ms"_s, u"load-visitors"_s}) {
        QCommandLineOption option(name, {}, u"value"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Bench::PaintTrace app(argc, argv);
    QCoreApplication::setApplicationName(u"baton-bench"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    Bench::Extent extent;
    if (parser.isSet(u"smoke"_s))
        extent = {6, 30, 1, 300, 5, 2'000, 20, 40, 500, 1000, false, 6};
    if (parser.isSet(u"inside"_s)) {
        if (parser.value(u"inside"_s) == "keep-token"_L1)
            return Bench::keepToken(parser.value(u"key"_s), QTextStream(stdin).readLine()) ? 0 : 1;
        extent.loadMs = parser.value(u"load-ms"_s).toInt();
        extent.loadVisitors = parser.value(u"load-visitors"_s).toInt();
        return Bench::measureDurableInside(parser.value(u"inside"_s), extent) ? 0 : 1;
    }
    bool all = true;
    bool any = false;
    for (const Part &part : parts()) {
        if (!isWanted(part, parser.positionalArguments()))
            continue;
        any = true;
        Bench::printYardstick();
        all = part.measure(extent) && all;
    }
    if (!any)
        QTextStream(stderr) << "baton-bench: no such figure" << Qt::endl;
    return any && all ? 0 : 1;
}
