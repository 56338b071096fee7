// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/quietpanel.h"

#include "domain/text.h"
#include "ui/preferences/quietspanrow.h"
#include "ui/theme/controls.h"
#include "ui/words/alertwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// What one may be on call for: the rest can wait until the morning by its nature.
constexpr AlertRow callRows[] = {AlertRow::Requested, AlertRow::Offered, AlertRow::Given, AlertRow::VisitorMessage,
                                 AlertRow::OverTarget};

QString thisZone()
{
    return QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

QuietSpan nights()
{
    constexpr int evening = 20 * 60;
    constexpr int morning = 7 * 60;
    return {{1, 2, 3, 4, 5, 6, 7}, evening, morning};
}

} // namespace

QuietPanel::QuietPanel(OwnAlerts &alerts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_alerts(alerts)
    , m_theme(theme)
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
    m_onCallTitle->setFullText(tr("Alert me all the same, because I am on call:"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    m_spanRows->setSpacing(theme.space(1));
    column->addWidget(m_state);
    column->addLayout(m_spanRows);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(m_zone);
    column->addWidget(m_useZone, 0, Qt::AlignLeading);
    column->addWidget(m_onCallTitle);
    for (const AlertRow row : callRows) {
        auto *box = new QCheckBox(AlertWords::row(row), this);
        box->setObjectName(u"onCall%1"_s.arg(int(row)));
        box->setAccessibleName(tr("On call: %1").arg(AlertWords::row(row)));
        connect(box, &QCheckBox::clicked, this, [this, row](bool on) { switchOnCall(row, on); });
        m_onCall.insert(row, box);
        column->addWidget(box);
    }
    connect(m_add, &QPushButton::clicked, this, &QuietPanel::addSpan);
    connect(m_useZone, &QPushButton::clicked, this, &QuietPanel::useThisZone);
    connect(&alerts, &OwnAlerts::changed, this, &QuietPanel::refresh);
    refresh();
}

void QuietPanel::refresh()
{
    const QuietHours quiet = m_alerts.me().alerts.quiet;
    const bool can = m_alerts.canBeSet();
    const bool any = !quiet.spans.isEmpty();
    m_state->setFullText(any ? tr("In these times nothing alerts you, as long as somebody else can be alerted.")
                             : tr("None: you are alerted at any hour."));
    fillSpans(quiet.spans);
    for (QuietSpanRow *row : std::as_const(m_spans))
        row->setEnabled(can);
    m_add->setEnabled(can && quiet.spans.size() < maxQuietSpans);
    m_zone->setVisible(any);
    m_zone->setFullText(zoneWords(quiet.zone));
    m_useZone->setVisible(any && quiet.zone != thisZone());
    m_useZone->setEnabled(can);
    m_onCallTitle->setVisible(any || quiet.until);
    for (auto box = m_onCall.cbegin(); box != m_onCall.cend(); ++box) {
        (*box)->setVisible(any || quiet.until);
        (*box)->setEnabled(can);
        (*box)->setChecked(quiet.onCall.contains(box.key()));
    }
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
    while (m_spans.size() > spans.size()) {
        QuietSpanRow *last = m_spans.takeLast();
        last->hide();
        last->deleteLater(); // its own button may have asked for this
    }
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (i < m_spans.size()) {
            if (m_spans[i]->span() != spans[i])
                m_spans[i]->setSpan(spans[i]);
            continue;
        }
        auto *row = new QuietSpanRow(int(i) + 1, spans[i], m_theme, this);
        connect(row, &QuietSpanRow::changed, this, &QuietPanel::keepSpans);
        connect(row, &QuietSpanRow::removeWanted, this, [this, row] {
            QuietHours quiet = m_alerts.me().alerts.quiet;
            quiet.spans.removeAt(m_spans.indexOf(row));
            m_alerts.setQuiet(quiet);
        });
        m_spanRows->addWidget(row);
        m_spans.append(row);
    }
}

void QuietPanel::addSpan()
{
    QuietHours quiet = m_alerts.me().alerts.quiet;
    if (quiet.zone.isEmpty())
        quiet.zone = thisZone();
    quiet.spans.append(nights());
    m_alerts.setQuiet(quiet);
}

void QuietPanel::keepSpans()
{
    QuietHours quiet = m_alerts.me().alerts.quiet;
    quiet.spans.clear();
    for (const QuietSpanRow *row : std::as_const(m_spans)) {
        // One without a day is being put together.
        if (row->span().days.isEmpty())
            return;
        quiet.spans.append(row->span());
    }
    m_alerts.setQuiet(quiet);
}

void QuietPanel::useThisZone()
{
    QuietHours quiet = m_alerts.me().alerts.quiet;
    quiet.zone = thisZone();
    m_alerts.setQuiet(quiet);
}

void QuietPanel::switchOnCall(AlertRow row, bool on)
{
    QuietHours quiet = m_alerts.me().alerts.quiet;
    quiet.onCall.removeAll(row);
    if (on)
        quiet.onCall.append(row);
    m_alerts.setQuiet(quiet);
}

} // namespace Baton::Ui
