// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/quietpanel.h"

#include "domain/text.h"
#include "ui/preferences/quietspanrow.h"
#include "ui/preferences/wheelguard.h"
#include "ui/preferences/zonechoice.h"
#include "ui/theme/controls.h"
#include "ui/words/alertwords.h"
#include "ui/words/words.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// What one may be on call for: the rest can wait until the morning by its nature.
constexpr AlertRow callRows[] = {AlertRow::Requested, AlertRow::Offered, AlertRow::Given, AlertRow::VisitorMessage,
                                 AlertRow::OverTarget};

/// What the list of "do not disturb" holds besides minutes.
enum { quietOff = 0, quietUntilTomorrow = -1, quietRunning = -2 };
const QTime eightOClock(8, 0);

QuietSpan nights()
{
    constexpr int evening = 20 * 60;
    constexpr int morning = 7 * 60;
    return {{1, 2, 3, 4, 5, 6, 7}, evening, morning};
}

bool isTyped(const QuietSpanRow *row)
{
    const QuietSpan span = row->span();
    return !span.days.isEmpty() && span != row->kept();
}

} // namespace

QuietPanel::QuietPanel(OwnAlerts &alerts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_alerts(alerts)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_until(new QComboBox(this))
    , m_state(new PlainLabel(theme.font(TextSize::Body), this))
    , m_spanRows(new QVBoxLayout)
    , m_add(makeButton(theme, ButtonKind::Normal, u"quietAdd"_s, tr("Add a quiet time"), {}, this))
    , m_zone(new PlainLabel(theme.font(TextSize::Small), this))
    , m_useZone(makeButton(theme, ButtonKind::Normal, u"quietZone"_s, tr("Use this computer’s clock"), {}, this))
    , m_onCallTitle(new PlainLabel(theme.font(TextSize::Body), this))
{
    setObjectName(u"quietPanel"_s);
    m_state->setMaximumLines(0);
    m_zone->setMaximumLines(0);
    m_zone->setMuted(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(2));
    m_spanRows->setSpacing(theme.space(1));
    buildUntil();
    m_column->addWidget(m_state);
    m_column->addLayout(m_spanRows);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    m_column->addWidget(m_zone);
    m_column->addWidget(m_useZone, 0, Qt::AlignLeading);
    buildOnCall();
    connect(m_add, &QPushButton::clicked, this, &QuietPanel::addSpan);
    connect(m_useZone, &QPushButton::clicked, this, &QuietPanel::useThisZone);
    connect(&alerts, &OwnAlerts::changed, this, &QuietPanel::refresh);
    refresh();
}

/// A time that still has the focus says that it is finished when it is destroyed, and there is nobody any more to keep
/// it.
QuietPanel::~QuietPanel()
{
    for (QuietSpanRow *row : std::as_const(m_spans))
        row->disconnect(this);
}

void QuietPanel::buildUntil()
{
    auto *words = new PlainLabel(m_theme.font(TextSize::Body), this);
    words->setFullText(tr("Do not disturb"));
    words->setBuddy(m_until);
    m_until->setObjectName(u"quietUntilChoice"_s);
    m_until->setItemDelegate(new QStyledItemDelegate(m_until)); // the style's own knows no padding
    m_until->setAccessibleName(tr("Do not disturb"));
    m_until->view()->setAccessibleName(tr("Do not disturb"));
    m_until->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_until->setMinimumWidth(m_theme.space(52));
    guardWheel(*m_until);
    m_until->addItem(tr("Off"), quietOff);
    for (const int minutes : {30, 60, 240})
        m_until->addItem(tr("For %1").arg(Words::spanInWords(Millis(60'000LL * minutes))), minutes);
    const QString eight = QLocale().toString(eightOClock, QLocale::ShortFormat);
    m_until->addItem(tr("Until tomorrow, %1").arg(eight), quietUntilTomorrow);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.space(4));
    line->addWidget(words);
    line->addWidget(m_until);
    line->addStretch(1);
    m_column->addLayout(line);
    connect(m_until, &QComboBox::activated, this, &QuietPanel::setUntil);
    // A clock that was set or a machine that slept: looked at again and again, never waited for in one go.
    constexpr int lookMs = 1'000;
    m_clock.setInterval(lookMs);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!quiet().until)
            refresh();
    });
}

void QuietPanel::buildOnCall()
{
    m_onCallTitle->setFullText(tr("Alert me all the same, because I am on call:"));
    m_column->addWidget(m_onCallTitle);
    for (const AlertRow row : callRows) {
        auto *box = new QCheckBox(AlertWords::row(row), this);
        box->setObjectName(u"onCall%1"_s.arg(int(row)));
        box->setAccessibleName(tr("On call: %1").arg(AlertWords::row(row)));
        connect(box, &QCheckBox::clicked, this, [this, row](bool on) { switchOnCall(row, on); });
        m_onCall.insert(row, box);
        m_column->addWidget(box);
    }
}

QuietHours QuietPanel::quiet() const
{
    QuietHours quiet = m_alerts.me().alerts.quiet;
    if (quiet.until && *quiet.until <= m_alerts.now())
        quiet.until.reset();
    return quiet;
}

void QuietPanel::refresh()
{
    const QuietHours quiet = this->quiet();
    const bool can = m_alerts.canBeSet();
    const bool spans = !quiet.spans.isEmpty();
    const bool any = spans || quiet.until;
    m_state->setFullText(stateWords(quiet));
    showUntil(quiet, can);
    fillSpans(quiet.spans);
    m_add->setEnabled(can && quiet.spans.size() < maxQuietSpans);
    m_zone->setVisible(spans);
    m_zone->setFullText(zoneWords(quiet.zone));
    m_useZone->setVisible(spans && quiet.zone != thisZone());
    m_useZone->setEnabled(can);
    m_onCallTitle->setVisible(any);
    for (auto box = m_onCall.cbegin(); box != m_onCall.cend(); ++box) {
        (*box)->setVisible(any);
        (*box)->setEnabled(can);
        (*box)->setChecked(quiet.onCall.contains(box.key()));
    }
    // What was typed when the link went is kept now.
    const bool comes = can && !std::exchange(m_could, can);
    m_could = can;
    if (comes && std::any_of(m_spans.cbegin(), m_spans.cend(), isTyped))
        keepSpans();
}

QString QuietPanel::stateWords(const QuietHours &quiet) const
{
    if (!quiet.until)
        return quiet.spans.isEmpty()
            ? tr("None: you are alerted at any hour.")
            : tr("In these times nothing alerts you, as long as somebody else can be alerted.");
    const QString end = AlertWords::moment(*quiet.until, m_alerts.now());
    return quiet.spans.isEmpty()
        ? tr("Until %1 nothing alerts you, as long as somebody else can be alerted.").arg(end)
        : tr("Until %1, and in these times, nothing alerts you, as long as somebody else can be alerted.").arg(end);
}

/// One that runs stands below what can be chosen, with its end.
void QuietPanel::showUntil(const QuietHours &quiet, bool can)
{
    m_until->setEnabled(can);
    const int last = m_until->count() - 1;
    const bool shown = m_until->itemData(last).toInt() == quietRunning;
    if (quiet.until) {
        m_clock.start();
        const QString words = tr("Until %1").arg(AlertWords::moment(*quiet.until, m_alerts.now()));
        if (shown)
            m_until->setItemText(last, words);
        else
            m_until->addItem(words, quietRunning);
        m_until->setCurrentIndex(m_until->count() - 1);
        return;
    }
    m_clock.stop();
    m_until->setCurrentIndex(0);
    if (shown)
        m_until->removeItem(last);
}

void QuietPanel::setUntil()
{
    QuietHours quiet = this->quiet();
    const Instant now = m_alerts.now();
    switch (const int chosen = m_until->currentData().toInt()) {
    case quietRunning:
        return;
    case quietOff:
        quiet.until.reset();
        break;
    case quietUntilTomorrow: {
        const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(now.ms).date().addDays(1);
        quiet.until = Instant{QDateTime(tomorrow, eightOClock).toMSecsSinceEpoch()};
        break;
    }
    default:
        quiet.until = now + Millis(60'000LL * chosen);
    }
    m_alerts.setQuiet(quiet);
}

QString QuietPanel::zoneWords(const QString &zone) const
{
    return isKnownZone(zone) ? tr("By the clock of %1.").arg(isolated(zone))
                             : tr("The time zone %1 is not known here: these times are not heeded, so that nobody is "
                                  "silent by mistake.")
                                   .arg(isolated(zone));
}

/// Rows that stand stay: somebody may be typing in one.
void QuietPanel::fillSpans(const QList<QuietSpan> &spans)
{
    const bool can = m_alerts.canBeSet();
    while (m_spans.size() > spans.size()) {
        QuietSpanRow *last = m_spans.takeLast();
        last->hide();
        last->deleteLater(); // its own button may have asked for this
    }
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (i < m_spans.size()) {
            QuietSpanRow *row = m_spans[i];
            // What is being typed, or wants a day still, differs from what is kept.
            if (row->kept() != spans[i])
                row->setSpan(spans[i]);
            row->setEnabled(can);
            continue;
        }
        auto *row = new QuietSpanRow(int(i) + 1, spans[i], m_theme, this);
        connect(row, &QuietSpanRow::changed, this, &QuietPanel::keepSpans);
        connect(row, &QuietSpanRow::removeWanted, this, [this, row] {
            QuietHours left = quiet();
            left.spans.removeAt(m_spans.indexOf(row));
            m_alerts.setQuiet(left);
        });
        row->setEnabled(can);
        m_spanRows->addWidget(row);
        row->show(); // the layout would only when the loop is back, and who adds one writes into it at once
        m_spans.append(row);
    }
}

void QuietPanel::addSpan()
{
    QuietHours quiet = this->quiet();
    if (quiet.zone.isEmpty())
        quiet.zone = thisZone();
    quiet.spans.append(nights());
    m_alerts.setQuiet(quiet);
}

void QuietPanel::keepSpans()
{
    QuietHours quiet = this->quiet();
    quiet.spans.clear();
    for (const QuietSpanRow *row : std::as_const(m_spans)) {
        // One without a day is being put together.
        const QuietSpan span = row->span();
        quiet.spans.append(span.days.isEmpty() ? row->kept() : span);
    }
    m_alerts.setQuiet(quiet);
}

void QuietPanel::useThisZone()
{
    QuietHours quiet = this->quiet();
    quiet.zone = thisZone();
    m_alerts.setQuiet(quiet);
}

void QuietPanel::switchOnCall(AlertRow row, bool on)
{
    QuietHours quiet = this->quiet();
    quiet.onCall.removeAll(row);
    if (on)
        quiet.onCall.append(row);
    m_alerts.setQuiet(quiet);
}

} // namespace Baton::Ui

#include "moc_quietpanel.cpp"
